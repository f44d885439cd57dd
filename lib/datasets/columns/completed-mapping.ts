import type { DatasetKind } from "../dataset-kind";
import { englishName, NEEDED_COLUMNS } from "@/lib/entries/columns-of-entry";
import { isEntryDataset, ofEntryDatasets } from "@/lib/entries/entry-kind";
import type { ColumnMapping } from "./column-mapping";
import type { MappingProposal } from "./mapping-proposal";
import { parseTarget } from "./mapping-target";

const LATITUDE = ["latitude", "position"];
const LONGITUDE = ["longitude", "position"];

/** Fields of which a file of a kind needs one each, or has no sense without; of people it may have several. */
const NEEDED: Readonly<Record<DatasetKind, readonly (readonly string[])[]>> = {
  boundaries: [["key", "name"]],
  population: [["key", "name"], ["year"], ["people", "women", "men"]],
  practices: [["key"], LATITUDE, LONGITUDE],
  counts: [["key", "name"], ["group"], ["doctors", "fte"]],
  figures: [["group"], ["date"]],
  places: [["key", "name"], ["placeKind"], LATITUDE, LONGITUDE],
  localities: [["name", "street", "postcode"], LATITUDE, LONGITUDE],
  living_conditions: [["key", "name"], ["indicator"], ["value"], ["date"], ["estimate"]],
  aliases: [["alias"], ["key"]],
  crosswalk: [["from"], ["to"], ["share"]],
  ...ofEntryDatasets((kind) => NEEDED_COLUMNS[kind].map((name) => [name, englishName(name)])),
};

/**
 * Fields that no column has to have: a file without shares gives each area whole, one without
 * estimates has none.
 */
const SPARE: ReadonlySet<string> = new Set(["share", "estimate"]);

/** The fields that a file cannot do without and that no column of a proposal has. */
export function lackingFields({ kind, mappings, byGroup }: MappingProposal): string[] {
  const said = new Set(mappings.map(fieldOf));
  if (mappings.some(({ field }) => parseTarget(field)?.year != null)) said.add("year");
  if (byGroup.length > 0) for (const field of ["group", "doctors"]) said.add(field);
  return NEEDED[kind]
    .filter((either) => !either.some((field) => said.has(field)))
    .flatMap(([first]) => (first === undefined || SPARE.has(first) ? [] : [first]));
}

const fieldOf = ({ field }: ColumnMapping) => field.split(":")[0] ?? field;

/**
 * What a proposal adds to the mappings that a person gave: columns for the fields that the file
 * cannot do without and that nobody mentioned.
 *
 * @param constants fields with one value for every row
 * @example
 * completedMapping(proposal, [{ column: "value 1", field: "people" }], []) // [{ column: "RAUMID", field: "key" }]
 */
export function completedMapping(
  { kind, mappings }: MappingProposal,
  given: readonly ColumnMapping[],
  constants: readonly string[],
): ColumnMapping[] {
  const said = new Set([...given.map(fieldOf), ...constants]);
  const used = new Set(given.map(({ column }) => column));
  // Of an entry every column is worth reading; nobody names twenty of them because of one.
  const wanted = isEntryDataset(kind) ? mappings.map((one) => [fieldOf(one)]) : NEEDED[kind];
  const added = wanted
    .filter((either) => !either.some((field) => said.has(field)))
    .flatMap((either) => {
      const fitting = mappings.filter(
        (one) => either.includes(fieldOf(one)) && !used.has(one.column),
      );
      return either.includes("people") ? fitting : firstOf(either, fitting);
    });
  return [...new Set(added)].filter(({ column, field }) => column !== field);
}

function firstOf(fields: readonly string[], mappings: readonly ColumnMapping[]): ColumnMapping[] {
  const found = fields.flatMap((field) => mappings.filter((one) => fieldOf(one) === field));
  return found.slice(0, 1);
}
