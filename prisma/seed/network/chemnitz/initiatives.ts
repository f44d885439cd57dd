import { workdayFrom } from "../demo-day";
import { both, demoEntry, german, partnerTies, themeTies, ties } from "../demo-entry";
import { pictures } from "../pictures";

/** The day of the announcement with which the team of the CWE began. */
export const ANNOUNCED_ON = "2017-11-08";

const origin = (slug: string) => ties("origin", "working_group", [slug]);

export function initiatives(today: string) {
  const ago = (days: number) => workdayFrom("chemnitz", today, -days);
  return [
    demoEntry(
      "initiative",
      "gemeinsames-konzept-haus-und-fachaerzte",
      {
        title: both(
          "Gemeinsames Konzept: Haus- und Fachärzte für Chemnitz",
          "Joint plan: GPs and specialists for Chemnitz",
        ),
        summary: both(
          "CWE, Kassenärztliche Vereinigung Sachsen, Weiterbildungsverbund und Klinikum Chemnitz werben nicht nebeneinander, sondern miteinander.",
          "CWE, the association of physicians, the training network and Klinikum Chemnitz recruit together instead of side by side.",
        ),
        body: both(
          `Vier Häuser, ein Plan. Jedes bringt mit, was nur es selbst kann:

- **CWE**: Zahlen je Stadtteil, Messen, Hilfe beim Ankommen
- **Kassenärztliche Vereinigung Sachsen**: Zulassung, Förderung, Praxisbörse
- **Weiterbildungsverbund „Initiative Hausärzte für Chemnitz“**: Stationen der Weiterbildung, Begleitung
- **Klinikum Chemnitz gGmbH**: Weiterbildung auf Station, Kontakte zu jungen Ärztinnen und Ärzten

Ein Schwerpunkt ist die Ausbildung von Allgemeinmedizinern in der Region. Das Konzept wird jedes Jahr gemeinsam durchgesehen. Was nicht gewirkt hat, fliegt raus.`,
          `Four organisations, one plan. Each contributes what only it can:

- **CWE**: figures by district, fairs, help with settling in
- **Association of Statutory Health Insurance Physicians of Saxony**: licences, funding, practice exchange
- **Training network “Initiative Hausärzte für Chemnitz”**: stages of training, mentoring
- **Klinikum Chemnitz**: training on the wards, contact with young doctors

One focus is the training of GPs in the region. The partners review the plan every year. What has not worked is dropped.`,
        ),
        goal: both(
          "Für jede Hausarztpraxis, die schließt, steht rechtzeitig eine Nachfolge bereit.",
          "For every GP practice that closes, a successor is ready in time.",
        ),
        statusLine: [
          {
            date: ANNOUNCED_ON,
            status: "planned",
            note: both(
              "Die CWE kündigt an, das Konzept mit den drei Partnern zu erarbeiten.",
              "CWE announces that it will write the plan with its three partners.",
            ),
          },
          {
            date: ago(430),
            status: "running",
            note: both(
              "Erste Fassung abgestimmt: Stadtteile, Weiterbildung, gemeinsamer Auftritt.",
              "First version agreed: districts, training, joint appearance.",
            ),
          },
          {
            date: ago(75),
            status: "running",
            note: both(
              "Zweite Fassung: Gespräche zur Nachfolge beginnen zwei Jahre vor dem Ruhestand.",
              "Second version: talks about succession start two years before retirement.",
            ),
          },
        ],
        result: both(
          "Alle vier Partner nennen seither dieselbe Ansprechstelle, und jede Anfrage wird innerhalb einer Woche beantwortet.",
          "Since then all four partners name the same contact point, and every enquiry is answered within a week.",
        ),
        documents: [],
        image: pictures.practice,
      },
      [
        ...themeTies("haus-und-fachaerzte-gewinnen", "weiterbildung-allgemeinmedizin"),
        ...partnerTies(
          "cwe",
          "kassenaerztliche-vereinigung-sachsen",
          "weiterbildungsverbund-initiative-hausaerzte-fuer-chemnitz",
          "klinikum-chemnitz",
        ),
        ...origin("hausaerzte-fuer-chemnitz"),
      ],
    ),
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
        ...origin("hausaerzte-fuer-chemnitz"),
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
        ...origin("pflege-und-gesundheitsberufe"),
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
        ...origin("e-health-und-forschung"),
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
        ...origin("gesund-im-stadtteil"),
      ],
    ),
  ];
}
