import type { RequestOf } from "../import-request";
import { createDistrictMatcher } from "../joining/district-matcher";
import { DatasetProblem } from "../problem";
import type { KindInput } from "./kind-input";

/**
 * A function that finds the key of the district around one, by what the file says of it: null when
 * it says nothing, undefined when there is no such district. A column that nobody named is not read
 * when it holds other districts than those of the level around.
 *
 * @throws DatasetProblem when the level around has no districts, or lies within the level itself
 */
export function prepareParents(
  { request, isProposed, context, reader, log }: KindInput<RequestOf<"boundaries">>,
  level: string,
  parents: readonly string[],
): (parent: string) => string | null | undefined {
  const { parentLevel } = request;
  if (!parentLevel) {
    if (reader.has("parent") && !isProposed)
      log.add({ code: "parentUnused", line: null, about: "parent" });
    return () => null;
  }
  const districts = context.districts.filter((one) => one.level === parentLevel);
  if (districts.length === 0)
    throw new DatasetProblem("noDistrictsOfLevel", {
      region: context.region.slug,
      level: parentLevel,
    });
  refuseCircle(context.levelParents, level, parentLevel);
  const { match } = createDistrictMatcher({
    regionName: context.region.name,
    districts,
    level: parentLevel,
  });
  const parentOf = (parent: string) => {
    if (parent === "") return null;
    const byKey = match({ key: parent });
    if (byKey.kind === "one") return byKey.district.key;
    const byName = match({ name: parent });
    return byName.kind === "one" ? byName.district.key : undefined;
  };
  const [column] = reader.columnsOf("parent");
  const isGuessed = isProposed && column?.column !== "parent";
  const stray = isGuessed ? parents.find((parent) => parentOf(parent) === undefined) : undefined;
  if (stray === undefined) return parentOf;
  log.add({ code: "parentOfOtherLevel", line: null, about: stray });
  return () => null;
}

/** Districts cannot be parts of their own parts. */
function refuseCircle(
  levelParents: readonly { level: string; parentLevel: string }[],
  level: string,
  parentLevel: string,
): void {
  const around = new Set([parentLevel]);
  for (const one of around) {
    if (one === level) throw new DatasetProblem("levelCircle", { level, parentLevel });
    for (const link of levelParents) if (link.level === one) around.add(link.parentLevel);
  }
}
