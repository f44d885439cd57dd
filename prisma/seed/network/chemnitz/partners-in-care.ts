import { both, demoEntry, districtTies, placeTies, themeTies } from "../demo-entry";

/** Hospitals and those who run homes and care services. */
export const partnersInCare = [
  demoEntry(
    "partner",
    "klinikum-chemnitz",
    {
      title: both("Klinikum Chemnitz gGmbH", "Klinikum Chemnitz"),
      summary: both(
        "Das größte Krankenhaus der Stadt. Hier wird auch Medizin studiert: Seit 2020 läuft am Klinikum der Modellstudiengang MEDiC der TU Dresden.",
        "The city’s largest hospital, and a place to study medicine: since 2020 it has hosted TU Dresden’s model programme MEDiC.",
      ),
      body: both(
        `Das Klinikum gehört der Stadt und arbeitet an mehreren Standorten, der größte liegt an der Flemmingstraße in Altendorf.

Für die Weiterbildung Allgemeinmedizin bietet es die Zeit auf Station: Innere Medizin, Chirurgie, Kinder- und Jugendmedizin, Notaufnahme. In der Pflege bildet es selbst aus.`,
        `The hospital belongs to the city and works at several sites; the largest is on Flemmingstraße in Altendorf.

It offers future GPs their time on the wards: internal medicine, surgery, paediatrics, emergency care. It also trains its own nurses.`,
      ),
      sector: "clinic",
      role: both(
        "Weiterbildung auf Station, Mitträger des gemeinsamen Konzepts",
        "Training on the wards, co-author of the joint plan",
      ),
      offers: [
        both("Stationen für die Weiterbildung", "Stages of specialist training"),
        both("Ausbildung in Pflege und Therapie", "Training in nursing and therapy"),
        both("Erprobung neuer Technik im Klinikalltag", "Trials of new technology on the ward"),
      ],
      seeks: [
        both("Pflegefachleute und Hebammen", "Nurses and midwives"),
        both("Forschungspartner für digitale Abläufe", "Research partners for digital processes"),
      ],
      website: "https://www.klinikumchemnitz.de",
      street: "Flemmingstraße 2",
      postcode: "09116",
      city: "Chemnitz",
    },
    [
      ...themeTies(
        "haus-und-fachaerzte-gewinnen",
        "weiterbildung-allgemeinmedizin",
        "fachkraefte-in-gesundheitsberufen",
        "e-health-und-forschung",
      ),
      ...districtTies("altendorf"),
      ...placeTies("klinikum-chemnitz"),
    ],
  ),
  demoEntry(
    "partner",
    "drk-krankenhaus-chemnitz-rabenstein",
    {
      title: both("DRK Krankenhaus Chemnitz-Rabenstein", "DRK hospital Chemnitz-Rabenstein"),
      summary: both(
        "Das Krankenhaus im Westen der Stadt, getragen vom Deutschen Roten Kreuz.",
        "The hospital in the west of the city, run by the German Red Cross.",
      ),
      sector: "clinic",
      role: both(
        "Bildet Pflegefachleute aus und nimmt Ärzte in Weiterbildung auf",
        "Trains nurses and takes doctors in training",
      ),
      offers: [
        both(
          "Praktische Einsätze in der Pflegeausbildung",
          "Practical placements for nursing students",
        ),
      ],
      seeks: [
        both("Pflegefachleute", "Nurses"),
        both("Praxen für gemeinsame Weiterbildung", "Practices for shared training"),
      ],
      street: "Unritzstraße 23",
      postcode: "09117",
      city: "Chemnitz",
    },
    [
      ...themeTies("fachkraefte-in-gesundheitsberufen", "weiterbildung-allgemeinmedizin"),
      ...districtTies("rabenstein"),
      ...placeTies("drk-krankenhaus-chemnitz-rabenstein"),
    ],
  ),
  demoEntry(
    "partner",
    "zeisigwaldkliniken-bethanien",
    {
      title: both("Zeisigwaldkliniken Bethanien Chemnitz", "Zeisigwaldkliniken Bethanien Chemnitz"),
      summary: both(
        "Krankenhaus in kirchlicher Trägerschaft am Rand des Zeisigwalds, bekannt für Urologie, Rheumatologie und Orthopädie.",
        "A church-run hospital at the edge of the Zeisigwald, known for urology, rheumatology and orthopaedics.",
      ),
      sector: "clinic",
      role: both(
        "Verbindet Klinik und niedergelassene Praxen im Osten der Stadt",
        "Links hospital and practices in the east of the city",
      ),
      offers: [
        both("Hospitation für Praxisteams", "Visits for practice teams"),
        both(
          "Weiterbildung in Innerer Medizin und Chirurgie",
          "Training in internal medicine and surgery",
        ),
      ],
      seeks: [both("Physiotherapeutinnen und Physiotherapeuten", "Physiotherapists")],
      website: "https://www.bethanien-chemnitz.de",
      street: "Zeisigwaldstraße 101",
      postcode: "09130",
      city: "Chemnitz",
    },
    [
      ...themeTies("fachkraefte-in-gesundheitsberufen", "haus-und-fachaerzte-gewinnen"),
      ...districtTies("yorckgebiet"),
      ...placeTies("zeisigwaldkliniken-bethanien-chemnitz"),
    ],
  ),
  demoEntry(
    "partner",
    "heim-ggmbh-chemnitz",
    {
      title: both("Heim gGmbH Chemnitz", "Heim gGmbH Chemnitz"),
      summary: both(
        "Pflegeheime und Angebote für ältere Menschen und Menschen mit Behinderung in Chemnitz.",
        "Nursing homes and services for older people and people with disabilities in Chemnitz.",
      ),
      sector: "care",
      role: both(
        "Zeigt, was im Heimalltag gebraucht wird",
        "Shows what everyday life in a care home needs",
      ),
      offers: [
        both("Ausbildungsplätze in der Pflege", "Training places in nursing"),
        both("Erprobung von Technik, die Wege spart", "Trials of technology that saves steps"),
      ],
      seeks: [
        both("Hausärztinnen und Hausärzte, die ins Heim kommen", "GPs who visit care homes"),
        both("Pflegefachleute", "Nurses"),
      ],
      city: "Chemnitz",
    },
    themeTies("fachkraefte-in-gesundheitsberufen", "e-health-und-forschung"),
  ),
  demoEntry(
    "partner",
    "volkssolidaritaet-chemnitz",
    {
      title: both("Volkssolidarität Chemnitz", "Volkssolidarität Chemnitz"),
      summary: both(
        "Pflege, Begegnung und Nachbarschaft für ältere Menschen in vielen Stadtteilen.",
        "Care, company and neighbourhood for older people in many districts.",
      ),
      sector: "care",
      role: both(
        "Kennt den Bedarf älterer Menschen vor Ort",
        "Knows what older people need close to home",
      ),
      offers: [
        both("Begegnungsstätten für Vorträge und Kurse", "Community rooms for talks and courses"),
        both("Ambulante Pflege", "Care at home"),
      ],
      seeks: [
        both("Ehrenamtliche für Arztbegleitung", "Volunteers to accompany people to the doctor"),
      ],
      city: "Chemnitz",
    },
    themeTies("fachkraefte-in-gesundheitsberufen", "netzwerk-gesundheitswirtschaft"),
  ),
  demoEntry(
    "partner",
    "stadtmission-chemnitz",
    {
      title: both("Stadtmission Chemnitz", "Stadtmission Chemnitz"),
      summary: both(
        "Die Diakonie der Stadt: Pflege, Beratung und Hilfe für Menschen in schwierigen Lagen.",
        "The city’s Protestant welfare organisation: care, advice and help for people in difficult situations.",
      ),
      sector: "care",
      role: both(
        "Achtet darauf, dass niemand übersehen wird",
        "Makes sure that nobody is overlooked",
      ),
      offers: [
        both("Pflegeheime und Kurzzeitpflege", "Nursing homes and short-term care"),
        both("Beratung für Angehörige", "Advice for relatives"),
      ],
      seeks: [both("Auszubildende in der Pflege", "Nursing students")],
      website: "https://www.stadtmission-chemnitz.de",
      city: "Chemnitz",
    },
    themeTies("fachkraefte-in-gesundheitsberufen"),
  ),
  demoEntry(
    "partner",
    "awo-chemnitz",
    {
      title: both("AWO Chemnitz und Umgebung", "AWO Chemnitz and surroundings"),
      summary: both(
        "Die Arbeiterwohlfahrt betreibt in Chemnitz Pflegeangebote, Kitas und Beratungsstellen.",
        "The workers’ welfare association runs care services, nurseries and advice centres in Chemnitz.",
      ),
      sector: "care",
      role: both(
        "Verbindet Pflege und Familie: Schicht und Kita zusammen gedacht",
        "Links care and family: shifts and nurseries planned together",
      ),
      offers: [
        both("Kitaplätze in der Nähe von Arbeitgebern", "Nursery places close to employers"),
      ],
      seeks: [both("Pflegefachleute in Teilzeit", "Part-time nurses")],
      city: "Chemnitz",
    },
    themeTies("fachkraefte-in-gesundheitsberufen"),
  ),
];
