import "server-only";
import type { z } from "zod";
import type { Transaction } from "@/lib/db";
import type { sourceSchema } from "./schema";

/** The id of a source, which is entered or brought up to date, and whether what it says changed. */
export async function storeSource(
  tx: Transaction,
  regionId: number,
  source: z.output<typeof sourceSchema>,
): Promise<{ id: number; changed: boolean }> {
  const { publisher, title, licence, url, date, demo, note } = source;
  const asOf = new Date(date);
  const where = { regionId_publisher_title_asOf: { regionId, publisher, title, asOf } };
  const said = { licence: true, url: true, demo: true, note: true } as const;
  const before = await tx.dataSource.findUnique({ where, select: said });
  const stored = await tx.dataSource.upsert({
    where,
    create: { regionId, publisher, title, licence, url, asOf, demo, note },
    update: { licence, url, demo, note },
    select: { id: true },
  });
  const after = { licence, url, demo, note };
  const changed = Object.keys(said).some(
    (name) => before?.[name as keyof typeof said] !== after[name as keyof typeof said],
  );
  return { id: stored.id, changed: before !== null && changed };
}

/** Removes sources of a region that no row points at any more. */
export async function dropUnusedSources(tx: Transaction, regionId: number): Promise<void> {
  const none = { none: {} };
  await tx.dataSource.deleteMany({
    where: {
      regionId,
      districts: none,
      populations: none,
      practices: none,
      seats: none,
      planningFigures: none,
      residentsPerDoctor: none,
      regionalResidentsPerDoctor: none,
    },
  });
}
