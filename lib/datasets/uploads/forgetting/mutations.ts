import "server-only";
import { db } from "@/lib/db";
import { UPLOAD_DAYS } from "../schema";

const DAY = 86_400_000;

/**
 * Removes sent files whose time is over, and at once those that never arrived and that no process
 * is receiving any more.
 *
 * @returns how many
 */
export async function forgetUploads(now: Date): Promise<number> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * DAY) });
  const { count } = await db().upload.deleteMany({
    where: {
      OR: [{ createdAt: before(UPLOAD_DAYS) }, { fileBytes: null, createdAt: before(1) }],
      runs: { none: { state: "running" } },
    },
  });
  return count;
}
