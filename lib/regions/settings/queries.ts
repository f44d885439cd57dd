import "server-only";
import { db } from "@/lib/db";
import type { StaffSettings } from "./schema";

/** How the staff of a region work. */
export async function getStaffSettings(regionId: number): Promise<StaffSettings> {
  return db().region.findUniqueOrThrow({
    where: { id: regionId },
    select: { fourEyes: true, asksPasskey: true },
  });
}
