import { z } from "zod";
import { entryKindSchema, type EntryKind } from "./entry-kind";
import { newsSchema, pageSchema, statementSchema } from "./kinds/article";
import { aidSchema } from "./kinds/aid";
import { eventSchema } from "./kinds/event";
import { homePageSchema } from "./kinds/home-page";
import { initiativeSchema } from "./kinds/initiative";
import { jobSchema } from "./kinds/job";
import { locationProfileSchema } from "./kinds/location-profile";
import { offerSchema } from "./kinds/offer";
import { partnerSchema } from "./kinds/partner";
import { themeSchema } from "./kinds/theme";
import { trainingStationSchema } from "./kinds/training-station";
import { workingGroupSchema } from "./kinds/working-group";

/** What an entry of each kind says. */
export const FIELDS_OF_ENTRY = {
  theme: themeSchema,
  partner: partnerSchema,
  working_group: workingGroupSchema,
  initiative: initiativeSchema,
  news: newsSchema,
  statement: statementSchema,
  page: pageSchema,
  job: jobSchema,
  location_profile: locationProfileSchema,
  home_page: homePageSchema,
  offer: offerSchema,
  aid: aidSchema,
  training_station: trainingStationSchema,
  event: eventSchema,
} as const satisfies Record<EntryKind, z.ZodType>;

export type EntryFields<Kind extends EntryKind> = z.infer<(typeof FIELDS_OF_ENTRY)[Kind]>;

/** What an entry can be tied to. */
export const linkTargetSchema = z.enum([
  ...entryKindSchema.options,
  "district",
  "practice",
  "care_place",
]);

/** What has an address of its own that can move or be gone. */
export const addressedKindSchema = z.enum([...linkTargetSchema.options, "problem"]);

export type AddressedKind = z.infer<typeof addressedKindSchema>;

export const entryLinkSchema = z.object({
  /** What the target is to the entry, such as theme, district, member, partner, employer. */
  role: z.string().regex(/^[a-z_]+$/),
  targetKind: linkTargetSchema,
  targetSlug: z.string().min(1),
});

export type EntryLink = z.infer<typeof entryLinkSchema>;

/** An entry as a file, the demo content or the staff hand it in. */
export interface EntryRecord<Kind extends EntryKind = EntryKind> {
  kind: Kind;
  /** What files call it, where that is not its address; with it the address may change. */
  key?: string;
  slug: string;
  fields: EntryFields<Kind>;
  /** ISO moments; without them it is shown at once and for good. */
  publishFrom: string | null;
  publishUntil: string | null;
  links: EntryLink[];
  /** Where enquiries about it go; protected, shown to nobody. Absent where nobody said. */
  mail?: string;
}
