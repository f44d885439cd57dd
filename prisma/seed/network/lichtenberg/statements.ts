import { both, demoEntry, themeTies, ties } from "../demo-entry";

/** The Day of Nursing of the year in which the Covid crisis began. */
const DAY_OF_NURSING = "2020-05-12";
const occasion = both("Tag der Pflege", "International Nurses Day");

export const statements = [
  demoEntry(
    "statement",
    "bezirksbuergermeister-zum-tag-der-pflege",
    {
      date: DAY_OF_NURSING,
      speaker: { office: "Bezirksbürgermeister von Lichtenberg" },
      occasion,
      title: both("Aus der Krise lernen", "Learning from the crisis"),
      summary: both(
        "Der Bezirksbürgermeister zum Tag der Pflege: Die Lehren aus der Corona-Krise sollen Lichtenberg widerstandsfähig machen.",
        "The district mayor on Nurses Day: the lessons of the Covid crisis should make Lichtenberg resilient.",
      ),
      body: both(
        `*Sinngemäß wiedergegeben.*

Die Corona-Krise fordert die Gesundheitswirtschaft im Bezirk auf ganz außergewöhnliche Weise. Der Bezirk will deshalb aus ihr lernen: Was gut ging, soll bleiben, was gefehlt hat, soll bereitstehen. So soll Lichtenberg fit und widerstandsfähig für die Herausforderungen der Zukunft werden.`,
        `*A summary, not the exact words.*

The Covid crisis challenges the district’s health economy in quite an extraordinary way. The district wants to learn from it: what went well should stay, and what was missing should be at hand. Lichtenberg is to become fit and resilient for the challenges of the future.`,
      ),
    },
    [
      ...themeTies("krise-und-resilienz", "gute-pflege"),
      ...ties("event", "event", ["tag-der-pflege"]),
    ],
  ),
  demoEntry(
    "statement",
    "wirtschaftsstadtrat-zum-tag-der-pflege",
    {
      date: DAY_OF_NURSING,
      speaker: { office: "Bezirksstadtrat für Wirtschaft, Lichtenberg" },
      occasion,
      title: both("Die Vernetzung geht weiter", "The network goes on"),
      summary: both(
        "Der Wirtschaftsstadtrat zum Tag der Pflege: Wer für Gesundheit arbeitet, soll auch künftig Unterstützung beim Vernetzen bekommen.",
        "The district councillor for economic affairs on Nurses Day: those who work for health will keep getting support to connect.",
      ),
      body: both(
        `*Sinngemäß wiedergegeben.*

Pflegedienste, Kliniken, Hochschulen und Unternehmen sollen auch in Zukunft dabei unterstützt werden, einander zu finden und gemeinsam zu handeln. Damit stärkt der Bezirk sein Profil als Gesundheitsstandort, und die Erfahrungen aus der Krise fließen ein.`,
        `*A summary, not the exact words.*

Care services, hospitals, universities and companies will continue to be supported in finding each other and acting together. This strengthens the district’s profile as a health location, and the experience of the crisis is taken on board.`,
      ),
    },
    [
      ...themeTies("krise-und-resilienz", "know-how-und-vernetzung", "gute-pflege"),
      ...ties("event", "event", ["tag-der-pflege"]),
    ],
  ),
];
