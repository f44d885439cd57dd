import "server-only";
import { materialiseConfirmed } from "@/lib/datasets/publishing/materialised-practices";
import type { Transaction } from "@/lib/db";
import { jsonValue } from "../json-value";

interface Statement {
  regionId: number;
  key: string;
  by: "owner" | "staff";
  /** ISO day. */
  on: string;
  reportId: number | null;
}

/** Holds the region, as publishing does, so that the two never bring one practice in line at once. */
export async function holdRegion(tx: Transaction, regionId: number): Promise<void> {
  await tx.$queryRaw`SELECT id FROM region WHERE id = ${regionId} FOR UPDATE`;
}

/** Notes what was confirmed and brings the practice in line; what was said before is kept. */
export async function stateFacts(
  tx: Transaction,
  { regionId, key, by, on, reportId }: Statement,
  facts: readonly { field: string; value: unknown }[],
): Promise<void> {
  await holdRegion(tx, regionId);
  await tx.practiceStatement.createMany({
    data: facts.map(({ field, value }) => ({
      ...{ regionId, practiceKey: key, field, statedBy: by, reportId },
      value: jsonValue(value),
      statedOn: new Date(on),
    })),
  });
  await materialiseConfirmed(tx, regionId, key);
}
