import { z } from "zod";

/** What a region publishes at addresses of their own. */
export const entryKindSchema = z.enum([
  "theme",
  "partner",
  "working_group",
  "initiative",
  "news",
  "statement",
  "page",
  "job",
  "location_profile",
]);

export type EntryKind = z.infer<typeof entryKindSchema>;

/** The kind of dataset that brings each kind of entry. */
export const DATASET_OF_ENTRY = {
  theme: "themes",
  partner: "partners",
  working_group: "working_groups",
  initiative: "initiatives",
  news: "news",
  statement: "statements",
  page: "pages",
  job: "jobs",
  location_profile: "location_profiles",
} as const satisfies Record<EntryKind, string>;
