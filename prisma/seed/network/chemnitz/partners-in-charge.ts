import { both, demoEntry, themeTies } from "../demo-entry";

/** Those who plan, train and pay: bodies of doctors and an insurer. */
export const partnersInCharge = [
  demoEntry(
    "partner",
    "kassenaerztliche-vereinigung-sachsen",
    {
      title: both(
        "Kassenärztliche Vereinigung Sachsen",
        "Association of Statutory Health Insurance Physicians of Saxony",
      ),
      summary: both(
        "Sie stellt die ambulante Versorgung in Sachsen sicher, plant den Bedarf und berät alle, die sich niederlassen oder eine Praxis abgeben wollen.",
        "It ensures outpatient care in Saxony, plans how many doctors are needed and advises those who want to open or hand over a practice.",
      ),
      body: both(
        `Ohne die Kassenärztliche Vereinigung gibt es keine Zulassung und keine Abrechnung. Im Netzwerk bringt sie die amtlichen Zahlen mit und sagt früh, was rechtlich geht.

Sie betreibt auch den Terminservice und den ärztlichen Bereitschaftsdienst unter der 116117.`,
        `Without the association there is no licence and no billing. In the network it contributes the official figures and says early on what the rules allow.

It also runs the appointment service and the out-of-hours service at 116117.`,
      ),
      sector: "association",
      role: both(
        "Amtliche Zahlen, Beratung zu Zulassung und Förderung",
        "Official figures, advice on licensing and funding",
      ),
      offers: [
        both("Beratung zur Niederlassung", "Advice on setting up a practice"),
        both("Praxisbörse für Abgabe und Übernahme", "Exchange for practices changing hands"),
      ],
      seeks: [
        both("Nachfolgerinnen und Nachfolger für Hausarztpraxen", "Successors for GP practices"),
      ],
      website: "https://www.kvsachsen.de",
    },
    themeTies("haus-und-fachaerzte-gewinnen", "weiterbildung-allgemeinmedizin"),
  ),
  demoEntry(
    "partner",
    "weiterbildungsverbund-initiative-hausaerzte-fuer-chemnitz",
    {
      title: both(
        "Weiterbildungsverbund „Initiative Hausärzte für Chemnitz“",
        "Training network “Initiative Hausärzte für Chemnitz”",
      ),
      summary: both(
        "Praxen und Kliniken bilden hier gemeinsam künftige Hausärztinnen und Hausärzte aus.",
        "Practices and hospitals that train future GPs together.",
      ),
      body: both(
        `Fünf Jahre Weiterbildung, und nicht bei jedem Wechsel von vorn beginnen: Das ist die Idee des Verbunds. Die Stationen werden vorher abgesprochen, und eine erfahrene Praxis begleitet durch die ganze Zeit.

Der Verbund ist einer der vier Träger des gemeinsamen Konzepts, mit dem Chemnitz Haus- und Fachärzte gewinnen will.`,
        `Five years of training without starting over at every change: that is the idea. Stages are agreed in advance, and an experienced practice stays at your side throughout.

The training network is one of the four bodies behind the joint plan to bring GPs and specialists to Chemnitz.`,
      ),
      sector: "medical_practice",
      role: both(
        "Organisiert die Stationen der Weiterbildung in der Region",
        "Organises the stages of GP training in the region",
      ),
      offers: [
        both(
          "Abgestimmte Stationen in Klinik und Praxis",
          "Coordinated stages in hospital and practice",
        ),
        both("Eine Praxis als feste Begleitung", "One practice as a constant companion"),
      ],
      seeks: [
        both("Praxen mit Weiterbildungsbefugnis", "Practices licensed to train"),
        both("Ärztinnen und Ärzte in Weiterbildung", "Doctors in training"),
      ],
      city: "Chemnitz",
    },
    themeTies("weiterbildung-allgemeinmedizin", "haus-und-fachaerzte-gewinnen"),
  ),
  demoEntry(
    "partner",
    "saechsische-landesaerztekammer",
    {
      title: both("Sächsische Landesärztekammer", "Saxon Chamber of Physicians"),
      summary: both(
        "Die Kammer regelt die Weiterbildung, nimmt die Facharztprüfungen ab und erkennt Weiterbildungsstätten an.",
        "The chamber sets the rules for specialist training, holds the examinations and approves training sites.",
      ),
      sector: "association",
      role: both(
        "Berät zur Weiterbildungsordnung und zur Befugnis von Praxen",
        "Advises on training rules and on licences for practices",
      ),
      offers: [
        both("Auskunft zu Weiterbildung und Anerkennung", "Advice on training and recognition"),
        both("Fortbildungen für Praxisteams", "Courses for practice teams"),
      ],
      seeks: [both("Neue Weiterbildungspraxen", "New training practices")],
      website: "https://www.slaek.de",
      city: "Dresden",
    },
    themeTies("weiterbildung-allgemeinmedizin"),
  ),
  demoEntry(
    "partner",
    "aok-plus",
    {
      title: both("AOK PLUS", "AOK PLUS"),
      summary: both(
        "Die Gesundheitskasse für Sachsen und Thüringen hilft Versicherten bei der Suche nach einer Praxis und fördert gesunde Betriebe.",
        "The health insurer for Saxony and Thuringia helps its members find a practice and supports healthy workplaces.",
      ),
      sector: "health_insurance",
      role: both(
        "Bringt die Sicht der Versicherten ein und erprobt neue Angebote",
        "Speaks for the insured and tries out new services",
      ),
      offers: [
        both("Betriebliche Gesundheitsförderung", "Workplace health promotion"),
        both("Pflegeberatung zu Hause", "Advice on care in your own home"),
      ],
      seeks: [
        both("Stadtteile für Präventionskurse", "Districts for prevention courses"),
        both("Betriebe, die mitmachen wollen", "Employers that want to take part"),
      ],
      website: "https://www.aok.de",
    },
    themeTies("netzwerk-gesundheitswirtschaft", "e-health-und-forschung"),
  ),
];
