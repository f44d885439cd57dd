import type { EntryColumn } from "@/lib/entries/entry-column";

/** Under which headings the fields of an entry stand, in this order. */
export const COLUMN_GROUPS = [
  "texts",
  "picture",
  "facts",
  "times",
  "places",
  "signUp",
  "office",
  "ties",
  "publication",
] as const;

export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

const NAMED: Readonly<Record<Exclude<ColumnGroup, "facts" | "ties">, readonly string[]>> = {
  texts: ["title", "summary", "body", "goal", "role", "occasion", "result", "offers", "seeks"],
  picture: ["image", "imageAlternative", "imageCredit", "imageWidth", "imageHeight"],
  times: [
    ...[
      "date",
      "checkedOn",
      "postedOn",
      "expiresOn",
      "deadline",
      "isOngoing",
      "startsOn",
      "starts",
      "ends",
    ],
    ...["recurrence", "exceptions", "dateResults", "additional", "state", "stateNote"],
    ...["plannedFor", "meetings", "statusLine", "agenda"],
  ],
  places: [
    ...["mode", "place", "street", "postcode", "city", "room", "longitude", "latitude"],
    ...["accessibility", "directions", "onlineAddress"],
  ],
  signUp: [
    ...["walkIn", "signUp", "capacity", "mostSeats", "signUpOpens", "closesHoursBefore"],
    ...["holdMinutes", "offerHours", "waitingList", "questions", "keptDays"],
  ],
  office: [
    ...["author", "speaker", "contact", "mentor", "organiser"].flatMap((office) => [
      ...[office, `${office}Department`, `${office}Phone`],
    ]),
    ...["phone", "website", "mail"],
  ],
  publication: ["slug", "publishFrom", "publishUntil", "links"],
};

const GROUP_OF = new Map(
  Object.entries(NAMED).flatMap(([group, names]) =>
    names.map((name) => [name, group as ColumnGroup] as const),
  ),
);

/**
 * The heading under which a column stands in the form of an entry.
 *
 * @example groupOf({ name: "starts", sort: "moment" }) // "times"
 */
export function groupOf({ name, sort }: Pick<EntryColumn, "name" | "sort">): ColumnGroup {
  return sort === "link" ? "ties" : (GROUP_OF.get(name) ?? "facts");
}
