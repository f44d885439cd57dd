import { LEFT_OUT, type DistrictAlias } from "../joining/alias-list";
import { readCrosswalk, type Crosswalk } from "../joining/crosswalk";
import { comparableKey } from "../joining/district-key";
import { DatasetProblem } from "../problem";
import type { JoiningRequest, KindInput } from "./kind-input";

/** The accepted aliases before those of the region; one to a district that is not there is a slip. */
export function aliasesOf({ context, request }: KindInput<JoiningRequest>): DistrictAlias[] {
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

/** The crosswalk that was asked for; null when none was. */
export function crosswalkOf({ context }: KindInput<JoiningRequest>): Crosswalk | null {
  if (context.crosswalk.length === 0) return null;
  return readCrosswalk(context.crosswalk.map((row, index) => ({ ...row, line: index + 1 })))
    .crosswalk;
}
