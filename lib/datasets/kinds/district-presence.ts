import { listed } from "../columns/heading";
import type { KnownDistrict } from "../joining/known-district";
import { DatasetProblem } from "../problem";
import { recordKey } from "../record-key";
import type { JoiningRequest, KindInput } from "./kind-input";

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
