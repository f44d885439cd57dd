import type { RequestOf } from "../import-request";
import { aliasOf, refuseAliasConflicts, type DistrictAlias } from "../joining/alias-list";
import { DatasetProblem } from "../problem";
import { recordKey } from "../record-key";
import type { KindInput, KindReading } from "./kind-input";

/** Reads labels that files use for districts, or for rows to leave out. */
export async function readAliases(input: KindInput<RequestOf<"aliases">>): Promise<KindReading> {
  const { reader, log, table, request, context } = input;
  for (const field of ["alias", "key"]) reader.require(field);
  const known = new Set(
    context.districts
      .filter(({ level }) => request.level === undefined || level === request.level)
      .map(({ key }) => key),
  );
  const aliases: DistrictAlias[] = [];
  let read = 0;
  for await (const row of reader.rows()) {
    read += 1;
    const [text, key] = [reader.text(row, "alias"), reader.text(row, "key")];
    const level = reader.text(row, "level") || (request.level ?? "");
    const alias = aliasOf({ alias: text, key, level });
    if (!alias) log.reject(row, { code: text === "" ? "emptyName" : "emptyKey", about: text });
    else if (alias.key !== null && !known.has(alias.key))
      log.reject(row, { code: "unmatchedDistrict", about: `${text} → ${alias.key}` });
    else aliases.push(alias);
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  refuseAliasConflicts(aliases);
  const entries = new Map(
    aliases.map(({ alias, level, key }) => {
      const full = recordKey(level ?? "", alias);
      return [full, { key: full, payload: { districtKey: key } }];
    }),
  );
  return {
    entries: entries.values(),
    read,
    taken: aliases.length,
    level: request.level ?? null,
    districtsWithoutData: [],
  };
}
