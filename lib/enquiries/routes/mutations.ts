import "server-only";
import type { z } from "zod";
import { actorOf, type Actor } from "@/lib/audit/actor";
import { findLastChangers } from "@/lib/audit/changes/queries";
import { recordChange } from "@/lib/audit/mutations";
import { db, type Transaction } from "@/lib/db";
import { joinTexts, type ToldClash } from "@/lib/drafts/joined-texts";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { changeRegion, type LockedRegion } from "@/lib/regions/region-transaction";
import { canNameOffices } from "../policy";
import { NO_ROUTE, routeTextNames, routeTexts, type RouteTexts } from "./route-texts";
import { hasTarget } from "./queries";
import {
  routeSchema,
  type NewRoute,
  type routeEditSchema,
  type routeRemovalSchema,
} from "./schema";

const subjectOf = (target: string) => `enquiry_route:${target}`;

/** What the record of changes says of an office: its mail address never, only that it is new. */
function recorded({ office, dueDays }: RouteTexts) {
  return { office, ...(dueDays !== "" && { dueDays: Number(dueDays) }) };
}

async function findTexts(
  tx: Transaction,
  regionId: number,
  target: string,
): Promise<RouteTexts | null> {
  const known = await tx.enquiryRoute.findUnique({
    where: { regionId_target: { regionId, target } },
    select: { office: true, mail: true, dueDays: true },
  });
  return known && routeTexts(known);
}

/** Stores what is known of an office, unless it is so already. */
async function storeRoute(
  tx: Transaction,
  regionId: number,
  { target, ...office }: NewRoute,
  known: RouteTexts | null,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const texts = routeTexts(office);
  if (known && routeTextNames.every((name) => known[name] === texts[name])) return;
  await tx.enquiryRoute.upsert({
    where: { regionId_target: { regionId, target } },
    create: { regionId, target, ...office },
    update: office,
    select: { target: true },
  });
  const after = { ...recorded(texts), ...(texts.mail !== known?.mail && { mail: "changed" }) };
  const before = known && { before: recorded(known) };
  const change = { actor, regionId, action: "route.set", subject: subjectOf(target) };
  await recordChange(tx, { ...change, ...before, after }, now);
}

/** Names the office that answers enquiries about a target; the office named before is replaced. */
export async function setRoute(regionId: number, route: NewRoute, actor: Actor): Promise<void> {
  const read = routeSchema.parse(route);
  await db().$transaction(async (tx) => {
    const known = await findTexts(tx, regionId, read.target);
    await storeRoute(tx, regionId, read, known, { actor, now: new Date() });
  });
}

async function forget(
  tx: Transaction,
  regionId: number,
  target: string,
  { actor, now }: { actor: Actor; now: Date },
): Promise<boolean> {
  const { count } = await tx.enquiryRoute.deleteMany({ where: { regionId, target } });
  if (count === 0) return false;
  const change = { actor, regionId, action: "route.remove", subject: subjectOf(target) };
  await recordChange(tx, change, now);
  return true;
}

/** @returns whether there was one */
export async function removeRoute(
  regionId: number,
  target: string,
  actor: Actor,
): Promise<boolean> {
  return db().$transaction((tx) => forget(tx, regionId, target, { actor, now: new Date() }));
}

type Staff = Pick<Circumstances, "user" | "now">;

/** Holds the region for who may name its offices. */
async function forStaff<Result>(
  slug: string,
  { user }: Staff,
  change: (tx: Transaction, region: LockedRegion) => Promise<Result>,
): Promise<Result> {
  return changeRegion(db(), slug, async (tx, region) => {
    if (!canNameOffices(user, region.id)) throw new Refusal("forbidden");
    return change(tx, region);
  });
}

/**
 * Names an office, or changes what is known of it. What others changed meanwhile in other fields
 * stays; where both changed the same, nothing is stored and it is told.
 *
 * @throws Refusal "outdated" where others removed it, "forbidden"; InvalidFields
 */
export async function editRoute(
  { region: slug, target, seen, typed }: z.output<typeof routeEditSchema>,
  staff: Staff,
): Promise<{ status: "saved"; count: number } | ToldClash> {
  return forStaff(slug, staff, async (tx, { id: regionId }) => {
    const known = await findTexts(tx, regionId, target);
    const isNew = routeTextNames.every((name) => seen[name] === "");
    if (!known && !isNew) throw new Refusal("outdated");
    if (!known && !(await hasTarget(regionId, target)))
      throw new InvalidFields({ target: "invalid" });
    const joined = joinTexts(routeTextNames, seen, typed, known ?? NO_ROUTE);
    if (joined.status === "clash") {
      const fields = joined.clashes.map(({ column }) => column);
      return { ...joined, by: await findLastChangers(tx, regionId, subjectOf(target), fields) };
    }
    const { dueDays, ...texts } = joined.texts;
    const route = { target, ...texts, dueDays: dueDays === "" ? null : Number(dueDays) };
    const by = { actor: actorOf(staff.user), now: staff.now };
    await storeRoute(tx, regionId, routeSchema.parse(route), known, by);
    return { status: "saved", count: joined.changed.length };
  });
}

/**
 * Names an office no more; one that is gone already is no fault.
 *
 * @throws Refusal "outdated" where others changed what is known of it, "forbidden"
 */
export async function dropRoute(
  { region: slug, target, seen }: z.output<typeof routeRemovalSchema>,
  staff: Staff,
): Promise<void> {
  await forStaff(slug, staff, async (tx, { id: regionId }) => {
    const known = await findTexts(tx, regionId, target);
    if (known && routeTextNames.some((name) => known[name] !== seen[name]))
      throw new Refusal("outdated");
    await forget(tx, regionId, target, { actor: actorOf(staff.user), now: staff.now });
  });
}
