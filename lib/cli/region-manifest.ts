import path from "node:path";
import { z } from "zod";
import type { Dataset } from "@/lib/datasets/dataset";
import { UserError } from "@/lib/errors";
import { newRegionSchema, type NewRegion } from "@/lib/regions/schema";
import { datasetRequestSchema, readDataset } from "./dataset-request";

const manifestSchema = z.strictObject({
  region: newRegionSchema,
  datasets: z.array(datasetRequestSchema).min(1),
});

/** Reads a region manifest and every file it names; paths are seen from the manifest's folder. */
export async function readManifest(
  content: string,
  file: string,
): Promise<{ region: NewRegion; datasets: Dataset[] }> {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    throw new UserError(`${file} is not valid JSON: ${(error as Error).message}`);
  }
  const { region, datasets } = manifestSchema.parse(json);
  const { listSpecialtyGroups } = await import("@/lib/coverage/queries");
  const groups = new Set((await listSpecialtyGroups()).map(({ slug }) => slug));
  const folder = path.dirname(file);
  const read: Dataset[] = [];
  for (const request of datasets)
    read.push(await readDataset({ ...request, file: path.resolve(folder, request.file) }, groups));
  return { region, datasets: read };
}
