import "server-only";
import type { z } from "zod";
import { actorOf } from "@/lib/audit/actor";
import { findLastChangers } from "@/lib/audit/changes/queries";
import { recordChange } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import { db } from "@/lib/db";
import { joinTexts, type ToldClash } from "@/lib/drafts/joined-texts";
import type { Circumstances } from "@/lib/forms/answer-form";
import { Refusal } from "@/lib/forms/refusal";
import { canChangeSettings } from "../policy";
import { changeRegion } from "../region-transaction";
import { contactTextNames, type ContactTextName, type ContactTexts } from "./contact-texts";
import { getContactTexts } from "./queries";
import type { contactEditSchema } from "./schema";

/** What the record of changes says: the mail address never, only that it is new. */
function recorded(texts: ContactTexts, names: readonly ContactTextName[]) {
  const told = names.filter((name) => name !== "mail").map((name) => [name, texts[name]] as const);
  return Object.fromEntries(told);
}

/**
 * Names the office of a region, or changes what is known of it. What others changed meanwhile in
 * other fields stays; where both changed the same, nothing is stored and it is told.
 *
 * @throws Refusal "forbidden"
 */
export async function editContact(
  { region: slug, seen, typed }: z.output<typeof contactEditSchema>,
  { user, now }: Pick<Circumstances, "user" | "now">,
): Promise<{ status: "saved"; count: number } | ToldClash> {
  return changeRegion(db(), slug, async (tx, { id: regionId }) => {
    if (!canChangeSettings(user, regionId)) throw new Refusal("forbidden");
    const known = await getContactTexts(regionId, tx);
    const subject = `region:${slug}`;
    const joined = joinTexts(contactTextNames, seen, typed, known);
    if (joined.status === "clash") {
      const fields = joined.clashes.map(({ column }) => column);
      return { ...joined, by: await findLastChangers(tx, regionId, subject, fields) };
    }
    const { texts, changed } = joined;
    if (changed.length === 0) return { status: "saved", count: 0 };
    const { office, department, mail } = texts;
    const [phone, website] = [texts.phone || null, texts.website || null];
    const data = { office, department, phone, website, mail };
    await tx.contactOffice.upsert({
      where: { regionId },
      create: { regionId, ...data },
      update: data,
      select: { regionId: true },
    });
    const after = {
      ...recorded(texts, changed),
      ...(changed.includes("mail") && { mail: "changed" }),
    };
    const change = { actor: actorOf(user), regionId, action: "region.contact", subject };
    await recordChange(tx, { ...change, before: recorded(known, changed), after }, now);
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
    return { status: "saved", count: changed.length };
  });
}
