import { both, demoEntry, german, memberTies, themeTies } from "../demo-entry";
import { quarterlyMeetings } from "../meetings";
import { networkOffice } from "./network-office";

export function workingGroups(today: string) {
  const region = { slug: "lichtenberg", today } as const;
  return [
    demoEntry(
      "working_group",
      "gesund-wohnen",
      {
        title: both("Gesund wohnen", "Healthy homes"),
        summary: both(
          "Wohnungsunternehmen, Pflege und Hochschulen räumen gemeinsam Hürden weg.",
          "Housing companies, care and universities clear away barriers together.",
        ),
        body: both(
          `Wir gehen in Häuser, nicht nur in Sitzungen. Bei jedem Treffen schauen wir uns ein Haus oder einen Weg an, fragen die Leute, die dort wohnen, und verabreden das Nächste.`,
          `We go into buildings, not only into meetings. Each time we look at a house or a path, ask the people who live there, and agree on what to do next.`,
        ),
        sectors: ["housing", "care", "education", "administration"],
        meetings: quarterlyMeetings(
          { ...region, next: 19, time: "10:00", place: "Mietertreff, Fennpfuhl" },
          [
            both(
              "Rundgang am Fennpfuhl: Zwei Türen werden leichtgängig gemacht, eine Bank kommt an die Haltestelle.",
              "Walk around Fennpfuhl: two doors will be made easier to open, and the stop gets a bench.",
            ),
            both(
              "Für Erdgeschosse gibt es nun eine Prüfliste: Wann eignet sich ein Raum als Praxis oder Tagespflege?",
              "There is now a checklist for ground floors: when is a room suitable as a practice or for day care?",
            ),
          ],
        ),
        contact: networkOffice,
      },
      [
        ...themeTies("gesund-wohnen-und-arbeiten"),
        ...memberTies(
          "wirtschaftsfoerderung-lichtenberg",
          "howoge",
          "wgli",
          "khsb-berlin",
          "volkssolidaritaet-berlin",
          "pflegestuetzpunkte-berlin",
        ),
      ],
    ),
    demoEntry(
      "working_group",
      "pflege-und-technik",
      {
        title: both("Pflege und Technik", "Care and technology"),
        summary: both(
          "Was hilft wirklich? Pflegeteams probieren aus, Hochschulen hören zu und bauen nach.",
          "What really helps? Care teams try things out, universities listen and improve.",
        ),
        body: german(
          `Technik soll Zeit schenken. Deshalb entscheidet bei uns das Team, das sie benutzt, nicht das Team, das sie verkauft. Jeder Versuch dauert drei Monate und endet mit einer ehrlichen Empfehlung.`,
        ),
        sectors: ["care", "clinic", "research", "health_insurance"],
        meetings: quarterlyMeetings(
          { ...region, next: 26, time: "14:30", place: "HTW Berlin, Campus Treskowallee" },
          [
            both(
              "Spracheingabe für die Dokumentation: zwei Dienste testen, der Datenschutz ist geklärt.",
              "Dictation for care records: two services are testing, data protection is settled.",
            ),
            both(
              "Ergebnis des ersten Versuchs: hilft im Heim, stört in der ambulanten Tour. Die HTW bessert nach.",
              "Result of the first trial: helps in homes, gets in the way on home visits. HTW is improving it.",
            ),
          ],
        ),
        contact: networkOffice,
      },
      [
        ...themeTies("gute-pflege", "know-how-und-vernetzung"),
        ...memberTies(
          "volkssolidaritaet-berlin",
          "keh-herzberge",
          "sana-klinikum-lichtenberg",
          "htw-berlin",
          "aok-nordost",
          "healthcapital",
        ),
      ],
    ),
    demoEntry(
      "working_group",
      "ausbildung-und-arbeit",
      {
        title: both("Ausbildung und Arbeit", "Training and work"),
        summary: both(
          "Damit der Anfang gelingt: Praktikum, Ausbildung, Studium, Anerkennung.",
          "Making a good start: placements, training, study, recognition.",
        ),
        body: both(
          `Kliniken, Dienste, Hochschulen und Jobcenter stimmen ab, wer wann Plätze hat. Und sie fragen Auszubildende, was sie zum Bleiben brauchen. Häufigste Antwort: eine Wohnung.`,
          `Hospitals, services, universities and the Jobcenter coordinate who has places when. And they ask trainees what they need in order to stay. The most frequent answer: a flat.`,
        ),
        sectors: ["clinic", "care", "education", "administration", "housing"],
        meetings: quarterlyMeetings(
          { ...region, next: 33, time: "13:00", place: "Sana Klinikum Lichtenberg" },
          [
            both(
              "HOWOGE und Kliniken sprechen über Wohnungen für Auszubildende. Ein erstes Haus wird geprüft.",
              "HOWOGE and the hospitals discuss flats for trainees. A first building is being considered.",
            ),
            both(
              "Ein gemeinsamer Kalender zeigt Schulen alle Schnuppertage im Bezirk.",
              "A joint calendar shows schools all taster days in the district.",
            ),
          ],
        ),
        contact: networkOffice,
      },
      [
        ...themeTies("arbeit-in-der-gesundheitswirtschaft"),
        ...memberTies(
          "sana-klinikum-lichtenberg",
          "keh-herzberge",
          "volkssolidaritaet-berlin",
          "alice-salomon-hochschule",
          "hwr-berlin",
          "jobcenter-lichtenberg",
          "howoge",
          "volkshochschule-lichtenberg",
          "ihk-berlin",
        ),
      ],
    ),
    demoEntry(
      "working_group",
      "krisenfest",
      {
        title: both("Krisenfest", "Ready for a crisis"),
        summary: both(
          "Telefonliste, Lager, Hitze, Strom: Wir üben, bevor es ernst wird.",
          "Phone list, stores, heat, power: we practise before it gets serious.",
        ),
        body: both(
          `Die Gruppe ist aus den Erfahrungen der Corona-Zeit entstanden. Zweimal im Jahr spielt sie einen Fall durch, am Tisch, mit Uhr. Danach weiß jeder, wen er anruft.`,
          `The group grew out of the experience of the Covid years. Twice a year it plays through a case, around a table, against the clock. Afterwards everybody knows whom to call.`,
        ),
        sectors: ["administration", "clinic", "care", "self_help"],
        meetings: quarterlyMeetings(
          { ...region, next: 40, time: "09:30", place: "Bezirksamt Lichtenberg" },
          [
            both(
              "Übung Hitze: Wer schaut nach Alleinlebenden? Die Liste der kühlen Räume wird ergänzt.",
              "Heat exercise: who looks in on people living alone? The list of cool rooms is being extended.",
            ),
            both(
              "Übung Stromausfall: Drei Heime prüfen ihre Notversorgung, das Gesundheitsamt führt die Telefonliste.",
              "Power cut exercise: three homes check their backup, the public health office keeps the phone list.",
            ),
          ],
        ),
        contact: networkOffice,
      },
      [
        ...themeTies("krise-und-resilienz"),
        ...memberTies(
          "gesundheitsamt-lichtenberg",
          "sana-klinikum-lichtenberg",
          "keh-herzberge",
          "volkssolidaritaet-berlin",
          "hwr-berlin",
          "sekis-berlin",
        ),
      ],
    ),
  ];
}
