import { demoProblem } from "../demo-problem";

const research = "e-health-und-forschung";
const network = "netzwerk-gesundheitswirtschaft";
const staff = "fachkraefte-in-gesundheitsberufen";

/** What health companies of Chemnitz might look for. */
export const problems = [
  demoProblem(
    {
      slug: "stuerze-im-heim-frueher-erkennen",
      title: "Stürze im Heim früher erkennen",
      summary:
        "Nachts ist eine Pflegekraft für 32 Menschen da. Wer stürzt, liegt manchmal lange. Gesucht wird ein Weg, der Alarm gibt, ohne dass eine Kamera im Zimmer hängt.",
      description: `Die Klingel am Bett hilft nur, wenn jemand sie noch erreicht. Matten vor dem Bett haben wir probiert: Sie melden auch jeden Besuch und jede Katze, und nach zwei Wochen hört niemand mehr hin.

Wir können ein Zimmer leer stellen und ausstatten. Bewohnerinnen, Bewohner und Angehörige reden mit, der Heimbeirat ist dafür. Bilder und Ton aus den Zimmern kommen nicht infrage.`,
      themes: [research],
      terms: ["Sensoren", "Sturz", "Erprobung im Heim"],
      organisation: "Seniorenhaus Zeisigblick",
      hidden: true,
    },
    ["draft", 24],
    ["review", 23],
    ["open", 19],
  ),
  demoProblem(
    {
      slug: "wunden-dokumentieren-ohne-zu-tippen",
      title: "Wunden dokumentieren, ohne am Bett zu tippen",
      summary:
        "Mit Handschuhen tippt es sich schlecht. Die Wunde wird fotografiert, der Text dazu entsteht abends aus dem Gedächtnis. Das muss besser gehen.",
      description: `Unsere Kolleginnen versorgen am Tag bis zu 14 Wunden in Wohnungen. Beschreiben sollen sie Größe, Rand, Belag und Geruch. Diktieren wäre naheliegend, aber die Begriffe versteht kein übliches Programm, und im Treppenhaus gibt es kein Netz.

Wir bieten zwei Touren zum Mitfahren und 200 alte Berichte ohne Namen.`,
      themes: [research, staff],
      terms: ["Spracherkennung", "Dokumentation", "Labore"],
      organisation: "ein ambulanter Pflegedienst mit 60 Beschäftigten",
    },
    ["draft", 82],
    ["review", 82],
    ["open", 76],
    ["matched", 12, "Eine Arbeitsgruppe fährt im nächsten Monat zwei Touren mit."],
  ),
  demoProblem(
    {
      slug: "prothesenschaefte-schneller-anpassen",
      title: "Prothesenschäfte schneller anpassen",
      summary:
        "Bis ein Schaft sitzt, kommen Menschen vier- bis sechsmal in die Werkstatt. Zwei Termine weniger wären ein großer Gewinn.",
      description: `Der Stumpf verändert sich im Tagesverlauf. Ein Abdruck am Morgen passt am Abend nicht mehr. Wir möchten wissen, ob sich aus wenigen Messungen vorhersagen lässt, wo der Schaft drücken wird, und ob gedruckte Muster für die Anprobe reichen.

Drei Werkstätten machen mit, zwölf Menschen haben zugesagt.`,
      themes: [research, network],
      terms: ["Prothesen", "Muster", "Kleinserien"],
      organisation: "ein Sanitätshaus mit drei Werkstätten",
    },
    ["draft", 201],
    ["review", 200],
    ["open", 195],
    ["matched", 140, "Ein Forschungsinstitut und eine Werkstatt haben sich zusammengetan."],
    ["running", 61, "Die ersten drei Schäfte werden getragen."],
  ),
  demoProblem(
    {
      slug: "weniger-anrufe-am-montagmorgen",
      title: "Weniger Anrufe am Montagmorgen",
      summary:
        "Am Montag zwischen sieben und neun klingelt das Telefon 180-mal. Wer dringend jemanden braucht, kommt nicht durch.",
      description: `Die meisten wollen ein Rezept oder fragen nach einem Befund. Beides ginge anders. Ein Anrufbeantworter, der alles aufnimmt, verschiebt die Arbeit nur auf den Mittag.

Gesucht war jemand, der mit uns zählt, was wirklich gefragt wird, und dann etwas Einfaches baut.`,
      themes: [research, network],
      terms: ["Abschlussarbeiten", "Telefon"],
      organisation: "eine hausärztliche Gemeinschaftspraxis",
      result: `Zwei Studierende haben vier Wochen lang gezählt: 61 von 100 Anrufen galten Rezepten. Die Praxis hat daraufhin einen Briefkasten und ein Formular für Folgerezepte eingeführt und die Ansage am Montag geändert.

Heute sind es am Montagmorgen rund 90 Anrufe. Programmiert wurde am Ende nichts.`,
    },
    ["draft", 402],
    ["review", 401],
    ["open", 396],
    ["matched", 350],
    ["running", 310, "Vier Wochen zählen, dann entscheiden."],
    ["solved", 96, "Halb so viele Anrufe, ganz ohne neues Programm."],
  ),
  demoProblem(
    {
      slug: "hilfsmittel-auf-station-wiederfinden",
      title: "Hilfsmittel auf Station wiederfinden",
      summary:
        "Rollstühle, Lifter und Infusionsständer wandern. Jede Schicht sucht im Schnitt 25 Minuten danach.",
      description: `Wir haben Schilder, Listen und einen Stellplatz versucht. Gefunden wird trotzdem nur, wer jemanden kennt, der weiß, wo das Ding steht. Die Lösung darf die Medizintechnik nicht stören und nicht mehr kosten als die Geräte selbst.`,
      themes: [research],
      terms: ["Sensoren", "Ortung"],
      organisation: "eine Klinik in der Region",
    },
    ["draft", 3],
    ["review", 2],
  ),
];
