import { readFile } from "node:fs/promises";
import { z } from "zod";
import { readBoundaries } from "@/lib/datasets/boundaries";
import { parseMapping } from "@/lib/datasets/column-mapping";
import type { Dataset } from "@/lib/datasets/dataset";
import { readFigures } from "@/lib/datasets/figures";
import { readPopulation } from "@/lib/datasets/population";
import { readPractices } from "@/lib/datasets/practices";
import { parseCondition } from "@/lib/datasets/row-filter";
import { sourceSchema } from "@/lib/datasets/schema";
import { UserError } from "@/lib/errors";
import { districtLevelSchema } from "@/lib/regions/district-level";

/** How one data file is to be read and where it belongs; the same on the command line and in a manifest. */
export const datasetRequestSchema = z.strictObject({
  kind: z.enum(["boundaries", "population", "practices", "figures"]),
  file: z.string().min(1),
  source: sourceSchema,
  map: z.array(z.string()).default([]),
  set: z.record(z.string(), z.string()).default({}),
  where: z.array(z.string()).default([]),
  level: districtLevelSchema.optional(),
  parentLevel: districtLevelSchema.optional(),
  year: z.number().int().optional(),
  projected: z.boolean().default(false),
  planningArea: z.object({ key: z.string().min(1), name: z.string().min(1) }).optional(),
});

export type DatasetRequest = z.output<typeof datasetRequestSchema>;

/** Why a file could not be opened, for the person who named it. */
export function unreadable(file: string, code: string | undefined): string {
  if (code === "ENOENT") return `There is no file ${file}.`;
  if (code === "EISDIR") return `${file} is a folder, not a file.`;
  return code === "EACCES"
    ? `You may not read ${file}.`
    : `${file} cannot be read (${code ?? "?"}).`;
}

/** Reads the file of a request into what an import takes. */
export async function readDataset(
  request: DatasetRequest,
  groups: ReadonlySet<string>,
  { replaceDemo = false } = {},
): Promise<Dataset> {
  const { kind, file, source, level, parentLevel = null } = request;
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(unreadable(file, error.code));
  });
  const mappings = request.map.map(parseMapping);
  const conditions = request.where.map(parseCondition);
  const table = { mappings, conditions, constants: request.set };
  const intake = { source, replaceDemo };
  switch (kind) {
    case "boundaries": {
      const reading = readBoundaries(bytes, file, mappings, conditions);
      return { kind, options: { ...intake, level, parentLevel }, reading };
    }
    case "population": {
      const { year, projected } = request;
      const reading = readPopulation(bytes, file, { ...table, year, projected });
      return { kind, options: { ...intake, level }, reading };
    }
    case "practices":
      return { kind, options: intake, reading: readPractices(bytes, file, groups, table) };
    case "figures": {
      if (!request.planningArea)
        throw new UserError("Say which planning area the figures are for: --area KEY=NAME.");
      const reading = readFigures(bytes, file, groups, table);
      return { kind, options: { ...intake, planningArea: request.planningArea }, reading };
    }
  }
}
