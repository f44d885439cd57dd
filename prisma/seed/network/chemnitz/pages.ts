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
        checkedOn: daysFrom(today, -30),
        title: both("Über das Netzwerk", "About the network"),
        summary: both(
          "Wer wir sind, wie wir arbeiten und wie man dazukommt.",
          "Who we are, how we work and how to join.",
        ),
        body: both(
          `In Chemnitz arbeiten viele Häuser für die Gesundheit: Kliniken, Praxen, Pflegeheime, Kassen, Kammern, Schulen, Institute. Das Netzwerk Gesundheitswirtschaft bringt sie zusammen. Es gehört niemandem allein; die Wirtschaftsförderung CWE hält die Fäden.

## Wie wir arbeiten

- **Partner** sagen öffentlich, was sie bieten und was sie suchen.
- **Arbeitsgruppen** treffen sich etwa einmal im Quartal. Was herauskommt, steht hier.
- **Initiativen** haben ein Ziel, ein Datum und am Ende ein Ergebnis, auch wenn es ein schlechtes ist.
- An der **Problembörse** trifft der Alltag die Forschung.

## Dazukommen

Jede Einrichtung, die in Chemnitz für Gesundheit arbeitet, kann Partner werden. Es kostet nichts. Schreiben Sie der Wirtschaftsförderung, was Sie einbringen und wobei Sie Hilfe brauchen.`,
          `Many organisations work for health in Chemnitz: hospitals, practices, care homes, insurers, chambers, schools, institutes. The health economy network brings them together. It belongs to no one alone; the economic development company CWE holds the threads.

## How we work

- **Partners** say in public what they offer and what they are looking for.
- **Working groups** meet about once a quarter. The results are published here.
- **Initiatives** have a goal, a date and in the end a result, even a poor one.
- On the **problem board**, everyday work meets research.

## Joining

Any organisation that works for health in Chemnitz can become a partner. It costs nothing. Tell the economic development team what you contribute and where you need help.`,
        ),
        image: pictures.network,
      },
      themeTies("netzwerk-gesundheitswirtschaft"),
    ),
    demoEntry(
      "page",
      "ankommen-als-aerztin-oder-arzt",
      {
        author: networkOffice,
        checkedOn: daysFrom(today, -21),
        title: both("Als Ärztin oder Arzt nach Chemnitz", "Coming to Chemnitz as a doctor"),
        summary: both(
          "Vom ersten Anruf bis zum ersten Patienten: was wann dran ist.",
          "From the first call to the first patient: what comes when.",
        ),
        body: both(
          `**Zuerst schauen.** Auf der [Karte](/chemnitz/versorgung) sehen Sie, wo Hausärzte und Fachärzte fehlen. Jeder Stadtteil hat seine eigene Seite.

**Dann reden.** Rufen Sie an, bevor Sie Anträge lesen. Wir sagen Ihnen, welche Praxen bald frei werden und wer welche Förderung vergibt.

**Dann ausprobieren.** Viele steigen angestellt ein und übernehmen später. Das geht auch in Teilzeit.

**Dann entscheiden.** Die Zulassung beantragen Sie beim Zulassungsausschuss. Die Kassenärztliche Vereinigung berät Sie dazu. Bei Wohnung, Kita und der Stelle für Ihre Partnerin oder Ihren Partner helfen wir.`,
          `**Look first.** The [map](/en/chemnitz/coverage) shows where GPs and specialists are needed. Every district has a page of its own.

**Then talk.** Call before you read application forms. We will tell you which practices become vacant soon and who gives which funding.

**Then try it out.** Many start as employees and take over later. Part-time is possible too.

**Then decide.** You apply for a licence at the admissions committee. The association of physicians will advise you. We help with a flat, childcare and a job for your partner.`,
        ),
      },
      themeTies("haus-und-fachaerzte-gewinnen", "weiterbildung-allgemeinmedizin"),
    ),
    ...guidePages("chemnitz", today, networkOffice),
    ...plainPages("chemnitz", today, networkOffice),
  ];
}
