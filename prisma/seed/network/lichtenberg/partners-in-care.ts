import { both, demoEntry, districtTies, placeTies, themeTies } from "../demo-entry";

/** Hospitals, care, advice and self-help. */
export const partnersInCare = [
  demoEntry(
    "partner",
    "sana-klinikum-lichtenberg",
    {
      title: both("Sana Klinikum Lichtenberg", "Sana Klinikum Lichtenberg"),
      summary: both(
        "Krankenhaus mitten im Bezirk, mit Notaufnahme, Geburtshilfe und Kinderklinik, akademisches Lehrkrankenhaus der Charité.",
        "A hospital in the middle of the district with emergency department, maternity and children’s clinic, a teaching hospital of Charité.",
      ),
      body: both(
        `Rund um die Uhr offen und für viele Familien der Ort, an dem sie zu dritt wurden. Das Haus bildet Pflegefachleute aus und nimmt Ärztinnen und Ärzte in Weiterbildung auf.

Im Netzwerk bringt es seine Erfahrung mit vollen Notaufnahmen ein: Wer gehört wohin, und wie erfahren das die Menschen vorher?`,
        `Open around the clock, and for many families the place where two became three. The hospital trains nurses and takes doctors in training.

It shares with the network what it knows about crowded emergency departments: who belongs where, and how do people learn that beforehand?`,
      ),
      sector: "clinic",
      role: both("Ausbildung, Notfallversorgung", "Training, emergency care"),
      offers: [
        both("Ausbildungsplätze in der Pflege", "Training places in nursing"),
        both("Vorträge für Nachbarn", "Talks for neighbours"),
      ],
      seeks: [
        both("Pflegefachleute und Hebammen", "Nurses and midwives"),
        both("Wohnungen für Auszubildende", "Flats for trainees"),
      ],
      website: "https://www.sana.de/berlin",
      street: "Fanningerstraße 32",
      postcode: "10365",
      city: "Berlin",
    },
    [
      ...themeTies(
        "arbeit-in-der-gesundheitswirtschaft",
        "krise-und-resilienz",
        "know-how-und-vernetzung",
      ),
      ...districtTies("alt-lichtenberg"),
      ...placeTies("sana-klinikum-lichtenberg"),
    ],
  ),
  demoEntry(
    "partner",
    "keh-herzberge",
    {
      title: both(
        "Evangelisches Krankenhaus Königin Elisabeth Herzberge (KEH)",
        "Königin Elisabeth Herzberge hospital (KEH)",
      ),
      summary: both(
        "Krankenhaus im Park, bekannt für Epilepsie und Psychiatrie, mit allem, was ein Bezirk an Medizin braucht.",
        "A hospital in a park, known for epilepsy and psychiatry, with all the medicine a district needs.",
      ),
      body: both(
        `Alte Ziegelbauten, viel Grün, kurze Wege zwischen Körper- und Seelenmedizin. Das KEH bildet selbst aus und hat Erfahrung damit, Menschen nach langer Krankheit zurück in den Beruf zu begleiten.`,
        `Old brick buildings, plenty of green, short distances between medicine for body and mind. KEH trains its own staff and knows how to help people back to work after a long illness.`,
      ),
      sector: "clinic",
      role: both(
        "Ausbildung, seelische Gesundheit am Arbeitsplatz",
        "Training, mental health at work",
      ),
      offers: [
        both("Ausbildung in der Pflege", "Nursing training"),
        both("Wissen zu seelischer Gesundheit", "Knowledge on mental health"),
      ],
      seeks: [
        both("Therapeutinnen und Therapeuten", "Therapists"),
        both("Betriebe für die Rückkehr in Arbeit", "Employers for a return to work"),
      ],
      website: "https://www.keh-berlin.de",
      street: "Herzbergstraße 79",
      postcode: "10365",
      city: "Berlin",
    },
    [
      ...themeTies(
        "arbeit-in-der-gesundheitswirtschaft",
        "gute-pflege",
        "gesund-wohnen-und-arbeiten",
      ),
      ...districtTies("alt-lichtenberg"),
      ...placeTies("evangelisches-krankenhaus-koenigin-elisabeth-herzberge"),
    ],
  ),
  demoEntry(
    "partner",
    "charite",
    {
      title: both("Charité – Universitätsmedizin Berlin", "Charité – Universitätsmedizin Berlin"),
      summary: both(
        "Die Universitätsmedizin der Stadt. Sie forscht auch daran, wie Versorgung im Kiez besser wird.",
        "The city’s university hospital. It also studies how care in the neighbourhood can improve.",
      ),
      sector: "research",
      role: both("Wissenschaftliche Begleitung", "Scientific support"),
      offers: [both("Auswertung von Modellversuchen", "Evaluation of pilot projects")],
      seeks: [both("Praxen und Heime für Studien", "Practices and homes for studies")],
      website: "https://www.charite.de",
      city: "Berlin",
    },
    themeTies("know-how-und-vernetzung", "krise-und-resilienz"),
  ),
  demoEntry(
    "partner",
    "volkssolidaritaet-berlin",
    {
      title: both("Volkssolidarität Berlin", "Volkssolidarität Berlin"),
      summary: both(
        "Pflege, Begegnung und Nachbarschaft, mit langer Tradition im Osten der Stadt.",
        "Care, company and neighbourhood, with a long tradition in the east of the city.",
      ),
      sector: "care",
      role: both(
        "Stimme der ambulanten und stationären Pflege",
        "The voice of care services and homes",
      ),
      offers: [
        both("Praxiseinsätze in der Pflegeausbildung", "Placements for nursing students"),
        both("Begegnungsstätten", "Community rooms"),
      ],
      seeks: [both("Technik, die nachts entlastet", "Technology that helps at night")],
      city: "Berlin",
    },
    themeTies("gute-pflege", "arbeit-in-der-gesundheitswirtschaft"),
  ),
  demoEntry(
    "partner",
    "pflegestuetzpunkte-berlin",
    {
      title: both("Pflegestützpunkte Berlin", "Berlin care advice centres"),
      summary: both(
        "Kostenlose und neutrale Beratung rund um Pflege, in jedem Berliner Bezirk.",
        "Free and neutral advice on everything to do with care, in every Berlin district.",
      ),
      sector: "care",
      role: both("Kennt die Fragen der Angehörigen", "Knows what relatives ask"),
      offers: [both("Beratung für Pflegebedürftige und Familien", "Advice for families")],
      seeks: [both("Aktuelle Angaben zu freien Plätzen", "Up-to-date news of free places")],
      website: "https://www.pflegestuetzpunkteberlin.de",
      city: "Berlin",
    },
    themeTies("gute-pflege", "know-how-und-vernetzung"),
  ),
  demoEntry(
    "partner",
    "sekis-berlin",
    {
      title: both("SEKIS – Selbsthilfe Berlin", "SEKIS – self-help in Berlin"),
      summary: both(
        "SEKIS weiß, welche Selbsthilfegruppe sich wo trifft, und hilft, wenn es noch keine gibt.",
        "SEKIS knows which self-help group meets where, and helps where there is none yet.",
      ),
      sector: "self_help",
      role: both("Stimme der Patientinnen und Patienten", "The voice of patients"),
      offers: [both("Vermittlung in Selbsthilfegruppen", "Introductions to self-help groups")],
      seeks: [both("Räume ohne Stufen", "Rooms without steps")],
      website: "https://www.sekis-berlin.de",
      city: "Berlin",
    },
    themeTies("know-how-und-vernetzung", "krise-und-resilienz"),
  ),
];
