import "server-only";
import type { z } from "zod";
import { actorOf } from "@/lib/audit/actor";
import { findLastChangers } from "@/lib/audit/changes/queries";
import { recordChange } from "@/lib/audit/mutations";
import { publishEdit, sourceOfEdit } from "@/lib/datasets/publishing/single-edit";
import { db } from "@/lib/db";
import { joinTexts, type ToldClash } from "@/lib/drafts/joined-texts";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { portalDay } from "@/lib/portal-day";
import { changeRegion } from "@/lib/regions/region-transaction";
import { canCorrectFacility } from "../policy";
import { facilityTextNames, type FacilityTextName, type FacilityTexts } from "./facility-texts";
import { getFacilityForStaff } from "./queries";
import type { facilityCorrectionSchema } from "./schema";
import { changedPayload } from "./typed-facility";

/** Free places are of a day, which has come. */
function refuseUndated(
  { freePlaces, freeAsOf }: FacilityTexts,
  changed: readonly FacilityTextName[],
  today: string,
): void {
  if (!changed.includes("freePlaces") && !changed.includes("freeAsOf")) return;
  if (freePlaces !== "" && freeAsOf === "") throw new InvalidFields({ freeAsOf: "dayMissing" });
  if (freeAsOf > today) throw new InvalidFields({ freeAsOf: "dayToCome" });
}

/**
 * Publishes what staff put right about a place of care, as a version of the region with this one
 * place; a younger file goes before it. What others changed meanwhile in other fields stays; where
 * both changed the same, nothing is published and it is told.
 *
 * @throws Refusal "outdated", "forbidden"; InvalidFields
 */
export async function correctFacility(
  { region: slug, facility, seen, typed, changes }: z.output<typeof facilityCorrectionSchema>,
  { user, now }: Pick<Circumstances, "user" | "now">,
): Promise<{ status: "saved"; count: number; isOutside: boolean } | ToldClash> {
  return changeRegion(db(), slug, async (tx, region) => {
    if (!canCorrectFacility(user, region)) throw new Refusal("forbidden");
    const place = await getFacilityForStaff(region.id, facility, tx);
    if (!place) throw new Refusal("outdated");
    const { key, payload, texts: stored, source: live } = place;
    const subject = `care_place:${facility}`;
    const joined = joinTexts(facilityTextNames, seen, typed, stored);
    if (joined.status === "clash") {
      const fields = joined.clashes.map(({ column }) => column);
      return { ...joined, by: await findLastChangers(tx, region.id, subject, fields) };
    }
    const { texts, changed } = joined;
    refuseUndated(texts, changed, portalDay(now));
    if (changed.length === 0) return { status: "saved", count: 0, isOutside: false };
    const change = Object.assign({}, ...changed.map((name) => changes[name])) as object;
    const entry = { key, payload: changedPayload(payload, change) };
    const source = await sourceOfEdit(tx, region.id, live, now);
    const by = actorOf(user);
    const { placement } = await publishEdit(tx, region, "places", entry, {
      ...{ edit: key, source, by, publishAt: null },
    });
    const only = (from: FacilityTexts) =>
      Object.fromEntries(changed.map((name) => [name, from[name]] as const));
    const recorded = { actor: by, regionId: region.id, action: "care_place.correct", subject };
    await recordChange(tx, { ...recorded, before: only(stored), after: only(texts) }, now);
    return { status: "saved", count: changed.length, isOutside: placement.outside.length > 0 };
  });
}
