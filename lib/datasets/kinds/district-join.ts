import { listed } from "../columns/heading";
import type { Cell, SourceRow } from "../files/source-table";
import { aliasText, LEFT_OUT, type DistrictAlias } from "../joining/alias-list";
import { readCrosswalk } from "../joining/crosswalk";
import { comparableKey } from "../joining/district-key";
import { createDistrictMatcher, type DistrictMatcher } from "../joining/district-matcher";
import { judgeJoin } from "../joining/join-judgement";
import { keyPadding, type KeyPadding } from "../joining/key-padding";
import type { KnownDistrict } from "../joining/known-district";
import { foreignKeys, likelyLevel } from "../joining/likely-level";
import type { DistrictShare, Match, RowLabel } from "../joining/match";
import { isBrokenKey, labelText } from "../joining/match-finding";
import { totalName } from "../joining/total-name";
import { DatasetProblem } from "../problem";
import { recordKey } from "../publishing/record-key";
import { cellText } from "../values/cell-text";
import { readKey } from "../values/key-value";
import type { JoiningRequest, KindInput } from "./kind-input";

/** Different labels that are looked at to tell level and lost zeros. */
const MOST_LABELS = 100_000;

/** Where a row belongs, or what is to be said of it. */
export type Placement =
  | {
      kind: "placed";
      label: string;
      parts: readonly DistrictShare[];
      /** Whether several areas of the file make up one district, or one is divided. */
      isSummed: boolean;
    }
  | { kind: "out"; label: string; match: Exclude<Match, { kind: "one" | "split" }> };

export interface DistrictJoin {
  /** Null when the rows themselves state their levels. */
  level: string | null;
  /** How the file's keys got leading zeros back; null when they need none. */
  padding: KeyPadding | null;
  labelOf(row: SourceRow): RowLabel;
  place(row: SourceRow): Placement;
}

interface Labels {
  keys: Set<string>;
  names: Set<string>;
  /** With the line where each stands first. */
  rows: Map<string, RowLabel & { line: number }>;
}

/**
 * Prepares joining a file's rows to the districts of a region: tells the level, restores lost
 * zeros, and refuses a file of which too little can be joined to trust the rest.
 *
 * @throws DatasetProblem noDistricts, ambiguousLevel, or what `judgeJoin` says
 */
export async function prepareJoin(input: KindInput<JoiningRequest>): Promise<DistrictJoin> {
  const { context } = input;
  if (context.districts.length === 0)
    throw new DatasetProblem("noDistricts", { region: context.region.slug });
  const labels = await collectLabels(input);
  const level = levelOf(input, labels);
  const districts = context.districts.filter((one) => level === null || one.level === level);
  if (districts.length === 0)
    throw new DatasetProblem("noDistrictsOfLevel", {
      level: level ?? "",
      region: context.region.slug,
    });
  const crosswalk = crosswalkOf(input);
  const padding = keyPadding(
    labels.keys,
    crosswalk ? [...crosswalk.keys()].map((key) => ({ key })) : districts,
  );
  const matcher = createDistrictMatcher({
    regionName: context.region.name,
    districts: context.districts,
    aliases: aliasesOf(input),
    crosswalk,
    level,
    padding,
  });
  refuseNoRows(input, labels);
  noteUnusedAliases(input, labels);
  refuseBrokenKeys(input, labels, matcher);
  judge(input, labels, matcher, districts, level);
  return {
    level,
    padding,
    labelOf: (row) => labelOf(input, row),
    place: (row) => placed(matcher, labelOf(input, row)),
  };
}

function labelOf(input: KindInput<JoiningRequest>, row: SourceRow): RowLabel {
  const { reader } = input;
  const read = readKey(reader.cell(row, "key"));
  const key = "key" in read ? read.key : reader.text(row, "key");
  const name = reader.text(row, "name");
  return {
    key,
    name: key === "" && name === "" ? totalWord(input, row) : name,
    level: reader.text(row, "level"),
  };
}

function placed(matcher: DistrictMatcher, label: RowLabel): Placement {
  const match = matcher.match(label);
  const text = labelText(label);
  if (match.kind === "split")
    return { kind: "placed", label: text, parts: match.parts, isSummed: true };
  if (match.kind === "one") {
    const parts = [{ district: match.district, share: 1 }];
    return { kind: "placed", label: text, parts, isSummed: match.how === "crosswalk" };
  }
  return { kind: "out", label: text, match };
}

/** The word by which another column than those of key and name says that a row is a total. */
function totalWord({ context }: KindInput<JoiningRequest>, { cells }: SourceRow): string {
  const isTotal = (cell: Cell) => {
    const total = typeof cell === "string" ? totalName(cell, context.region.name) : null;
    return total?.rest === "" && total.reason === "word";
  };
  return cellText(cells.find(isTotal) ?? null);
}

async function collectLabels(input: KindInput<JoiningRequest>): Promise<Labels> {
  const labels: Labels = { keys: new Set(), names: new Set(), rows: new Map() };
  for await (const row of input.reader.rows()) {
    const label = labelOf(input, row);
    const text = `${label.key ?? ""}\u001f${label.name ?? ""}`;
    if (labels.rows.has(text)) continue;
    if (labels.rows.size >= MOST_LABELS) break;
    labels.rows.set(text, { ...label, line: row.line });
    if (label.key) labels.keys.add(label.key);
    if (label.name) labels.names.add(label.name);
  }
  return labels;
}

/** Another level is as likely when it holds the same labels and is nearly as well covered. */
const NEARLY = 0.9;

function levelOf(
  { context, request, reader }: KindInput<JoiningRequest>,
  labels: Labels,
): string | null {
  if (request.level) return request.level;
  if (reader.has("level")) return null;
  const levels = new Set(context.districts.map(({ level }) => level));
  const [only] = levels;
  if (levels.size === 1 && only !== undefined) return only;
  if (request.crosswalk) return context.region.mapLevel;
  const sample = labels.keys.size > 0 ? { keys: labels.keys } : { names: labels.names };
  const [best, ...others] = likelyLevel(sample, context.districts, context.region.name);
  if (!best) return foreignKeys(labels.keys, context.districts)?.level ?? context.region.mapLevel;
  const rival = others.find(
    ({ level, share, coverage }) =>
      level !== best.level && share === best.share && coverage >= NEARLY * best.coverage,
  );
  if (rival) throw new DatasetProblem("ambiguousLevel", { first: best.level, second: rival.level });
  return best.level;
}

/** The accepted aliases before those of the region; one to a district that is not there is a slip. */
function aliasesOf({ context, request }: KindInput<JoiningRequest>): DistrictAlias[] {
  const isKnown = (key: string) =>
    context.districts.some(
      (one) =>
        comparableKey(one.key) === comparableKey(key) &&
        (request.level === undefined || one.level === request.level),
    );
  for (const [alias, key] of Object.entries(request.alias))
    if (key !== LEFT_OUT && !isKnown(key))
      throw new DatasetProblem("unknownAliasKey", { alias, key });
  const given = Object.entries(request.alias).map(([alias, key]) => ({
    alias,
    level: request.level ?? null,
    key: key === LEFT_OUT ? null : key,
  }));
  const named = new Set(given.map(({ alias }) => alias));
  return [...given, ...context.aliases.filter(({ alias }) => !named.has(alias))];
}

function crosswalkOf({ context }: KindInput<JoiningRequest>) {
  if (context.crosswalk.length === 0) return null;
  return readCrosswalk(context.crosswalk.map((row, index) => ({ ...row, line: index + 1 })))
    .crosswalk;
}

function refuseNoRows({ table }: KindInput<JoiningRequest>, { rows }: Labels): void {
  if (rows.size === 0) throw new DatasetProblem("noRows", { file: table.file.name });
}

/** A label that does not occur is misspelt; it would be kept for nothing. */
function noteUnusedAliases({ request, log }: KindInput<JoiningRequest>, { rows }: Labels): void {
  const told = Object.keys(request.alias);
  if (told.length === 0 || rows.size >= MOST_LABELS) return;
  const known = new Set(
    [...rows.values()].flatMap(({ key = "", name = "" }) => [aliasText(key), aliasText(name)]),
  );
  for (const alias of told)
    if (!known.has(aliasText(alias))) log.add({ code: "unusedAlias", line: null, about: alias });
}

/** Keys that a spreadsheet has rounded are worth a word of their own, for they come in columns. */
function refuseBrokenKeys(
  { table, reader }: KindInput<JoiningRequest>,
  { rows }: Labels,
  matcher: DistrictMatcher,
): void {
  const unmatched = [...rows.values()].filter((label) => matcher.match(label).kind === "none");
  const broken = unmatched.filter(({ key }) => isBrokenKey(key));
  const [first] = broken;
  if (!first || broken.length < rows.size / 2) return;
  throw new DatasetProblem("brokenKeys", {
    file: table.file.name,
    column: reader.columnsOf("key")[0]?.column ?? "key",
    about: first.key ?? "",
    line: first.line,
  });
}

function judge(
  { table }: KindInput<JoiningRequest>,
  labels: Labels,
  matcher: DistrictMatcher,
  districts: readonly KnownDistrict[],
  level: string | null,
): void {
  const unmatched: { label: string; proposals: Extract<Match, { kind: "none" }>["proposals"] }[] =
    [];
  let [counted, joined] = [0, 0];
  for (const label of labels.rows.values()) {
    if (!label.key && !label.name) continue;
    const match = matcher.match(label);
    if (match.kind === "total" || match.kind === "otherLevel" || match.kind === "ignored") continue;
    counted += 1;
    if (match.kind === "one" || match.kind === "split") joined += 1;
    else if (match.kind === "none")
      unmatched.push({ label: labelText(label), proposals: match.proposals });
  }
  const judgement = judgeJoin({
    file: table.file.name,
    level: level ?? [...new Set(districts.map((one) => one.level))].join(", "),
    labels: counted,
    joined,
    unmatched,
    foreign: foreignKeys(labels.keys, districts),
  });
  if (judgement.kind === "refuse") throw judgement.problem;
}

/**
 * Refuses a table of which no column says to which district a row belongs.
 *
 * @throws DatasetProblem noDistrictColumn
 */
export function requireDistricts({ reader, table }: KindInput<JoiningRequest>): void {
  if (reader.has("key") || reader.has("name")) return;
  const [file, columns] = [table.file.name, listed(table.columns)];
  throw new DatasetProblem("noDistrictColumn", { file, columns });
}

/** Names of the districts of a level for which a file has nothing, as "Name (key)". */
export function withoutData(
  districts: readonly KnownDistrict[],
  level: string | null,
  seen: ReadonlySet<string>,
): string[] {
  return districts
    .filter((one) => one.level === level && !seen.has(districtId(one)))
    .map(({ name, key }) => (name === key ? name : `${name} (${key})`));
}

/** @example districtId({ level: "bezirk", key: "01" }) // "bezirk\u001f01" */
export function districtId({ level, key }: Pick<KnownDistrict, "level" | "key">): string {
  return recordKey(level, key);
}
