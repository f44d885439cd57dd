import { districtLevelSchema } from "@/lib/regions/district-level";
import { headingWords } from "../columns/heading";
import type { RequestOf } from "../import-request";
import { areaKind, isWithinTown } from "../joining/kind-words";
import { DatasetProblem } from "../problem";
import type { KindInput } from "./kind-input";

/**
 * The level of the districts in a file: as the person says, as all its rows say, else the level
 * that the region's maps show.
 *
 * @throws DatasetProblem mixedLevels when the rows state several and nobody says which is meant,
 *   headingOfOtherLevel when nobody says anything and a heading speaks of another level
 */
export async function boundaryLevel(input: KindInput<RequestOf<"boundaries">>): Promise<string> {
  const { reader, request, context, table } = input;
  if (request.level) return request.level;
  if (!reader.has("level")) return levelOfMaps(input);
  const stated = new Set<string>();
  for await (const row of reader.rows()) stated.add(reader.text(row, "level"));
  const known = [...stated].filter((text) => districtLevelSchema.safeParse(text).success);
  if (known.length > 1)
    throw new DatasetProblem("mixedLevels", { file: table.file.name, levels: known.join(", ") });
  return known[0] ?? context.region.mapLevel;
}

/** Short for "Bezeichnung" as often as for "Bezirk". */
const UNCLEAR = "bez";

/** The level that maps show, unless a heading of keys or names speaks of another one. */
function levelOfMaps({ reader, context, table }: KindInput<RequestOf<"boundaries">>): string {
  const { mapLevel } = context.region;
  for (const { column } of [...reader.columnsOf("name"), ...reader.columnsOf("key")]) {
    const words = headingWords(column).filter((word) => word !== UNCLEAR);
    const kinds = words.flatMap((word) => areaKind(word) ?? []).filter(isWithinTown);
    const [kind] = kinds;
    const own = areaKind(mapLevel);
    if (!kind || own === null || kinds.includes(own)) continue;
    const level = districtLevelSchema.options.filter((one) => areaKind(one) === kind).join(" / ");
    const { name: file } = table.file;
    throw new DatasetProblem("headingOfOtherLevel", { file, column, level, mapLevel });
  }
  return mapLevel;
}
