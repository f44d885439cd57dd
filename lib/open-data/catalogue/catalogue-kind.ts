import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import type { FileFormat } from "../file-address";

/** The kinds of data that the catalogue lists for a region. */
export const catalogueKinds = [
  "districts",
  "population",
  "practices",
  "directory",
  "practiceCounts",
  "officialFigures",
  "livingConditions",
  "coverage",
] as const;
export type CatalogueKind = (typeof catalogueKinds)[number];

interface KindFacts {
  /** Path below the region. */
  path: string;
  /** Kinds of versions that it is made of; one of each line must be there. */
  madeOf: readonly (readonly DatasetKind[])[];
  formats: readonly FileFormat[];
}

export const kindFacts: Readonly<Record<CatalogueKind, KindFacts>> = {
  districts: {
    path: "/districts",
    madeOf: [["boundaries"]],
    formats: ["geojson", "csv", "json"],
  },
  population: { path: "/population", madeOf: [["population"]], formats: ["csv", "json"] },
  practices: {
    path: "/practices",
    madeOf: [["practices"]],
    formats: ["geojson", "csv", "json", "fhir.json"],
  },
  directory: { path: "/directory", madeOf: [["partners", "places"]], formats: ["json"] },
  practiceCounts: { path: "/practice-counts", madeOf: [["counts"]], formats: ["csv", "json"] },
  officialFigures: { path: "/official-figures", madeOf: [["figures"]], formats: ["csv", "json"] },
  livingConditions: {
    path: "/living-conditions",
    madeOf: [["living_conditions"]],
    formats: ["csv", "json"],
  },
  coverage: {
    path: "/coverage",
    madeOf: [["population"], ["practices", "counts"]],
    formats: ["csv", "geojson"],
  },
};

/**
 * The kinds of data that a region has.
 *
 * @param present kinds of the versions of which it shows something
 * @example kindsMadeOf(new Set(["boundaries", "counts"])) // ["districts", "practiceCounts"]
 */
export function kindsMadeOf(present: ReadonlySet<DatasetKind>): CatalogueKind[] {
  return catalogueKinds.filter((kind) =>
    kindFacts[kind].madeOf.every((kinds) => kinds.some((each) => present.has(each))),
  );
}
