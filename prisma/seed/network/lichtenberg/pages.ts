import { daysFrom } from "../demo-day";
import { both, demoEntry, themeTies } from "../demo-entry";
import { guidePages } from "../guide-pages";
import { plainPages } from "../plain-pages";
import { pictures } from "../pictures";
import { networkOffice } from "./network-office";

export function pages(today: string) {
  return [
    demoEntry(
      "page",
      "ueber-das-netzwerk",
      {
        author: networkOffice,
        checkedOn: daysFrom(today, -28),
        title: both("Über das Netzwerk", "About the network"),
        summary: both(
          "Wissenschaft, Gesundheitswesen und Wirtschaft in Lichtenberg an einem Tisch.",
          "Science, health care and economy in Lichtenberg around one table.",
        ),
        body: both(
          `Das bezirkliche Netzwerk Gesundheitswirtschaft verbindet Menschen, die in Lichtenberg für Gesundheit arbeiten, mit Bildung, Ausbildung und Wohnungswirtschaft. Es knüpft an die berlinweite Strategie für die Gesundheitswirtschaft an und ist so vielfältig wie der Bezirk.

## Unsere Themen

Gesund wohnen und arbeiten, gute Pflege, Arbeit in der Gesundheitswirtschaft, Know-how und Vernetzung. Seit der Corona-Zeit kommt hinzu: Krise und Resilienz.

## So arbeiten wir

Arbeitsgruppen treffen sich etwa einmal im Quartal. Aus ihnen entstehen Initiativen. Ziel, Stand und Ergebnis stehen hier für alle zum Nachlesen.

## Dazukommen

Schreiben Sie uns oder rufen Sie im Büro für Wirtschaftsförderung an. Sagen Sie, was Sie bieten und was Sie suchen. Der Rest ergibt sich beim Kaffee.`,
          `The district’s health economy network links people who work for health in Lichtenberg with education, training and housing. It ties in with the strategy for the health economy of the whole of Berlin, and is as varied as the district.

## Our themes

Healthy homes and workplaces, good care, working in the health economy, know-how and networking. Since the Covid years there is one more: crisis and resilience.

## How we work

Working groups meet about once a quarter. They give rise to initiatives. Goal, progress and result are here for everyone to read.

## Joining

Write to us or call the office for economic development. Tell us what you offer and what you are looking for. The rest follows over coffee.`,
        ),
        image: pictures.network,
      },
      themeTies("know-how-und-vernetzung"),
    ),
    demoEntry(
      "page",
      "gesunder-betrieb",
      {
        author: networkOffice,
        checkedOn: daysFrom(today, -18),
        title: both("Gesunder Betrieb: fünf Schritte", "A healthy workplace in five steps"),
        summary: both(
          "Betriebliches Gesundheitsmanagement für kleine Teams, ohne Fachwort und ohne großes Budget.",
          "Workplace health for small teams, without jargon and without a big budget.",
        ),
        body: both(
          `1. **Fragen.** Was macht hier müde? Ein Zettelkasten reicht.
2. **Eine Sache auswählen.** Die, die am häufigsten genannt wird und sich ändern lässt.
3. **Ändern.** Zum Beispiel: Pausen, die nicht unterbrochen werden.
4. **Nach drei Monaten nachfragen.** Besser oder nicht?
5. **Hilfe holen.** Krankenkassen beraten Betriebe kostenlos. Wer länger als sechs Wochen im Jahr krank war, hat Anspruch auf ein Gespräch zur Wiedereingliederung.`,
          `1. **Ask.** What makes people tired here? A box for notes will do.
2. **Choose one thing.** The one mentioned most often that can be changed.
3. **Change it.** For example: breaks that are not interrupted.
4. **Ask again after three months.** Better or not?
5. **Get help.** Health insurers advise employers free of charge. Anyone who was ill for more than six weeks within a year is entitled to a talk about returning to work.`,
        ),
      },
      themeTies("gesund-wohnen-und-arbeiten"),
    ),
    ...guidePages("lichtenberg", today, networkOffice),
    ...plainPages("lichtenberg", today, networkOffice),
  ];
}
