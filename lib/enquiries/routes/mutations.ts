import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { db } from "@/lib/db";
import { routeSchema, type NewRoute } from "./schema";

/** Names the office that answers enquiries about a target; the office named before is replaced. */
export async function setRoute(regionId: number, route: NewRoute, actor: Actor): Promise<void> {
  const { target, ...office } = routeSchema.parse(route);
  await db().$transaction(async (tx) => {
    await tx.enquiryRoute.upsert({
      where: { regionId_target: { regionId, target } },
      create: { regionId, target, ...office },
      update: office,
      select: { target: true },
    });
    const subject = `enquiry_route:${target}`;
    const after = { office: office.office, dueDays: office.dueDays };
    await recordChange(tx, { actor, regionId, action: "route.set", subject, after }, new Date());
  });
}

/** @returns whether there was one */
export async function removeRoute(
  regionId: number,
  target: string,
  actor: Actor,
): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const { count } = await tx.enquiryRoute.deleteMany({ where: { regionId, target } });
    if (count === 0) return false;
    const change = { actor, regionId, action: "route.remove", subject: `enquiry_route:${target}` };
    await recordChange(tx, change, new Date());
    return true;
  });
}
