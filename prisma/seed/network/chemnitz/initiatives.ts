import { workdayFrom } from "../demo-day";
import { both, demoEntry, german, originTies, partnerTies, themeTies } from "../demo-entry";
import { pictures } from "../pictures";
import { jointPlan } from "./joint-plan";

export function initiatives(today: string) {
  const ago = (days: number) => workdayFrom("chemnitz", today, -days);
  return [
    jointPlan(today),
    demoEntry(
      "initiative",
      "weiterbildung-aus-einem-guss",
      {
        title: both("Weiterbildung aus einem Guss", "GP training without gaps"),
        summary: both(
          "Ein Plan für alle fünf Jahre, unterschrieben, bevor es losgeht.",
          "One plan for all five years, signed before you start.",
        ),
        body: german(
          `Wer Hausärztin oder Hausarzt werden will, bekommt zu Beginn einen Plan mit allen Stationen. Klinik und Praxis sagen ihre Zeiten fest zu. Einmal im Jahr setzen sich alle zusammen und fragen: Passt es noch?`,
        ),
        goal: both(
          "Niemand bricht die Weiterbildung ab, weil eine Anschlussstelle fehlt.",
          "Nobody gives up training for want of a next post.",
        ),
        statusLine: [
          {
            date: ago(300),
            status: "planned",
            note: both("Stationen gesammelt", "Posts collected"),
          },
          {
            date: ago(50),
            status: "running",
            note: both(
              "Die ersten Pläne sind unterschrieben.",
              "The first plans have been signed.",
            ),
          },
        ],
        documents: [],
        image: pictures.path,
      },
      [
        ...themeTies("weiterbildung-allgemeinmedizin"),
        ...partnerTies(
          "weiterbildungsverbund-initiative-hausaerzte-fuer-chemnitz",
          "klinikum-chemnitz",
          "drk-krankenhaus-chemnitz-rabenstein",
          "saechsische-landesaerztekammer",
        ),
        ...originTies("hausaerzte-fuer-chemnitz"),
      ],
    ),
    demoEntry(
      "initiative",
      "tag-der-gesundheitsberufe",
      {
        title: both("Tag der Gesundheitsberufe", "Day of the health professions"),
        summary: both(
          "Acht Häuser, eine Schulwoche: Jugendliche probieren aus, statt Prospekte zu lesen.",
          "Eight employers, one school week: young people try things out instead of reading brochures.",
        ),
        body: both(
          `Verband anlegen, Blutdruck messen, einen Rollstuhl über die Schwelle bringen. Wer mag, kommt im selben Monat zum Schnuppertag wieder. Vorbereitet haben das die Azubis selbst.`,
          `Putting on a bandage, taking blood pressure, getting a wheelchair over a threshold. Those who like it come back for a taster day within the month. The trainees prepared it all themselves.`,
        ),
        goal: both(
          "Jede neunte Klasse in Chemnitz lernt mindestens drei Gesundheitsberufe kennen.",
          "Every ninth-year class in Chemnitz gets to know at least three health professions.",
        ),
        statusLine: [
          { date: ago(365), status: "planned" },
          { date: ago(210), status: "running" },
          {
            date: ago(96),
            status: "finished",
            note: both(
              "Erster Durchgang beendet, der nächste ist beschlossen.",
              "First round completed, the next one is decided.",
            ),
          },
        ],
        result: both(
          "Die Schulen wollen wiederkommen. Am besten kam an, was man anfassen konnte; Vorträge lassen wir beim nächsten Mal weg.",
          "The schools want to come back. What you could touch worked best; next time we will leave out the talks.",
        ),
        documents: [],
        image: pictures.hands,
      },
      [
        ...themeTies("fachkraefte-in-gesundheitsberufen"),
        ...partnerTies(
          "klinikum-chemnitz",
          "zeisigwaldkliniken-bethanien",
          "heim-ggmbh-chemnitz",
          "stadtmission-chemnitz",
          "bsz-gesundheit-und-sozialwesen",
          "agentur-fuer-arbeit-chemnitz",
          "handwerkskammer-chemnitz",
        ),
        ...originTies("pflege-und-gesundheitsberufe"),
      ],
    ),
    demoEntry(
      "initiative",
      "ruhige-nacht",
      {
        title: both("Ruhige Nacht", "Quiet night"),
        summary: both(
          "Sensoren am Bett sollen melden, wenn jemand aufsteht, und sonst schweigen.",
          "Bed sensors that report when somebody gets up, and otherwise stay silent.",
        ),
        body: both(
          `Nachts ist im Heim wenig Personal unterwegs. Bisherige Matten schlagen oft falschen Alarm. Im Versuch messen kleine Sensoren nur, ob jemand das Bett verlässt. Kein Bild, kein Ton. Bewohnerinnen, Bewohner und Angehörige haben vorher zugestimmt und können jederzeit aussteigen.`,
          `At night few staff are on duty. The mats used so far often raise false alarms. In the trial small sensors only measure whether somebody leaves the bed. No pictures, no sound. Residents and relatives agreed beforehand and can withdraw at any time.`,
        ),
        goal: both(
          "Weniger Stürze in der Nacht und halb so viele falsche Alarme.",
          "Fewer falls at night and half as many false alarms.",
        ),
        statusLine: [
          {
            date: ago(180),
            status: "planned",
            note: both("Frage aus dem Heim", "Question from the home"),
          },
          {
            date: ago(60),
            status: "running",
            note: both("Versuch in einem Wohnbereich", "Trial in one unit"),
          },
        ],
        documents: [],
        image: pictures.signal,
      },
      [
        ...themeTies("e-health-und-forschung"),
        ...partnerTies("heim-ggmbh-chemnitz", "fraunhofer-enas", "tu-chemnitz"),
        ...originTies("e-health-und-forschung"),
      ],
    ),
    demoEntry(
      "initiative",
      "praxis-im-erdgeschoss",
      {
        title: both("Praxis im Erdgeschoss", "Practice on the ground floor"),
        summary: both(
          "Leere Läden in Wohngebieten werden auf ihre Eignung als Praxis geprüft.",
          "Empty shops in residential areas are checked for use as practices.",
        ),
        goal: both(
          "In jedem Stadtteil mit langem Weg zur Praxis steht eine geeignete Fläche bereit.",
          "Every district with a long way to the doctor has a suitable space ready.",
        ),
        statusLine: [
          {
            date: ago(40),
            status: "planned",
            note: both(
              "Prüfliste fertig: stufenlos, Haltestelle nah, genug Strom.",
              "Checklist ready: no steps, a stop nearby, enough power.",
            ),
          },
        ],
        documents: [],
      },
      [
        ...themeTies("haus-und-fachaerzte-gewinnen"),
        ...partnerTies("ggg-chemnitz", "cwe"),
        ...originTies("gesund-im-stadtteil"),
      ],
    ),
  ];
}
