import { districtLevelSchema } from "@/lib/regions/district-level";
import type { RequestOf } from "../import-request";
import { DatasetProblem } from "../problem";
import type { KindInput } from "./kind-input";

/**
 * The level of the districts in a file: as the person says, as all its rows say, else the level
 * that the region's maps show.
 *
 * @throws DatasetProblem mixedLevels when the rows state several and nobody says which is meant
 */
export async function boundaryLevel({
  reader,
  request,
  context,
  table,
}: KindInput<RequestOf<"boundaries">>): Promise<string> {
  if (request.level) return request.level;
  if (!reader.has("level")) return context.region.mapLevel;
  const stated = new Set<string>();
  for await (const row of reader.rows()) stated.add(reader.text(row, "level"));
  const known = [...stated].filter((text) => districtLevelSchema.safeParse(text).success);
  if (known.length > 1)
    throw new DatasetProblem("mixedLevels", { file: table.file.name, levels: known.join(", ") });
  return known[0] ?? context.region.mapLevel;
}
