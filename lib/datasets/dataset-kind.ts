import { z } from "zod";

export const datasetKindSchema = z.enum([
  "boundaries",
  "population",
  "practices",
  "counts",
  "figures",
  "places",
  "aliases",
  "crosswalk",
  "localities",
  "living_conditions",
  "themes",
  "partners",
  "working_groups",
  "initiatives",
  "news",
  "statements",
  "pages",
  "jobs",
  "location_profiles",
  "home_pages",
  "offers",
  "aid",
  "training_stations",
  "events",
]);

export type DatasetKind = z.infer<typeof datasetKindSchema>;

/**
 * Which parts of a record key name the scope that a file speaks for, counted from 1: boundaries
 * speak for their level, population for its level, year and whether it is a projection, counts of
 * doctors for their level, group and day, figures on living for their level, indicator and day.
 */
export const SCOPE_PARTS: Readonly<Record<DatasetKind, readonly number[]>> = {
  boundaries: [1],
  population: [1, 3, 4],
  practices: [],
  counts: [1, 3, 4],
  figures: [1],
  places: [1],
  aliases: [],
  crosswalk: [1],
  localities: [1],
  living_conditions: [1, 3, 4],
  themes: [],
  partners: [],
  working_groups: [],
  initiatives: [],
  news: [],
  statements: [],
  pages: [],
  jobs: [],
  location_profiles: [],
  home_pages: [],
  offers: [],
  aid: [],
  training_stations: [],
  events: [],
};
