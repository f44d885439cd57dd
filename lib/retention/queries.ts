import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { storedDay } from "@/lib/portal-day";

const countsSchema = z.record(z.string(), z.number());

/** What was removed because its time was over, the last time first. */
export async function listRetentionRuns(most = 60) {
  const runs = await db().retentionRun.findMany({
    orderBy: { id: "desc" },
    take: most,
    select: { day: true, at: true, counts: true },
  });
  return runs.map(({ day, at, counts }) => ({
    day: storedDay(day),
    at,
    counts: countsSchema.parse(counts),
  }));
}
