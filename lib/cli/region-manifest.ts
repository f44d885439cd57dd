import path from "node:path";
import { z } from "zod";
import { parseJson } from "@/lib/datasets/files/json-text";
import { importRequestSchema, type ImportRequest } from "@/lib/datasets/import-request";
import { newRegionSchema, type NewRegion } from "@/lib/regions/schema";
import { CommandProblem } from "./command-problem";
import { issuesText, placeInFile } from "./issue-text";

const manifestSchema = z.strictObject({
  region: newRegionSchema,
  datasets: z.array(importRequestSchema).min(1),
});

/**
 * Reads a region manifest; the paths in it are seen from its own folder.
 *
 * @throws DatasetProblem when it is no JSON, CommandProblem with every place that is wrong
 */
export function readManifest(
  content: string,
  file: string,
): { region: NewRegion; requests: ImportRequest[] } {
  const manifest = manifestSchema.safeParse(parseJson(content, file));
  if (!manifest.success)
    throw new CommandProblem("manifestUnusable", {
      file,
      issues: issuesText(manifest.error, placeInFile),
    });
  const { region, datasets } = manifest.data;
  const folder = path.dirname(file);
  const requests = datasets.map((request) => ({
    ...request,
    file: path.resolve(folder, request.file),
  }));
  return { region, requests };
}
