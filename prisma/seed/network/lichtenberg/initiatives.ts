import { workdayFrom } from "../demo-day";
import { both, demoEntry, german, originTies, partnerTies, themeTies } from "../demo-entry";
import { pictures } from "../pictures";

export function initiatives(today: string) {
  const ago = (days: number) => workdayFrom("lichtenberg", today, -days);
  return [
    demoEntry(
      "initiative",
      "treppenhaus-ohne-huerden",
      {
        title: both("Treppenhaus ohne Hürden", "Stairwells without barriers"),
        summary: both(
          "Haus für Haus wird geprüft, was den Weg nach draußen schwer macht, und gleich behoben, was geht.",
          "House by house we check what makes it hard to get outside, and fix what we can straight away.",
        ),
        body: both(
          `Eine zu schwere Tür, ein fehlender Handlauf, eine Klingel, die niemand hört: Oft sind es Kleinigkeiten, die Menschen in der Wohnung halten. Studierende gehen mit Bewohnerinnen und Bewohnern durchs Haus und schreiben auf, was stört. Das Wohnungsunternehmen erledigt die einfachen Dinge innerhalb von vier Wochen.`,
          `A door that is too heavy, a missing handrail, a bell nobody hears: often it is small things that keep people indoors. Students walk through the building with residents and note what is in the way. The housing company fixes the simple things within four weeks.`,
        ),
        goal: both(
          "Wer hier wohnt, kommt auch mit Rollator allein auf die Straße.",
          "People who live here can reach the street on their own, even with a walking frame.",
        ),
        statusLine: [
          { date: ago(330), status: "planned" },
          {
            date: ago(190),
            status: "running",
            note: both("Die ersten Häuser", "The first buildings"),
          },
          {
            date: ago(45),
            status: "running",
            note: both(
              "Die Liste mit häufigen Hürden liegt vor.",
              "The list of frequent barriers is ready.",
            ),
          },
        ],
        result: both(
          "Zwischenstand: Die meisten Hürden kosten weniger als eine Monatsmiete.",
          "So far: most barriers cost less to fix than a month’s rent.",
        ),
        documents: [],
        image: pictures.home,
      },
      [
        ...themeTies("gesund-wohnen-und-arbeiten"),
        ...partnerTies("howoge", "wgli", "khsb-berlin"),
        ...originTies("gesund-wohnen"),
      ],
    ),
    demoEntry(
      "initiative",
      "diktieren-statt-tippen",
      {
        title: both("Diktieren statt tippen", "Dictate instead of typing"),
        summary: both(
          "Pflegekräfte sprechen ihre Dokumentation ein. Gespart werden soll Zeit, nicht Sorgfalt.",
          "Nurses dictate their records. The aim is to save time, not care.",
        ),
        body: german(
          `Zwei Dienste und ein Heim haben drei Monate lang getestet. Aufnahmen bleiben im Haus, gespeichert wird nur der geprüfte Text. Nach dem Versuch hat das Team abgestimmt: Im Heim geht es weiter, ambulant wird nachgebessert.`,
        ),
        goal: both(
          "Eine Viertelstunde mehr Zeit je Schicht für Menschen.",
          "A quarter of an hour more per shift for people.",
        ),
        statusLine: [
          { date: ago(260), status: "planned" },
          { date: ago(170), status: "running" },
          {
            date: ago(52),
            status: "paused",
            note: both(
              "Ambulant pausiert, bis das Programm ohne Netz arbeitet.",
              "Paused for home care until the software works offline.",
            ),
          },
        ],
        documents: [],
        image: pictures.signal,
      },
      [
        ...themeTies("gute-pflege"),
        ...partnerTies("volkssolidaritaet-berlin", "htw-berlin", "aok-nordost"),
        ...originTies("pflege-und-technik"),
      ],
    ),
    demoEntry(
      "initiative",
      "schluessel-zur-ausbildung",
      {
        title: both("Schlüssel zur Ausbildung", "Keys to training"),
        summary: both(
          "Wer in Lichtenberg eine Pflegeausbildung beginnt, soll auch in Lichtenberg wohnen können.",
          "Those who start nursing training in Lichtenberg should be able to live here too.",
        ),
        body: both(
          `Ohne Zimmer keine Zusage: Viele Bewerberinnen und Bewerber sagen ab, weil sie nichts Bezahlbares finden. Kliniken und Wohnungsunternehmen prüfen deshalb gemeinsam ein Haus mit kleinen Wohnungen nahe der Tram.`,
          `No room, no acceptance: many applicants decline because they find nothing affordable. Hospitals and housing companies are therefore considering a building with small flats near the tram.`,
        ),
        goal: both(
          "Zum nächsten Ausbildungsbeginn gibt es die ersten Zimmer.",
          "The first rooms are ready when the next training year begins.",
        ),
        statusLine: [
          { date: ago(110), status: "planned" },
          {
            date: ago(28),
            status: "running",
            note: both("Ein Haus wird geprüft.", "A building is being considered."),
          },
        ],
        documents: [],
        image: pictures.path,
      },
      [
        ...themeTies("arbeit-in-der-gesundheitswirtschaft", "gesund-wohnen-und-arbeiten"),
        ...partnerTies("howoge", "sana-klinikum-lichtenberg", "keh-herzberge"),
        ...originTies("ausbildung-und-arbeit"),
      ],
    ),
    demoEntry(
      "initiative",
      "kuehle-orte",
      {
        title: both("Kühle Orte", "Cool places"),
        summary: both(
          "Eine Liste von Räumen, in denen man sich an heißen Tagen ausruhen darf, ohne etwas zu kaufen.",
          "A list of rooms where you may rest on hot days without buying anything.",
        ),
        body: both(
          `Bibliothek, Begegnungsstätte, Foyer der Klinik: Wer einen kühlen Raum hat, macht mit. Wichtig sind ein Stuhl mit Lehne, Wasser und eine Toilette ohne Stufen.`,
          `Library, community room, hospital foyer: anyone with a cool room can take part. What matters is a chair with a back, water and a toilet without steps.`,
        ),
        goal: both(
          "In jeder Bezirksregion gibt es mindestens einen kühlen Ort.",
          "There is at least one cool place in every part of the district.",
        ),
        statusLine: [
          { date: ago(400), status: "planned" },
          { date: ago(280), status: "running" },
          { date: ago(85), status: "finished" },
        ],
        result: both(
          "Die Liste steht und wird jedes Frühjahr geprüft. Am meisten genutzt werden Orte neben einer Haltestelle.",
          "The list is complete and checked every spring. Places beside a stop are used most.",
        ),
        documents: [],
      },
      [
        ...themeTies("krise-und-resilienz"),
        ...partnerTies(
          "gesundheitsamt-lichtenberg",
          "volkssolidaritaet-berlin",
          "sana-klinikum-lichtenberg",
        ),
        ...originTies("krisenfest"),
      ],
    ),
  ];
}
