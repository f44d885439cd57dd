import type { RequestOf } from "../import-request";
import { missingTargets, readCrosswalk, type CrosswalkRow } from "../joining/crosswalk";
import { DatasetProblem } from "../problem";
import { recordKey } from "../record-key";
import { readKey } from "../values/key-value";
import type { KindInput, KindReading } from "./kind-input";

/** Reads which shares of another system's areas lie in which districts. */
export async function readCrosswalkFile(
  input: KindInput<RequestOf<"crosswalk">>,
): Promise<KindReading> {
  const { reader, log, table, request, context } = input;
  for (const field of ["from", "to"]) reader.require(field);
  const rows: CrosswalkRow[] = [];
  const [shareColumn] = reader.columnsOf("share");
  let read = 0;
  for await (const row of reader.rows()) {
    read += 1;
    const keys = [readKey(reader.cell(row, "from")), readKey(reader.cell(row, "to"))] as const;
    const share = reader.amount(row, "share");
    const broken = keys.find((key) => "code" in key);
    if (broken && "code" in broken) log.reject(row, broken);
    else if (share === null)
      log.reject(row, { code: "noNumber", about: shareColumn?.column ?? "share" });
    else if ("key" in keys[0] && "key" in keys[1])
      rows.push({
        line: row.line,
        from: keys[0].key,
        to: keys[1].key,
        share: typeof share === "number" ? share : null,
      });
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  const { crosswalk, findings } = readCrosswalk(rows);
  findings.forEach((finding) => log.add(finding));
  const level = request.level ?? context.region.mapLevel;
  const known = new Set(
    context.districts.filter((one) => one.level === level).map(({ key }) => key),
  );
  for (const about of missingTargets(crosswalk, known))
    log.add({ code: "unmatchedDistrict", line: null, about });
  const usable = [...crosswalk].filter(([, parts]) => parts.every(({ key }) => known.has(key)));
  return {
    entries: usable.map(([from, parts]) => ({
      key: recordKey(request.name, from),
      payload: parts.map(({ key, share }): [string, number] => [key, Number(share.toFixed(9))]),
    })),
    read,
    taken: usable.reduce((sum, [, parts]) => sum + parts.length, 0),
    level,
    districtsWithoutData: [],
  };
}
