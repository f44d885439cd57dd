import { both } from "../demo-entry";
import { demoStation } from "../demo-station";

const VERBUND = "weiterbildungsverbund-initiative-hausaerzte-fuer-chemnitz";
const NETWORK = { office: "Weiterbildungsverbund „Initiative Hausärzte für Chemnitz“" };
const THEMES = ["weiterbildung-allgemeinmedizin"];

/** Where one can train as a GP in Chemnitz. */
export function trainingStations(today: string) {
  return [
    demoStation(today, {
      slug: "klinikum-chemnitz-innere-medizin",
      title: both("Innere Medizin am Klinikum Chemnitz", "Internal medicine at Klinikum Chemnitz"),
      summary: both(
        "Das stationäre Jahr in der Inneren Medizin, mit Notaufnahme und Wechsel zwischen den Kliniken des Hauses.",
        "The ward year in internal medicine, with emergency care and moves between the hospital’s departments.",
      ),
      ...{ area: "internal_ward", institution: "Klinikum Chemnitz", field: "Innere Medizin" },
      ...{ posts: 2, partner: "klinikum-chemnitz", themes: THEMES, mentor: NETWORK },
      website: "https://www.klinikumchemnitz.de",
    }),
    demoStation(today, {
      slug: "klinikum-chemnitz-kinderheilkunde",
      title: both(
        "Kinder- und Jugendmedizin am Klinikum Chemnitz",
        "Paediatrics at Klinikum Chemnitz",
      ),
      summary: both(
        "Ein halbes Jahr in einem anderen Gebiet: Kinder und Jugendliche auf Station und in der Ambulanz.",
        "Half a year in another area: children and adolescents on the ward and in outpatient care.",
      ),
      ...{ area: "patient_care", institution: "Klinikum Chemnitz" },
      ...{ field: "Kinder- und Jugendmedizin", posts: 1, partner: "klinikum-chemnitz" },
      ...{ themes: THEMES, mentor: NETWORK },
    }),
    demoStation(today, {
      slug: "zeisigwaldkliniken-chirurgie",
      title: both("Chirurgie an den Zeisigwaldkliniken", "Surgery at Zeisigwaldkliniken"),
      summary: both(
        "Wunden, Gelenke, kleine Eingriffe: sechs Monate oder länger in der Chirurgie und Orthopädie.",
        "Wounds, joints, small operations: six months or longer in surgery and orthopaedics.",
      ),
      ...{ area: "patient_care", institution: "Zeisigwaldkliniken Bethanien Chemnitz" },
      ...{ field: "Chirurgie", partner: "zeisigwaldkliniken-bethanien", themes: THEMES },
    }),
    demoStation(today, {
      slug: "verbundpraxis-sonnenberg",
      title: both(
        "Beispielpraxis im Verbund, Sonnenberg",
        "Sample practice of the network, Sonnenberg",
      ),
      summary: both(
        "Eine Hausarztpraxis mitten in der Stadt, mit Hausbesuchen und Sprechstunden in mehreren Sprachen.",
        "A GP practice in the middle of the city, with home visits and surgeries in several languages.",
      ),
      ...{
        area: "gp_practice",
        institution: "Beispielpraxis Sonnenberg",
        field: "Allgemeinmedizin",
      },
      ...{ monthsAuthorised: 24, posts: 1, partner: VERBUND, themes: THEMES, mentor: NETWORK },
      districts: ["sonnenberg"],
    }),
    demoStation(today, {
      slug: "verbundpraxis-einsiedel",
      title: both(
        "Beispielpraxis im Verbund, Einsiedel",
        "Sample practice of the network, Einsiedel",
      ),
      summary: both(
        "Hausarztmedizin am Rand der Stadt: lange Bindungen, viele Hausbesuche, ein eingespieltes Team.",
        "General practice on the edge of the city: long relationships, many home visits, a well-rehearsed team.",
      ),
      ...{
        area: "gp_practice",
        institution: "Beispielpraxis Einsiedel",
        field: "Allgemeinmedizin",
      },
      ...{ monthsAuthorised: 12, posts: 1, partner: VERBUND, themes: THEMES, mentor: NETWORK },
      districts: ["einsiedel"],
    }),
    demoStation(today, {
      slug: "kurs-psychosomatische-grundversorgung",
      title: both("Kurs Psychosomatische Grundversorgung", "Course in basic psychosomatic care"),
      summary: both(
        "Der Kurs von 80 Stunden, den jede Weiterbildung in Allgemeinmedizin braucht; Termine nennt die Kammer.",
        "The 80-hour course that all training in general practice needs; the chamber tells the dates.",
      ),
      ...{ area: "psychosomatic_course", institution: "Sächsische Landesärztekammer" },
      ...{ partner: "saechsische-landesaerztekammer", themes: THEMES },
      website: "https://www.slaek.de",
    }),
  ];
}
