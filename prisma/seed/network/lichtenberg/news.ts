import { daysFrom, lastDayOf, workdayFrom } from "../demo-day";
import {
  both,
  demoEntry,
  districtTies,
  german,
  partnerTies,
  shownUntil,
  themeTies,
} from "../demo-entry";
import { pictures } from "../pictures";
import { networkOffice } from "./network-office";

export function news(today: string) {
  const ago = (days: number) => workdayFrom("lichtenberg", today, -days);
  return [
    demoEntry(
      "news",
      "danke-am-tag-der-pflege",
      {
        date: lastDayOf(today, "05-12"),
        author: networkOffice,
        title: both("Ein Tag für die Pflege", "A day for nursing"),
        summary: both(
          "Am 12. Mai sagt Lichtenberg Danke. Das Netzwerk fragt nach, was an den anderen Tagen fehlt.",
          "On 12 May Lichtenberg says thank you. The network asks what is missing on the other days.",
        ),
        body: both(
          `Blumen sind schön. Noch schöner, sagten uns Pflegekräfte, sind ein Dienstplan, der hält, und eine Wohnung in der Nähe. Beides haben wir in die Arbeitsgruppe „Ausbildung und Arbeit“ mitgenommen.`,
          `Flowers are nice. Nicer still, nurses told us, are a rota that holds and a flat nearby. We have taken both to the working group “Training and work”.`,
        ),
        image: pictures.hands,
      },
      themeTies("gute-pflege", "arbeit-in-der-gesundheitswirtschaft"),
    ),
    demoEntry(
      "news",
      "kuehle-orte-liste-steht",
      {
        date: ago(82),
        author: networkOffice,
        title: both("Kühle Orte: Die Liste steht", "Cool places: the list is ready"),
        summary: both(
          "Wo kann man sich bei Hitze hinsetzen, ohne etwas zu kaufen? In jeder Bezirksregion gibt es jetzt eine Antwort.",
          "Where can you sit down in the heat without buying anything? Every part of the district now has an answer.",
        ),
        body: both(
          `Bibliotheken, Begegnungsstätten und Foyers machen mit. Jeder Ort hat einen Stuhl mit Lehne, Trinkwasser und eine Toilette. Ob sie stufenlos ist, steht dabei.

Die Liste wird jedes Frühjahr geprüft. Wer einen Raum anbieten kann, meldet sich beim Netzwerk.`,
          `Libraries, community rooms and foyers take part. Every place has a chair with a back, drinking water and a toilet. The list says whether it is step-free.

It is checked every spring. If you can offer a room, please contact the network.`,
        ),
      },
      [...themeTies("krise-und-resilienz"), ...partnerTies("gesundheitsamt-lichtenberg")],
    ),
    demoEntry(
      "news",
      "rundgang-am-fennpfuhl",
      {
        date: ago(58),
        author: networkOffice,
        title: both("Mit dem Rollator um den Fennpfuhl", "Around Fennpfuhl with a walking frame"),
        summary: both(
          "Beim Rundgang der Arbeitsgruppe fiel auf: Die schwerste Stelle war eine Tür.",
          "On its walk the working group found that the hardest part was a door.",
        ),
        body: german(
          `Neun Leute, drei Rollatoren, ein Kinderwagen: So zog die Arbeitsgruppe „Gesund wohnen“ los. Die Wege am Wasser waren gut. Schwierig wurde es an den Haustüren, die so stramm schließen, dass man beide Hände braucht.

Zwei Türen werden nun leichtgängig gemacht. An die Haltestelle kommt eine Bank.`,
        ),
        image: pictures.home,
      },
      [
        ...themeTies("gesund-wohnen-und-arbeiten"),
        ...districtTies("fennpfuhl"),
        ...partnerTies("howoge", "wgli"),
      ],
    ),
    demoEntry(
      "news",
      "diktieren-ehrliches-ergebnis",
      {
        date: ago(41),
        author: networkOffice,
        title: both(
          "Diktieren statt tippen: ein ehrliches Ergebnis",
          "Dictation: an honest result",
        ),
        summary: both(
          "Im Heim spart die Spracheingabe Zeit, auf der Tour nicht. Beides ist gut zu wissen.",
          "In care homes dictation saves time, on the road it does not. Both are good to know.",
        ),
        body: both(
          `Drei Monate lang haben Pflegeteams ihre Dokumentation eingesprochen. Im Heim klappte das vom zweiten Tag an. Unterwegs fehlte zu oft das Netz, und wer im Treppenhaus steht, möchte keine Befunde laut sagen.

Die Hochschule arbeitet jetzt an einer Lösung, die ohne Netz auskommt. Bis dahin tippen die ambulanten Teams weiter.`,
          `For three months care teams dictated their records. In the home it worked from the second day. On the road there was often no signal, and nobody wants to say findings aloud in a stairwell.

The university is now working on a solution that does without a connection. Until then the home care teams keep typing.`,
        ),
        image: pictures.signal,
      },
      [
        ...themeTies("gute-pflege", "know-how-und-vernetzung"),
        ...partnerTies("htw-berlin", "volkssolidaritaet-berlin"),
      ],
    ),
    demoEntry(
      "news",
      "zimmer-fuer-auszubildende",
      {
        date: ago(24),
        author: networkOffice,
        title: both("Ohne Zimmer keine Zusage", "No room, no acceptance"),
        summary: both(
          "Kliniken und Wohnungsunternehmen prüfen ein Haus für Auszubildende in der Pflege.",
          "Hospitals and housing companies are considering a building for nursing trainees.",
        ),
        body: both(
          `Warum sagen Bewerberinnen und Bewerber ab? Die Kliniken haben nachgefragt. Fast immer ging es um die Wohnung. Nun wird ein Haus mit kleinen Wohnungen geprüft, von dem aus man auch zur Frühschicht mit der Straßenbahn kommt.`,
          `Why do applicants decline? The hospitals asked. It was nearly always about a flat. Now a building with small flats is being considered, from which the tram gets you to the early shift.`,
        ),
        image: pictures.path,
      },
      [
        ...themeTies("arbeit-in-der-gesundheitswirtschaft"),
        ...partnerTies("howoge", "sana-klinikum-lichtenberg", "keh-herzberge"),
      ],
    ),
    shownUntil(
      demoEntry(
        "news",
        "neue-gesundheitskurse",
        {
          date: ago(10),
          author: networkOffice,
          title: both("Neue Kurse: Schlaf, Rücken, Zucker", "New courses: sleep, backs, sugar"),
          summary: both(
            "Fachleute aus dem Netzwerk geben Kurse an der Volkshochschule, verständlich und ohne weiße Kittel.",
            "Professionals from the network teach at the adult education centre, in plain words and without white coats.",
          ),
          body: german(
            `Wie viel Schlaf braucht man mit siebzig? Was hilft dem Rücken an der Kasse? Und wie liest man ein Etikett, wenn der Zuckerwert zu hoch ist? Die Kurse dauern je zwei Abende. Fragen sind ausdrücklich erwünscht.`,
          ),
        },
        [
          ...themeTies("know-how-und-vernetzung"),
          ...partnerTies("volkshochschule-lichtenberg", "keh-herzberge"),
        ],
      ),
      daysFrom(today, 120),
    ),
    demoEntry(
      "news",
      "karte-der-bezirksregionen",
      {
        date: ago(4),
        author: networkOffice,
        title: both("Ein Bezirk, dreizehn Antworten", "One district, thirteen answers"),
        summary: both(
          "Wie gut ist Karlshorst versorgt, wie gut Neu-Hohenschönhausen? Die Karte zeigt es für jede Bezirksregion.",
          "How well is Karlshorst served, how well Neu-Hohenschönhausen? The map shows it for every part of the district.",
        ),
        body: both(
          `Lichtenberg reicht vom Dorf Malchow bis zur Rummelsburger Bucht. Ein Durchschnitt sagt da wenig. Deshalb gibt es nun für alle dreizehn Bezirksregionen eigene Werte, mit Quelle und Datum.

Die Werte sind rechnerisch und keine amtliche Feststellung. Zur [Karte](/lichtenberg/versorgung).`,
          `Lichtenberg stretches from the village of Malchow to the bay of Rummelsburg. An average says little. So there are now values for all thirteen parts of the district, with source and date.

The values are calculated and not an official finding. See the [map](/en/lichtenberg/coverage).`,
        ),
        image: pictures.practice,
      },
      [
        ...themeTies("know-how-und-vernetzung"),
        ...districtTies("karlshorst", "neu-hohenschoenhausen-nord", "neu-hohenschoenhausen-sued"),
        ...partnerTies("wirtschaftsfoerderung-lichtenberg"),
      ],
    ),
  ];
}
