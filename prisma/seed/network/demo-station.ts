import type { EntryFields } from "@/lib/entries/entry";
import type { LocalisedText } from "@/lib/entries/localised-text";
import { daysFrom, firstOf } from "./demo-day";
import { both, demoEntry, districtTies, themeTies, ties } from "./demo-entry";

type StationFields = EntryFields<"training_station">;

interface StationPlan extends Pick<
  StationFields,
  "title" | "summary" | "area" | "institution" | "field" | "monthsAuthorised" | "posts" | "website"
> {
  slug: string;
  partner?: string;
  themes?: string[];
  districts?: string[];
  mentor?: StationFields["mentor"];
}

const NOTE: LocalisedText = both(
  "*Beispiel: Die Einrichtung gibt es, die Angaben zu Stellen und Beginn sind erfunden. Wie viele Monate die Ärztekammer anerkennt, steht hier nur, wo auch die Station erfunden ist.*",
  "*Example: the institution exists, what is said of posts and start is invented. How many months the chamber recognises is only given where the station is invented too.*",
);

/** A station that says of itself that it is an example, with a start in the coming year. */
export function demoStation(today: string, plan: StationPlan) {
  const { slug, partner, themes = [], districts = [], mentor, ...fields } = plan;
  return demoEntry(
    "training_station",
    slug,
    {
      ...fields,
      body: NOTE,
      ...(fields.area !== "psychosomatic_course" && { startsOn: firstOf(today, [2, 5, 8, 11]) }),
      contact: { office: fields.institution, department: "Weiterbildung" },
      ...(mentor && { mentor }),
      checkedOn: daysFrom(today, -20),
    },
    [
      ...themeTies(...themes),
      ...districtTies(...districts),
      ...(partner === undefined ? [] : ties("institution", "partner", [partner])),
    ],
  );
}
