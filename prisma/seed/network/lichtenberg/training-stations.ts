import { both } from "../demo-entry";
import { demoStation } from "../demo-station";

/** Where one can train as a GP in Lichtenberg. */
export function trainingStations(today: string) {
  return [
    demoStation(today, {
      slug: "sana-innere-medizin",
      title: both(
        "Innere Medizin am Sana Klinikum Lichtenberg",
        "Internal medicine at Sana Klinikum Lichtenberg",
      ),
      summary: both(
        "Das stationäre Jahr in der Inneren Medizin an einem großen Haus im Bezirk.",
        "The ward year in internal medicine at a large hospital in the borough.",
      ),
      ...{ area: "internal_ward", institution: "Sana Klinikum Lichtenberg" },
      ...{ field: "Innere Medizin", posts: 2, partner: "sana-klinikum-lichtenberg" },
    }),
    demoStation(today, {
      slug: "keh-neurologie",
      title: both("Neurologie am KEH", "Neurology at KEH"),
      summary: both(
        "Ein halbes Jahr in einem anderen Gebiet, am Evangelischen Krankenhaus Königin Elisabeth Herzberge.",
        "Half a year in another area, at Evangelisches Krankenhaus Königin Elisabeth Herzberge.",
      ),
      ...{
        area: "patient_care",
        institution: "Evangelisches Krankenhaus Königin Elisabeth Herzberge",
      },
      ...{ field: "Neurologie", posts: 1, partner: "keh-herzberge" },
    }),
    demoStation(today, {
      slug: "beispielpraxis-lichtenberg",
      title: both("Beispielpraxis in Lichtenberg", "Sample practice in Lichtenberg"),
      summary: both(
        "Eine Hausarztpraxis in einem Wohngebiet mit vielen Familien und vielen alten Menschen.",
        "A GP practice in a residential area with many families and many old people.",
      ),
      ...{ area: "gp_practice", institution: "Beispielpraxis Lichtenberg" },
      ...{ field: "Allgemeinmedizin", monthsAuthorised: 24, posts: 1 },
    }),
    demoStation(today, {
      slug: "kurs-psychosomatische-grundversorgung",
      title: both("Kurs Psychosomatische Grundversorgung", "Course in basic psychosomatic care"),
      summary: both(
        "Der Kurs von 80 Stunden, den jede Weiterbildung in Allgemeinmedizin braucht; Termine nennt die Kammer.",
        "The 80-hour course that all training in general practice needs; the chamber tells the dates.",
      ),
      ...{ area: "psychosomatic_course", institution: "Ärztekammer Berlin" },
      website: "https://www.aekb.de",
    }),
  ];
}
