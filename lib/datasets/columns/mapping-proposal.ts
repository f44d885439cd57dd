import type { DatasetKind } from "../dataset-kind";
import type { AgeSpelling, SpanEnd } from "../values/age-band";
import type { ColumnMapping } from "./column-mapping";
import type { ColumnProfile, TableProfile } from "./column-profile";
import { FIELDS, type Field } from "./field-list";
import { fieldScore } from "./field-score";
import { groupColumns, type GroupColumn } from "./group-columns";
import { headingWords } from "./heading";
import { PEOPLE_SEX } from "./mapped-people";
import { targetText } from "./mapping-target";
import { proposePeople, type PeopleProposal } from "./people-proposal";

/** A column that may be meant for a field. */
export interface Candidate {
  column: string;
  /** From 0 to 1. */
  score: number;
}

export interface FieldProposal {
  field: string;
  required: boolean;
  /** Null when no column is likely, or several are equally so. */
  column: string | null;
  /** The likely columns, the best first. */
  candidates: readonly Candidate[];
}

/** What a file seems to hold; whoever imports it accepts or changes it. */
export interface MappingProposal {
  kind: DatasetKind;
  fields: readonly FieldProposal[];
  /** What follows from the chosen columns, as `--map` takes it. */
  mappings: readonly ColumnMapping[];
  /** Columns that count people again, e.g. summary bands; left out so that nobody counts twice. */
  unused: readonly string[];
  /** Columns that claim to count the same people; which is meant has to be said. */
  doubled: readonly (readonly string[])[];
  /** Whether the second number of an age span belongs to it; "contradictory" has to be asked; then no band is proposed. */
  spanEnd: SpanEnd | "unsaid" | "contradictory" | null;
  /** The ages that cells or headings name, for the question (`ambiguousAges`). */
  spans: readonly AgeSpelling[];
  /** Columns that no field was proposed for and that count no people. */
  unmapped: readonly string[];
  /** Of numbers of doctors the columns that each are about one group. */
  byGroup: readonly GroupColumn[];
  /** Required fields without a column. */
  lacking: readonly string[];
}

const LIKELY = 0.5;
const MENTIONED = 0.3;
/** Candidates closer than this are equally good. */
const EQUAL = 0.04;
/** A name beside a key of the same origin: `plr_name` beside `plr_id`. */
const KINSHIP = 0.15;

interface Scored extends Candidate {
  field: Field;
}

/** The pairs of field and column, the best first, each column and field only once. */
function assign(scored: readonly Scored[]): Map<string, string> {
  const assigned = new Map<string, string>();
  const taken = new Set<string>();
  const open = scored.filter(({ score }) => score >= LIKELY);
  for (const best of [...open].sort((one, other) => other.score - one.score)) {
    const { field, column, score } = best;
    if (assigned.has(field.name) || taken.has(column)) continue;
    const rivals = open.filter(
      (rival) => rival.field === field && !taken.has(rival.column) && score - rival.score < EQUAL,
    );
    if (rivals.length > 1) continue;
    assigned.set(field.name, column);
    taken.add(column);
  }
  return assigned;
}

function withKinship(scored: readonly Scored[], key: string | undefined): Scored[] {
  const origin = headingWords(key ?? "")[0];
  return scored.map((candidate) => {
    const words = headingWords(candidate.column);
    const isKin = candidate.field.name === "name" && words.length > 1 && words[0] === origin;
    return isKin && candidate.score > 0
      ? { ...candidate, score: Math.min(1, candidate.score + KINSHIP) }
      : candidate;
  });
}

/**
 * Which columns a file of a kind seems to have for which fields. Two equally good columns are both
 * listed and none is chosen.
 *
 * @example proposeMapping(await profileTable(table), "population").mappings
 *   // [{ column: "RAUMID", field: "key" }, { column: "E_E00_01", field: "people:0" }, …]
 */
export function proposeMapping(
  profile: TableProfile,
  kind: DatasetKind,
  { ages }: { ages?: SpanEnd | undefined } = {},
): MappingProposal {
  const people = kind === "population" ? proposePeople(profile, ages) : null;
  const counted = new Set(people?.counted ?? []);
  const columns = profile.columns.filter(({ column }) => !counted.has(column));
  const fields = FIELDS[kind].filter(({ name }) => counted.size === 0 || !PEOPLE_SEX.has(name));
  const byGroup = kind === "counts" ? groupColumns(columns) : [];
  const ofGroup = new Set(byGroup.map(({ column }) => column));
  // Which of several groups is meant, a heading alone cannot say.
  const rough = scoreAll(columns, fields, kind).filter(
    ({ column }) => byGroup.length < 2 || !ofGroup.has(column),
  );
  const scored = withKinship(rough, assign(rough).get("key"));
  const assigned = assign(scored);
  const used = new Set([...assigned.values(), ...counted]);
  return {
    kind,
    fields: fields.map((field) => fieldProposal(field, scored, assigned)),
    mappings: [
      ...[...assigned].map(([field, column]) => ({ column, field })),
      ...peopleMappings(people),
    ],
    unused: people?.unused ?? [],
    doubled: people?.doubled ?? [],
    spanEnd: people?.spanEnd ?? null,
    spans: people?.spans ?? [],
    byGroup,
    unmapped: profile.columns.map(({ column }) => column).filter((column) => !used.has(column)),
    lacking: fields
      .filter(({ name, required }) => required && !assigned.has(name))
      .map(({ name }) => name),
  };
}

function scoreAll(
  columns: readonly ColumnProfile[],
  fields: readonly Field[],
  kind: DatasetKind,
): Scored[] {
  return fields.flatMap((field) =>
    columns.map((profile) => ({
      field,
      column: profile.column,
      score: fieldScore(profile, field, kind),
    })),
  );
}

function fieldProposal(
  { name, required }: Field,
  scored: readonly Scored[],
  assigned: ReadonlyMap<string, string>,
): FieldProposal {
  const candidates = scored
    .filter(({ field, score }) => field.name === name && score >= MENTIONED)
    .sort((one, other) => other.score - one.score)
    .map(({ column, score }) => ({ column, score: Number(score.toFixed(2)) }));
  return { field: name, required, column: assigned.get(name) ?? null, candidates };
}

function peopleMappings(people: PeopleProposal | null): ColumnMapping[] {
  return (people?.columns ?? []).map(({ column, target }) => ({
    column,
    field: targetText(target),
  }));
}
