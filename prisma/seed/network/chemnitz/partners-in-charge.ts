import { both, demoEntry, districtTies, themeTies } from "../demo-entry";

/** Offices, chambers of doctors and insurers: those who plan, admit and pay. */
export const partnersInCharge = [
  demoEntry(
    "partner",
    "cwe",
    {
      title: both(
        "CWE – Chemnitzer Wirtschaftsförderungs- und Entwicklungsgesellschaft",
        "CWE – Chemnitz Economic Development",
      ),
      summary: both(
        "Die Wirtschaftsförderung der Stadt hält das Netzwerk zusammen und ist die erste Adresse für alle, die in Chemnitz in der Gesundheit arbeiten wollen.",
        "The city’s economic development company holds the network together and is the first address for anyone who wants to work in health in Chemnitz.",
      ),
      body: both(
        `Die CWE rechnet nach, wie gut die Stadtteile versorgt sind, wirbt auf Messen um Ärztinnen und Ärzte und bringt Partner zusammen, die sich sonst nicht begegnen würden.

Wer sich niederlassen will, bekommt hier eine Ansprechstelle für alles: von der Praxisfläche bis zum Kitaplatz.`,
        `CWE works out how well the districts are served, recruits doctors at fairs, and brings together partners that would not meet otherwise.

Anyone who wants to set up a practice finds one point of contact for everything, from rooms to childcare.`,
      ),
      sector: "administration",
      role: both(
        "Leitet das Netzwerk und lädt die Arbeitsgruppen ein",
        "Runs the network and convenes the working groups",
      ),
      offers: [
        both("Begleitung bei der Niederlassung", "Support when setting up a practice"),
        both("Auswertung der Versorgung je Stadtteil", "Analysis of care by district"),
        both("Vermittlung zwischen Betrieben und Forschung", "Introductions to research partners"),
      ],
      seeks: [
        both("Praxen, die in den nächsten Jahren abgeben", "Practices that will be handed over"),
        both(
          "Fragen aus dem Alltag für E-Health-Vorhaben",
          "Everyday problems for e-health projects",
        ),
      ],
      website: "https://www.cwe-chemnitz.de",
      city: "Chemnitz",
      contact: {
        office: "CWE – Chemnitzer Wirtschaftsförderungs- und Entwicklungsgesellschaft",
        department: "Bereich Gesundheitswirtschaft",
      },
    },
    [
      ...themeTies(
        "netzwerk-gesundheitswirtschaft",
        "haus-und-fachaerzte-gewinnen",
        "weiterbildung-allgemeinmedizin",
        "fachkraefte-in-gesundheitsberufen",
        "e-health-und-forschung",
      ),
      ...districtTies("zentrum"),
    ],
  ),
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
    "gesundheitsamt-chemnitz",
    {
      title: both("Stadt Chemnitz, Gesundheitsamt", "City of Chemnitz, public health office"),
      summary: both(
        "Impfen, Vorsorge, Kinder- und Jugendgesundheit: Das Gesundheitsamt kennt die Stadtteile von innen.",
        "Vaccination, prevention, the health of children and young people: the public health office knows the districts from the inside.",
      ),
      sector: "administration",
      role: both(
        "Bringt den Blick auf Kinder, Ältere und Menschen ohne Hausarzt ein",
        "Speaks for children, older people and people without a GP",
      ),
      offers: [
        both("Wissen über die Lage in den Stadtteilen", "Knowledge of how the districts are doing"),
        both("Beratung für Schulen und Kitas", "Advice for schools and nurseries"),
      ],
      seeks: [
        both("Ärztinnen und Ärzte für den öffentlichen Dienst", "Doctors for the public service"),
      ],
      website: "https://www.chemnitz.de",
      city: "Chemnitz",
    },
    themeTies("netzwerk-gesundheitswirtschaft", "haus-und-fachaerzte-gewinnen"),
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
  demoEntry(
    "partner",
    "agentur-fuer-arbeit-chemnitz",
    {
      title: both("Agentur für Arbeit Chemnitz", "Chemnitz employment agency"),
      summary: both(
        "Sie berät zu Ausbildung, Umschulung und Rückkehr in einen Gesundheitsberuf, auch Paare, die gemeinsam nach Chemnitz ziehen.",
        "It advises on training, retraining and returning to a health profession, including couples who move to Chemnitz together.",
      ),
      sector: "administration",
      role: both(
        "Berufsberatung und Förderung für Gesundheitsberufe",
        "Career advice and funding for the health professions",
      ),
      offers: [
        both("Förderung von Umschulung und Weiterbildung", "Funding for retraining and courses"),
        both("Stellensuche für Partnerin oder Partner", "Job search for your partner"),
      ],
      seeks: [
        both("Praktikumsplätze in Praxen und Heimen", "Work placements in practices and homes"),
      ],
      website: "https://www.arbeitsagentur.de",
      city: "Chemnitz",
    },
    themeTies("fachkraefte-in-gesundheitsberufen"),
  ),
];
