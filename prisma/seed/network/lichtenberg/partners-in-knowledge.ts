import { both, demoEntry, districtTies, themeTies } from "../demo-entry";

/** Universities and adult education. */
export const partnersInKnowledge = [
  demoEntry(
    "partner",
    "khsb-berlin",
    {
      title: both(
        "Katholische Hochschule für Sozialwesen Berlin",
        "Catholic University of Applied Sciences Berlin",
      ),
      summary: both(
        "Soziale Arbeit, Heilpädagogik, Bildung: Die Hochschule in Karlshorst schaut auf den ganzen Menschen.",
        "Social work, inclusive education, learning: the university in Karlshorst looks at the whole person.",
      ),
      sector: "education",
      role: both(
        "Fragt nach, was Menschen im Bezirk wirklich brauchen",
        "Asks what people in the district really need",
      ),
      offers: [
        both("Befragungen mit Studierenden", "Surveys with students"),
        both("Fortbildung für Teams", "Courses for teams"),
      ],
      seeks: [both("Praxisstellen im Bezirk", "Placements in the district")],
      website: "https://www.khsb-berlin.de",
      street: "Köpenicker Allee 39–57",
      postcode: "10318",
      city: "Berlin",
    },
    [
      ...themeTies("know-how-und-vernetzung", "gesund-wohnen-und-arbeiten"),
      ...districtTies("karlshorst"),
    ],
  ),
  demoEntry(
    "partner",
    "htw-berlin",
    {
      title: both(
        "Hochschule für Technik und Wirtschaft Berlin (HTW)",
        "HTW Berlin – University of Applied Sciences",
      ),
      summary: both(
        "Technik, Informatik, Wirtschaft und Gestaltung. Ein Campus liegt an der Treskowallee in Karlshorst.",
        "Engineering, computing, business and design. One campus is on Treskowallee in Karlshorst.",
      ),
      body: both(
        `Studierende suchen echte Aufgaben, Häuser suchen frische Augen. In einem Semester entsteht kein fertiges Produkt, aber oft eine gute erste Antwort.`,
        `Students look for real tasks, organisations for fresh eyes. One semester does not yield a finished product, but often a good first answer.`,
      ),
      sector: "research",
      role: both("Partner für digitale Hilfen in der Pflege", "Partner for digital help in care"),
      offers: [
        both("Semesterprojekte und Abschlussarbeiten", "Semester projects and theses"),
        both("Labore für Gesundheitselektronik", "Laboratories for health electronics"),
      ],
      seeks: [both("Pflegedienste für Projekte", "Care services for projects")],
      website: "https://www.htw-berlin.de",
      street: "Treskowallee 8",
      postcode: "10318",
      city: "Berlin",
    },
    [...themeTies("know-how-und-vernetzung", "gute-pflege"), ...districtTies("karlshorst")],
  ),
  demoEntry(
    "partner",
    "hwr-berlin",
    {
      title: both(
        "Hochschule für Wirtschaft und Recht Berlin, Campus Lichtenberg",
        "Berlin School of Economics and Law, Lichtenberg campus",
      ),
      summary: both(
        "Verwaltung, Recht, duale Studiengänge: Wer Gesundheit organisieren will, lernt es auch hier.",
        "Administration, law, dual degree programmes: a place to learn how to organise health.",
      ),
      sector: "education",
      role: both("Wissen für Verwaltung und Betriebe", "Knowledge for offices and companies"),
      offers: [both("Duale Studienplätze mit Betrieben", "Dual study places with employers")],
      seeks: [both("Praxispartner für das duale Studium", "Employers for dual study")],
      website: "https://www.hwr-berlin.de",
      street: "Alt-Friedrichsfelde 60",
      postcode: "10315",
      city: "Berlin",
    },
    themeTies("know-how-und-vernetzung", "krise-und-resilienz"),
  ),
  demoEntry(
    "partner",
    "alice-salomon-hochschule",
    {
      title: both("Alice Salomon Hochschule Berlin", "Alice Salomon University Berlin"),
      summary: both(
        "Hochschule im Nachbarbezirk mit Studiengängen für Pflege, Therapie und Soziale Arbeit.",
        "A university in the neighbouring district with degrees in nursing, therapy and social work.",
      ),
      sector: "education",
      role: both("Studium für Gesundheitsberufe", "Degrees for the health professions"),
      offers: [both("Studierende für Praxisphasen", "Students for placements")],
      seeks: [
        both("Praxisanleitung in Kliniken und Praxen", "Instructors in hospitals and practices"),
      ],
      website: "https://www.ash-berlin.eu",
      city: "Berlin",
    },
    themeTies("arbeit-in-der-gesundheitswirtschaft", "know-how-und-vernetzung"),
  ),
  demoEntry(
    "partner",
    "volkshochschule-lichtenberg",
    {
      title: both("Volkshochschule Lichtenberg", "Lichtenberg adult education centre"),
      summary: both(
        "Bewegung, Ernährung, Entspannung, Deutsch für den Beruf: Kurse für alle, die hier wohnen.",
        "Exercise, nutrition, relaxation, German for work: courses for everyone who lives here.",
      ),
      sector: "education",
      role: both("Bringt Gesundheitswissen zu den Leuten", "Takes health knowledge to the people"),
      offers: [
        both("Gesundheitskurse", "Health courses"),
        both("Deutschkurse für Pflegekräfte", "German courses for nurses"),
      ],
      seeks: [both("Fachleute, die Vorträge halten", "Professionals who give talks")],
      city: "Berlin",
    },
    themeTies("know-how-und-vernetzung"),
  ),
];
