import "server-only";
import type { Database, Transaction } from "@/lib/db";
import { changeRegion, type LockedRegion } from "@/lib/regions/region-transaction";

/** Carries the result of a trial out of the transaction that it undoes. */
class TrialEnd<Result> extends Error {
  constructor(readonly result: Result) {
    super("A trial takes everything back.");
  }
}

/** Changes a region, or only tries to: then everything is taken back and the result told. */
export async function changeOrTry<Result>(
  database: Database,
  slug: string,
  { dryRun = false }: { dryRun?: boolean },
  change: (tx: Transaction, region: LockedRegion) => Promise<Result>,
): Promise<Result> {
  if (!dryRun) return changeRegion(database, slug, change);
  const trial = changeRegion(database, slug, async (tx, region) => {
    throw new TrialEnd(await change(tx, region));
  });
  return trial.catch((error: unknown) => {
    if (error instanceof TrialEnd) return error.result as Result;
    throw error;
  });
}
