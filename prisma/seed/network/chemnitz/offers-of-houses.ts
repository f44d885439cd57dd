import { both } from "../demo-entry";
import { demoOffer } from "../demo-offer";

const themes = ["haus-und-fachaerzte-gewinnen"];

/** Posts in medical care centres, training posts and rooms. */
export function offersOfHouses(today: string) {
  return [
    demoOffer(today, {
      slug: "mvz-hautaerztin-schlosschemnitz",
      title: both("Hautärztin oder Hautarzt im MVZ", "Dermatologist in a medical care centre"),
      summary: both(
        "Drei Viertel oder ganz, mit eigener Sprechstunde und geteilter Anmeldung.",
        "Three quarters or full, with consulting hours of your own and a shared reception.",
      ),
      body: both(
        "Das MVZ hat sechs Fächer auf zwei Etagen. Kurze Wege zu den anderen gehören zum Alltag.",
        "The centre has six specialties on two floors. Asking a colleague next door is part of the day.",
      ),
      type: "mvz",
      specialtyGroups: ["hautaerzte"],
      seats: 0.75,
      hours: { from: 30, to: 40 },
      access: ["lift", "accessible_toilet"],
      themes,
      district: "schlosschemnitz",
      ...{ posted: 9, shown: 70, from: 90 },
    }),
    demoOffer(today, {
      slug: "mvz-hausaerztin-einsiedel",
      title: both("Hausärztin oder Hausarzt für die Zweigpraxis", "GP for a branch practice"),
      summary: both(
        "Angestellt im MVZ, drei Tage in Einsiedel am Stadtrand.",
        "Employed in a medical care centre, three days in Einsiedel on the edge of the city.",
      ),
      body: both(
        "Die Zweigpraxis öffnet an drei Tagen. Vertretung, Einkauf und Abrechnung übernimmt das MVZ.",
        "The branch opens on three days. The centre takes care of cover, purchasing and billing.",
      ),
      type: "mvz",
      specialtyGroups: ["hausaerzte"],
      seats: 0.5,
      hours: { from: 20, to: 24 },
      themes,
      district: "einsiedel",
      ...{ posted: 15, shown: 85, from: 75 },
    }),
    demoOffer(today, {
      slug: "weiterbildung-allgemeinmedizin-klinikum",
      title: both(
        "Weiterbildung Allgemeinmedizin: Stelle in der Inneren Medizin",
        "GP training: a post in internal medicine",
      ),
      summary: both(
        "Stationärer Abschnitt der Weiterbildung; danach geht es in eine Praxis weiter.",
        "The hospital part of the training; a practice follows.",
      ),
      body: both(
        "Sie lernen auf Station und in der Notaufnahme. Der Wechsel in eine Praxis wird vor dem Beginn besprochen.",
        "You learn on the ward and in the emergency department. The move to a practice is agreed before you start.",
      ),
      type: "training_post",
      specialtyGroups: ["hausaerzte"],
      hours: { from: 32, to: 40 },
      owner: { slug: "klinikum-chemnitz", name: "Klinikum Chemnitz gGmbH" },
      themes: ["weiterbildung-allgemeinmedizin", "haus-und-fachaerzte-gewinnen"],
      district: "altendorf",
      ...{ posted: 18, shown: 60, from: 100 },
    }),
    demoOffer(today, {
      slug: "weiterbildung-allgemeinmedizin-siegmar",
      title: both(
        "Weiterbildung Allgemeinmedizin: Stelle in einer Praxis",
        "GP training: a post in a practice",
      ),
      summary: both(
        "Zwölf Monate in einer Hausarztpraxis, mit einer festen Stunde Rückmeldung in der Woche.",
        "Twelve months in a GP practice, with an hour of feedback fixed each week.",
      ),
      body: both(
        "Sie haben ein eigenes Zimmer und von der zweiten Woche an eigene Termine, immer mit jemandem nebenan.",
        "You have a room of your own and appointments from the second week, always with somebody next door.",
      ),
      type: "training_post",
      specialtyGroups: ["hausaerzte"],
      hours: { from: 20, to: 40 },
      themes: ["weiterbildung-allgemeinmedizin"],
      district: "siegmar",
      ...{ posted: 8, shown: 100, from: 130 },
    }),
    demoOffer(today, {
      slug: "praxisraeume-lutherviertel",
      title: both("Praxisräume im Lutherviertel", "Practice rooms in Lutherviertel"),
      summary: both(
        "140 Quadratmeter, bis vor kurzem eine Praxis, mit Wartebereich und Anmeldung.",
        "140 square metres, a practice until recently, with waiting area and reception.",
      ),
      body: both(
        "Drei Behandlungsräume, ein Labor, Lager im Keller. Über den Umbau lässt sich reden.",
        "Three treatment rooms, a laboratory, storage in the basement. Changes can be discussed.",
      ),
      type: "rooms",
      specialtyGroups: [],
      rooms: both("140 m², drei Behandlungsräume", "140 m², three treatment rooms"),
      access: ["step_free_entrance", "wide_doors", "accessible_toilet"],
      themes,
      district: "lutherviertel",
      ...{ posted: 33, shown: 120, from: 14 },
    }),
  ];
}
