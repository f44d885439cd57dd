import { workdayFrom } from "../demo-day";
import { both, demoEntry, originTies, partnerTies, themeTies } from "../demo-entry";
import { pictures } from "../pictures";
import { ANNOUNCED_ON } from "./announcement";

/** What the plan says is written in German only. */
const document = {
  title: both("Gemeinsames Konzept (PDF)", "Joint plan (PDF, in German)"),
};

/** The plan that four partners wrote together; its documents lie in public/documents. */
export function jointPlan(today: string) {
  const ago = (days: number) => workdayFrom("chemnitz", today, -days);
  return demoEntry(
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
      documents: [
        { ...document, version: "2", date: ago(75), url: "/documents/gemeinsames-konzept-2.pdf" },
        { ...document, version: "1", date: ago(430), url: "/documents/gemeinsames-konzept-1.pdf" },
      ],
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
      ...originTies("hausaerzte-fuer-chemnitz"),
    ],
  );
}
