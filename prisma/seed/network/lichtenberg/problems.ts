import { demoProblem } from "../demo-problem";

const care = "gute-pflege";
const homes = "gesund-wohnen-und-arbeiten";
const learning = "know-how-und-vernetzung";
const crisis = "krise-und-resilienz";

/** What health companies of Lichtenberg might look for. */
export const problems = [
  demoProblem(
    {
      slug: "hitze-wer-braucht-heute-einen-anruf",
      title: "Hitze: Wer braucht heute einen Anruf?",
      summary:
        "Bei 35 Grad können wir nicht alle besuchen. Gesucht wird eine einfache Liste, die jeden Morgen sagt, bei wem wir uns zuerst melden.",
      description: `Wir kennen unsere 240 Menschen gut: wer oben unter dem Dach wohnt, wer Entwässerungstabletten nimmt, wer allein ist. Das steht aber an fünf Stellen. Die Wettervorhersage schaut die Einsatzleitung auf dem eigenen Telefon nach.

Es soll ohne neue Geräte in den Wohnungen gehen, und wir müssen jeden Vorschlag verstehen können.`,
      themes: [care, crisis],
      terms: ["Pflegedienste", "Semesterprojekte", "Vorhersage"],
      organisation: "ein ambulanter Pflegedienst im Norden des Bezirks",
    },
    ["draft", 33],
    ["review", 32],
    ["open", 27],
  ),
  demoProblem(
    {
      slug: "dienstplaene-die-auch-am-wochenende-halten",
      title: "Dienstpläne, die auch am Wochenende halten",
      summary:
        "Jeden Freitag beginnt das Telefonieren. Wir suchen eine Planung, die Ausfälle einrechnet und gerecht bleibt.",
      description: `Bei uns fällt an jedem Wochenende im Schnitt jede zwölfte Schicht aus. Wer einspringt, ist meist dieselbe Person. Programme dafür gibt es, aber sie planen knapp und verteilen den Ärger.

Wir geben drei Jahre Pläne ohne Namen heraus und haben einen Betriebsrat, der mitmachen will.`,
      themes: [care, learning],
      terms: ["Dienstplan", "Optimierung"],
      organisation: "Haus Fennwiese Betriebsgesellschaft",
      hidden: true,
    },
    ["draft", 15],
    ["review", 15],
    ["open", 9],
  ),
  demoProblem(
    {
      slug: "explaining-inhalers-in-six-languages",
      locale: "en",
      title: "Explaining inhalers in six languages",
      summary:
        "Most patients leave us with an inhaler and a leaflet they cannot read. We would like short, tested explanations that work on an old phone.",
      description: `Our practice sees people from more than forty countries. An inhaler used wrongly is of little help, and showing it takes ten minutes that nobody has.

We can offer a room, a nurse for two afternoons a month and patients who are willing to try things out. Whatever comes of it should be free for other practices to use.`,
      themes: [learning],
      terms: ["usability", "health education"],
      organisation: "a lung practice in the south of the district",
    },
    ["draft", 118],
    ["review", 117],
    ["open", 110],
    ["matched", 31, "A team of students will start in the coming term."],
  ),
  demoProblem(
    {
      slug: "uebergabe-ohne-fax",
      title: "Übergabe zwischen Klinik und Pflegedienst ohne Fax",
      summary:
        "Am Freitagnachmittag kommt jemand nach Hause, und der Medikamentenplan liegt noch im Fax der Station.",
      description: `Zwei Häuser, elf Pflegedienste, jedes Mal ein anderes Formular. Gesucht war ein Blatt, das alle verstehen, und ein Weg, auf dem es sicher ankommt.`,
      themes: [care, homes],
      terms: ["Überleitung", "Formular"],
      organisation: "ein Verbund von Pflegediensten",
      result: `Entstanden ist eine Seite mit zwölf Angaben, die alle elf Dienste und beide Häuser benutzen. Verschickt wird sie über den Dienst, den die Häuser ohnehin für Arztbriefe haben.

In der Erprobung kamen 9 von 10 Plänen vor dem Menschen an. Vorher waren es 5 von 10.`,
    },
    ["draft", 365],
    ["review", 364],
    ["open", 357],
    ["matched", 290],
    ["running", 240, "Sechs Wochen Erprobung auf zwei Stationen."],
    ["solved", 58, "Ein Blatt, zwölf Angaben, kein Fax."],
  ),
];
