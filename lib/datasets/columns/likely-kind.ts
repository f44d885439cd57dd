import { TELLING_COLUMNS } from "@/lib/entries/columns-of-entry";
import { ofEntryDatasets } from "@/lib/entries/entry-kind";
import type { DatasetKind } from "../dataset-kind";
import type { TableProfile } from "./column-profile";
import { proposeMapping, type MappingProposal } from "./mapping-proposal";

/** Fields without which a file is not of the kind, and those that only it has. */
const MARKS: Readonly<Record<DatasetKind, readonly (readonly string[])[]>> = {
  boundaries: [["key", "name"]],
  population: [
    ["key", "name"],
    ["people", "women", "men"],
  ],
  practices: [["key"], ["latitude"], ["longitude"]],
  counts: [["key", "name"], ["group"], ["doctors", "fte"]],
  figures: [["group"], ["date"], ["degree", "openSeats", "residentsPerDoctor"]],
  places: [["key", "name"], ["latitude"], ["longitude"], ["placeKind", "beds"]],
  localities: [["postcode", "street"], ["latitude"], ["longitude"]],
  living_conditions: [["key", "name"], ["indicator"], ["value"]],
  aliases: [["alias"], ["key"]],
  crosswalk: [["from"], ["to"]],
  ...ofEntryDatasets((kind) => [
    ["title", "title_en"],
    ...TELLING_COLUMNS[kind].map((names) => [...names]),
  ]),
};

/** What kind of shapes a table has. */
export type Shapes = "areas" | "points" | "none";

/** Fields that one value can fill for all rows of a file. */
const SETTABLE: ReadonlySet<string> = new Set(["placeKind", "group"]);

/** Kinds that are lists of two columns; in a wide table two such columns are there by chance. */
const NARROW: ReadonlySet<DatasetKind> = new Set<DatasetKind>(["aliases", "crosswalk"]);

/** A kind that a file may be of. */
export interface KindGuess {
  kind: DatasetKind;
  /** Fields that the file does not have, but that one value can fill for all rows. */
  lacking: string[];
}

function lackingOf(
  { mappings }: MappingProposal,
  marks: readonly (readonly string[])[],
): readonly string[] {
  const fields = new Set(mappings.map(({ field }) => field.split(":")[0]));
  return marks
    .filter((either) => !either.some((field) => fields.has(field)))
    .map(([first]) => first ?? "");
}

/**
 * Kinds that a file may be of by its shapes and headings, the likeliest first.
 *
 * @example likelyKinds(profile, "areas") // [{ kind: "boundaries", lacking: [] }]
 */
export function likelyKinds(profile: TableProfile, shapes: Shapes): KindGuess[] {
  if (shapes === "areas") return [{ kind: "boundaries", lacking: [] }];
  const kinds = (Object.keys(MARKS) as DatasetKind[]).filter((kind) => kind !== "boundaries");
  const guesses = kinds.flatMap((kind): KindGuess[] => {
    const proposal = proposeMapping(profile, kind);
    const marks = MARKS[kind].filter(
      ([first]) => shapes === "none" || !["latitude", "longitude"].includes(first ?? ""),
    );
    const isByGroup = proposal.byGroup.length > 0;
    const lacking = lackingOf(proposal, marks).filter(
      (field) => !(isByGroup && (field === "group" || field === "doctors")),
    );
    const isWide = shapes !== "none" || proposal.mappings.length * 2 < profile.columns.length;
    if (lacking.some((field) => !SETTABLE.has(field)) || (NARROW.has(kind) && isWide)) return [];
    return [{ kind, lacking }];
  });
  const arePractices = guesses.some(
    ({ kind, lacking }) => kind === "practices" && lacking.length === 0,
  );
  const isSure = guesses.some(({ lacking }) => lacking.length === 0);
  return (
    guesses
      // Practices have streets and postcodes too.
      .filter(({ kind }) => kind !== "localities" || !arePractices)
      .filter(({ kind, lacking }) => lacking.length === 0 || kind === "places" || !isSure)
      .sort(
        (one, other) =>
          one.lacking.length - other.lacking.length ||
          MARKS[other.kind].length - MARKS[one.kind].length,
      )
  );
}
