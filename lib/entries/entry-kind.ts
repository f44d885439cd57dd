import { z } from "zod";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";

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
  "home_page",
  "offer",
  "aid",
  "training_station",
  "event",
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
  home_page: "home_pages",
  offer: "offers",
  aid: "aid",
  training_station: "training_stations",
  event: "events",
} as const satisfies Record<EntryKind, DatasetKind>;

export type EntryDataset = (typeof DATASET_OF_ENTRY)[EntryKind];

const KIND_OF_DATASET: ReadonlyMap<string, EntryKind> = new Map(
  entryKindSchema.options.map((kind) => [DATASET_OF_ENTRY[kind], kind]),
);

/**
 * The kind of entries that a kind of dataset brings; null for datasets of other things.
 *
 * @example entryKindOf("working_groups") // "working_group"
 */
export function entryKindOf(dataset: EntryDataset): EntryKind;
export function entryKindOf(dataset: DatasetKind): EntryKind | null;
export function entryKindOf(dataset: DatasetKind): EntryKind | null {
  return KIND_OF_DATASET.get(dataset) ?? null;
}

/** Whether a kind of dataset brings entries. */
export function isEntryDataset(dataset: DatasetKind): dataset is EntryDataset {
  return KIND_OF_DATASET.has(dataset);
}

/**
 * A value for each kind of dataset that brings entries.
 *
 * @example ofEntryDatasets((kind) => kind).partners // "partner"
 */
export function ofEntryDatasets<Value>(
  value: (kind: EntryKind) => Value,
): Record<EntryDataset, Value> {
  return Object.fromEntries(
    entryKindSchema.options.map((kind) => [DATASET_OF_ENTRY[kind], value(kind)]),
  ) as Record<EntryDataset, Value>;
}
