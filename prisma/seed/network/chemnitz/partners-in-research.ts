import { both, demoEntry, districtTies, themeTies } from "../demo-entry";

/** Universities, institutes and schools. */
export const partnersInResearch = [
  demoEntry(
    "partner",
    "tu-chemnitz",
    {
      title: both("Technische Universität Chemnitz", "Chemnitz University of Technology"),
      summary: both(
        "Sensorik, Robotik, Psychologie und Bewegungswissenschaft: Fächer, aus denen Hilfen für den Pflege- und Praxisalltag entstehen.",
        "Sensors, robotics, psychology and human movement science: fields that lead to help for everyday care.",
      ),
      body: both(
        `Die Universität forscht daran, wie Menschen und Technik zusammenarbeiten. Für das Netzwerk heißt das: Studierende gehen mit in die Station oder ins Heim, schauen zu und fragen nach, bevor sie etwas bauen.

Abschlussarbeiten beginnen im Frühjahr und im Herbst. Wer eine Frage hat, meldet sie am besten ein paar Wochen vorher.`,
        `The university studies how people and technology work together. For the network this means that students come along to the ward or the care home, watch and ask before they build anything.

Theses start in spring and autumn. If you have a question, it is best to hand it in a few weeks earlier.`,
      ),
      sector: "research",
      role: both(
        "Forschungspartner für die Problembörse",
        "Research partner for the problem board",
      ),
      offers: [
        both("Abschlussarbeiten zu Fragen aus der Praxis", "Theses on questions from practice"),
        both("Labore für Bewegung und Sensorik", "Laboratories for movement and sensors"),
      ],
      seeks: [
        both("Häuser, die Prototypen erproben", "Organisations that try out prototypes"),
        both("Anonyme Ablaufdaten", "Anonymous process data"),
      ],
      website: "https://www.tu-chemnitz.de",
      street: "Straße der Nationen 62",
      postcode: "09111",
      city: "Chemnitz",
    },
    [
      ...themeTies("e-health-und-forschung", "netzwerk-gesundheitswirtschaft"),
      ...districtTies("zentrum", "bernsdorf"),
    ],
  ),
  demoEntry(
    "partner",
    "tu-dresden-medizin",
    {
      title: both(
        "TU Dresden, Medizinische Fakultät Carl Gustav Carus",
        "TU Dresden, Carl Gustav Carus Faculty of Medicine",
      ),
      summary: both(
        "Die Fakultät bildet mit dem Klinikum in Chemnitz Ärztinnen und Ärzte aus: im Modellstudiengang MEDiC, früh und nah an der Praxis.",
        "Together with the hospital the faculty educates doctors in Chemnitz: in the model programme MEDiC, early and close to practice.",
      ),
      sector: "education",
      role: both(
        "Bringt Studierende früh in Chemnitzer Praxen",
        "Takes students into Chemnitz practices early on",
      ),
      offers: [
        both("Studierende für Praktika und Famulaturen", "Students for placements"),
        both("Wissenschaftliche Begleitung von Versuchen", "Scientific support for trials"),
      ],
      seeks: [both("Lehrpraxen in allen Stadtteilen", "Teaching practices in every district")],
      website: "https://tu-dresden.de/med",
      city: "Dresden",
    },
    themeTies("weiterbildung-allgemeinmedizin", "haus-und-fachaerzte-gewinnen"),
  ),
  demoEntry(
    "partner",
    "fraunhofer-iwu",
    {
      title: both(
        "Fraunhofer-Institut für Werkzeugmaschinen und Umformtechnik IWU",
        "Fraunhofer Institute for Machine Tools and Forming Technology IWU",
      ),
      summary: both(
        "Produktionstechnik aus Chemnitz, die auch der Medizin nützt: Implantate, Prothesen, Hilfsmittel.",
        "Production technology from Chemnitz that serves medicine too: implants, prostheses, aids.",
      ),
      sector: "research",
      role: both("Prüft, ob eine Idee gebaut werden kann", "Checks whether an idea can be built"),
      offers: [
        both("Muster und Kleinserien", "Samples and small series"),
        both("Machbarkeitsprüfung", "Feasibility checks"),
      ],
      seeks: [
        both("Fragen aus Orthopädie und Reha", "Questions from orthopaedics and rehabilitation"),
      ],
      website: "https://www.iwu.fraunhofer.de",
      street: "Reichenhainer Straße 88",
      postcode: "09126",
      city: "Chemnitz",
    },
    [...themeTies("e-health-und-forschung"), ...districtTies("bernsdorf")],
  ),
  demoEntry(
    "partner",
    "fraunhofer-enas",
    {
      title: both(
        "Fraunhofer-Institut für Elektronische Nanosysteme ENAS",
        "Fraunhofer Institute for Electronic Nano Systems ENAS",
      ),
      summary: both(
        "Kleine Sensoren und Systeme, die messen, wo ein Mensch nicht ständig nachsehen kann.",
        "Small sensors and systems that measure where nobody can be watching all the time.",
      ),
      sector: "research",
      role: both("Forschungspartner für Sensorik", "Research partner for sensors"),
      offers: [both("Sensoren für den Einsatz am Körper", "Sensors worn on the body")],
      seeks: [both("Kliniken und Heime für Erprobungen", "Hospitals and homes for trials")],
      website: "https://www.enas.fraunhofer.de",
      street: "Technologie-Campus 3",
      postcode: "09126",
      city: "Chemnitz",
    },
    themeTies("e-health-und-forschung"),
  ),
  demoEntry(
    "partner",
    "bsz-gesundheit-und-sozialwesen",
    {
      title: both(
        "Berufliches Schulzentrum für Gesundheit und Sozialwesen Chemnitz",
        "Vocational school for health and social care, Chemnitz",
      ),
      summary: both(
        "Hier lernen künftige Fachkräfte aus Gesundheit und Sozialem die Theorie zu ihrem Beruf.",
        "This is where future health and social care workers learn the theory of their profession.",
      ),
      sector: "education",
      role: both(
        "Stimmt Lehrpläne und Einsätze mit den Häusern ab",
        "Coordinates lessons and placements with employers",
      ),
      offers: [both("Schulklassen für Projekttage", "School classes for project days")],
      seeks: [
        both("Praxisanleiterinnen und Praxisanleiter", "Practical instructors"),
        both("Lehrkräfte aus der Praxis", "Teachers from the profession"),
      ],
      city: "Chemnitz",
    },
    themeTies("fachkraefte-in-gesundheitsberufen"),
  ),
];
