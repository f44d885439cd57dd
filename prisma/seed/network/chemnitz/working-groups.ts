import { both, demoEntry, german, memberTies, themeTies } from "../demo-entry";
import { quarterlyMeetings } from "../meetings";
import { networkOffice } from "./network-office";

export function workingGroups(today: string) {
  const region = { slug: "chemnitz", today } as const;
  return [
    demoEntry(
      "working_group",
      "hausaerzte-fuer-chemnitz",
      {
        title: both("Hausärzte für Chemnitz", "GPs for Chemnitz"),
        summary: both(
          "Wir kümmern uns um jede Hausarztpraxis, die frei wird, und um jeden, der eine sucht.",
          "We look after every GP practice that becomes vacant and everyone who is looking for one.",
        ),
        body: both(
          `Am Tisch sitzen die vier, die das gemeinsame Konzept tragen, dazu das Gesundheitsamt und die AOK PLUS. Wir gehen die Stadtteile der Reihe nach durch: Wer hört auf? Wer könnte kommen? Was fehlt noch?

Mitmachen können Praxen, Kliniken und alle, die Räume, Zeit oder Kontakte beisteuern.`,
          `Around the table are the four bodies behind the joint plan, plus the public health office and AOK PLUS. We go through the districts one by one: who is stopping? Who could come? What is missing?

Practices, hospitals and anyone with rooms, time or contacts may join.`,
        ),
        sectors: [
          "administration",
          "association",
          "clinic",
          "medical_practice",
          "health_insurance",
        ],
        meetings: quarterlyMeetings({ ...region, next: 17, time: "16:30", place: "CWE, Zentrum" }, [
          both(
            "Jede Praxis, die abgeben will, bekommt auf Wunsch ein Gespräch zwei Jahre vorher. Die CWE lädt ein, die KV Sachsen berät.",
            "Every practice that plans to close is offered a talk two years ahead. CWE invites, KV Sachsen advises.",
          ),
          both(
            "Das Klinikum hält zwei Stationen im Jahr für den Verbund frei. Die GGG prüft drei Erdgeschosse auf ihre Eignung als Praxis.",
            "The hospital keeps two training posts a year free for the network. GGG checks whether three ground floors are suitable as practices.",
          ),
          german(
            "Für den Messestand im Herbst gibt es eine gemeinsame Mappe: ein Blatt je Stadtteil, eine Seite Förderung, eine Seite Leben in Chemnitz.",
          ),
        ]),
        contact: networkOffice,
      },
      [
        ...themeTies("haus-und-fachaerzte-gewinnen", "weiterbildung-allgemeinmedizin"),
        ...memberTies(
          "cwe",
          "kassenaerztliche-vereinigung-sachsen",
          "weiterbildungsverbund-initiative-hausaerzte-fuer-chemnitz",
          "klinikum-chemnitz",
          "gesundheitsamt-chemnitz",
          "aok-plus",
        ),
      ],
    ),
    demoEntry(
      "working_group",
      "pflege-und-gesundheitsberufe",
      {
        title: both("Pflege und Gesundheitsberufe", "Nursing and health professions"),
        summary: both(
          "Häuser, die um dieselben Leute werben, machen gemeinsame Sache bei Ausbildung und Ankommen.",
          "Employers that compete for the same people join forces on training and settling in.",
        ),
        body: both(
          `Wir planen Einsätze in der Pflegeausbildung so, dass Lernende nicht durch die ganze Stadt pendeln. Wir bereiten den Tag der Gesundheitsberufe vor. Und wir reden offen darüber, warum Menschen den Beruf verlassen.`,
          `We plan placements so that students do not have to commute across the whole city. We prepare the day of the health professions. And we talk openly about why people leave the job.`,
        ),
        sectors: ["clinic", "care", "education", "administration"],
        meetings: quarterlyMeetings(
          { ...region, next: 24, time: "14:00", place: "BSZ für Gesundheit und Sozialwesen" },
          [
            both(
              "Alle Häuser nutzen denselben Bogen für die Praxisanleitung. Das spart Lernenden und Schule viel Schreiberei.",
              "All employers use the same form for practical instruction. That saves students and school a lot of writing.",
            ),
            both(
              "Ein Sprachkurs für Pflegekräfte beginnt nach Schichtplan: vormittags und nachmittags im Wechsel.",
              "A language course for nurses follows the shifts: mornings and afternoons in turn.",
            ),
          ],
        ),
        contact: networkOffice,
      },
      [
        ...themeTies("fachkraefte-in-gesundheitsberufen"),
        ...memberTies(
          "cwe",
          "klinikum-chemnitz",
          "drk-krankenhaus-chemnitz-rabenstein",
          "zeisigwaldkliniken-bethanien",
          "heim-ggmbh-chemnitz",
          "volkssolidaritaet-chemnitz",
          "stadtmission-chemnitz",
          "awo-chemnitz",
          "bsz-gesundheit-und-sozialwesen",
          "agentur-fuer-arbeit-chemnitz",
        ),
      ],
    ),
    demoEntry(
      "working_group",
      "e-health-und-forschung",
      {
        title: both("Arbeitskreis E-Health", "E-health circle"),
        summary: both(
          "Aus Ärger im Alltag werden Aufgaben für die Forschung, und aus Prototypen werden Hilfen.",
          "Everyday trouble becomes a task for research, and prototypes become real help.",
        ),
        body: german(
          `Jedes Treffen beginnt mit einem Problem aus der Praxis, zehn Minuten, ohne Folien. Danach sagen die Forschungspartner, was sie davon kennen, was schon probiert wurde und was sie reizt. Erst dann reden wir über Förderung.`,
        ),
        sectors: ["research", "clinic", "care", "industry", "health_insurance"],
        meetings: quarterlyMeetings({ ...region, next: 31, time: "15:00", place: "TU Chemnitz" }, [
          both(
            "Thema Sturz in der Nacht: Ein Heim und ein Institut prüfen gemeinsam Sensoren am Bett. Datenschutz von Anfang an dabei.",
            "Falls at night: a care home and an institute test bed sensors together, with data protection on board from the start.",
          ),
          both(
            "Thema Telefon in der Praxis: Drei Praxen zählen eine Woche lang, worum es in den Anrufen geht. Erst dann wird über Technik geredet.",
            "Telephones in practices: three practices count for a week what calls are about. Only then will we talk about technology.",
          ),
        ]),
        contact: networkOffice,
      },
      [
        ...themeTies("e-health-und-forschung"),
        ...memberTies(
          "cwe",
          "tu-chemnitz",
          "fraunhofer-iwu",
          "fraunhofer-enas",
          "klinikum-chemnitz",
          "heim-ggmbh-chemnitz",
          "biosaxony",
          "ihk-chemnitz",
          "aok-plus",
        ),
      ],
    ),
    demoEntry(
      "working_group",
      "gesund-im-stadtteil",
      {
        title: both("Gesund im Stadtteil", "Healthy in your district"),
        summary: both(
          "Kurze Wege, offene Türen: was Menschen brauchen, damit sie zu Hause alt werden können.",
          "Short distances, open doors: what people need in order to grow old at home.",
        ),
        body: both(
          `Wohnungsgesellschaft, Pflege und Selbsthilfe schauen gemeinsam auf einen Stadtteil: Gibt es eine Bank auf halbem Weg zur Praxis? Einen Fahrstuhl? Jemanden, der mitkommt? Kleine Dinge erledigen wir gleich.`,
          `Housing, care and self-help look at one district together: is there a bench halfway to the practice? A lift? Somebody to come along? We fix small things straight away.`,
        ),
        sectors: ["housing", "care", "self_help", "administration"],
        meetings: quarterlyMeetings(
          { ...region, next: 38, time: "10:00", place: "Bürgertreff, Sonnenberg" },
          [
            both(
              "Ein Rundgang im Sonnenberg ergab elf Hürden auf dem Weg zur Praxis. Vier sind inzwischen beseitigt.",
              "A walk through Sonnenberg found eleven obstacles on the way to the doctor. Four have been removed since.",
            ),
          ],
        ),
        contact: networkOffice,
      },
      [
        ...themeTies("netzwerk-gesundheitswirtschaft"),
        ...memberTies(
          "ggg-chemnitz",
          "volkssolidaritaet-chemnitz",
          "stadtmission-chemnitz",
          "kiss-chemnitz",
          "gesundheitsamt-chemnitz",
        ),
      ],
    ),
  ];
}
