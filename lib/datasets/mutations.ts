import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import { db } from "@/lib/db";
import { changeRegion } from "@/lib/regions/region-transaction";
import { newRegionSchema, type NewRegion } from "@/lib/regions/schema";
import { removeDemoContent } from "./demo-removal";
import type { ImportReport } from "./import-report";
import { takeDataset, type Dataset } from "./dataset";

/** Takes one file's content into a region: all of it or nothing. */
export async function importDataset(regionSlug: string, dataset: Dataset): Promise<ImportReport> {
  return changeRegion(db(), regionSlug, (tx, region) => takeDataset(tx, region, dataset));
}

/**
 * Creates a region with its data sets, or brings an existing one up to date, in one transaction.
 * An existing region keeps its own facts; its invented content can be replaced on the way.
 */
export async function loadRegion(
  input: NewRegion,
  datasets: readonly Dataset[],
  { replaceDemo = false }: { replaceDemo?: boolean } = {},
): Promise<ImportReport[]> {
  const { contact, ...facts } = newRegionSchema.parse(input);
  return changeRegion(
    db(),
    facts.slug,
    async (tx, region) => {
      if (contact)
        await tx.contactOffice.upsert({
          where: { regionId: region.id },
          create: { ...contact, regionId: region.id },
          update: contact,
        });
      if (replaceDemo) await removeDemoContent(tx, region.id);
      const reports: ImportReport[] = [];
      for (const dataset of datasets) reports.push(await takeDataset(tx, region, dataset));
      await announceChange(tx, [REGIONS_TAG, regionTag(region.slug)]);
      return reports;
    },
    (tx) => tx.region.createMany({ data: [facts], skipDuplicates: true }),
  );
}
