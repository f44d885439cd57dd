import { aliasText } from "../joining/alias-list";
import type { DistrictMatcher } from "../joining/district-matcher";
import { judgeJoin } from "../joining/join-judgement";
import type { KnownDistrict } from "../joining/known-district";
import { foreignKeys } from "../joining/likely-level";
import type { Match } from "../joining/match";
import { isBrokenKey, labelText } from "../joining/match-finding";
import { DatasetProblem } from "../problem";
import type { Labels } from "./district-labels";
import type { JoiningRequest, KindInput } from "./kind-input";

export function refuseNoRows({ table }: KindInput<JoiningRequest>, { rows }: Labels): void {
  if (rows.size === 0) throw new DatasetProblem("noRows", { file: table.file.name });
}

/** A label that does not occur is misspelt; it would be kept for nothing. */
export function noteUnusedAliases(
  { request, log }: KindInput<JoiningRequest>,
  { rows, isComplete }: Labels,
): void {
  const told = Object.keys(request.alias);
  if (told.length === 0 || !isComplete) return;
  const known = new Set(
    [...rows.values()].flatMap(({ key = "", name = "" }) => [aliasText(key), aliasText(name)]),
  );
  for (const alias of told)
    if (!known.has(aliasText(alias))) log.add({ code: "unusedAlias", line: null, about: alias });
}

/** Keys that a spreadsheet has rounded are worth a word of their own, for they come in columns. */
export function refuseBrokenKeys(
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

/**
 * Refuses a file of which too little can be joined to trust the rest.
 *
 * @throws DatasetProblem what `judgeJoin` says
 */
export function refuseTooFewJoined(
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
