import "server-only";
import type { Transaction } from "@/lib/db";
import { ofEntryDatasets } from "@/lib/entries/entry-kind";
import { rememberDates, tellOfDates } from "@/lib/events/changes/mutations";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import {
  compareChangedOffers,
  rememberOffers,
} from "@/lib/saved-searches/changed-offers/mutations";
import type { Prisma } from "@/prisma/generated/client";
import { datasetKindSchema, type DatasetKind } from "../dataset-kind";
import { keysOfVersions } from "./effective-records";
import { materialiseAliases, materialiseCrosswalk } from "./materialised-aliases";
import { materialiseCarePlaces } from "./materialised-care-places";
import { materialiseDistricts } from "./materialised-districts";
import { materialiseEntries } from "./materialised-entries";
import { materialiseEventDates } from "./materialised-event-dates";
import { materialiseFigures } from "./materialised-figures";
import { materialiseLivingConditions } from "./materialised-living-conditions";
import { materialiseLocalities } from "./materialised-localities";
import { materialiseOffers } from "./materialised-offers";
import { materialiseCounts, materialisePopulation } from "./materialised-population";
import { materialisePractices } from "./materialised-practices";

/** Brings the rows that pages read in line with the published versions, for the touched keys. */
type Materialise = (tx: Transaction, regionId: number, touched: Prisma.Sql) => Promise<void>;

const MATERIALISE: Readonly<Record<DatasetKind, Materialise>> = {
  boundaries: materialiseDistricts,
  population: materialisePopulation,
  practices: materialisePractices,
  counts: materialiseCounts,
  figures: materialiseFigures,
  places: materialiseCarePlaces,
  localities: materialiseLocalities,
  living_conditions: materialiseLivingConditions,
  aliases: materialiseAliases,
  crosswalk: materialiseCrosswalk,
  ...ofEntryDatasets(
    (kind): Materialise =>
      (tx, regionId, touched) =>
        materialiseEntries(tx, regionId, kind, touched),
  ),
  offers: async (tx, regionId, touched) => {
    const now = new Date();
    const known = await rememberOffers(tx, regionId, touched, now);
    await materialiseEntries(tx, regionId, "offer", touched);
    await materialiseOffers(tx, regionId, touched);
    await compareChangedOffers(tx, regionId, touched, known, now);
  },
  events: async (tx, regionId, touched) => {
    const now = new Date();
    const known = await rememberDates(tx, regionId, touched, now);
    await materialiseEntries(tx, regionId, "event", touched);
    await materialiseEventDates(tx, regionId, touched, now);
    await tellOfDates(tx, known, now);
  },
};

/** Brings the rows that pages read in line, for everything that some versions speak of. */
export async function materialise(
  tx: Transaction,
  region: LockedRegion,
  versionIds: readonly number[],
): Promise<void> {
  const versions = await tx.datasetVersion.findMany({
    where: { id: { in: [...versionIds] } },
    select: { id: true, kind: true },
  });
  for (const kind of datasetKindSchema.options) {
    const ids = versions.filter((version) => version.kind === kind).map(({ id }) => id);
    if (ids.length > 0) await MATERIALISE[kind](tx, region.id, keysOfVersions(ids));
  }
}
