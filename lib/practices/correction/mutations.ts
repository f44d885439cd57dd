import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import { holdRegion, stateFacts } from "../stating/mutations";
import { practiceTexts, type PracticeTexts } from "./practice-texts";
import type { FactChange } from "./schema";

interface Correction {
  regionId: number;
  slug: string;
  locale: Locale;
  /** What the form showed. */
  seen: PracticeTexts;
  changes: readonly FactChange[];
}

export type CorrectionOutcome =
  | { kind: "corrected"; count: number }
  /** Others changed some of the same facts since the form was shown. */
  | { kind: "changedMeanwhile"; fields: FactChange["field"][]; now: PracticeTexts }
  | { kind: "unknownPractice" };

const FACTS = {
  ...{ phone: true, website: true, arrival: true, languages: true, accessibility: true },
  ...{ services: true, hours: true, acceptance: true },
} as const;

/**
 * States what staff put right, all of it or nothing. What others changed since the form was shown is
 * never overwritten unseen; the same change made twice is one.
 */
export async function correctPractice(
  { regionId, slug, locale, seen, changes }: Correction,
  actor: Actor,
  on = today(),
): Promise<CorrectionOutcome> {
  return db().$transaction(async (tx): Promise<CorrectionOutcome> => {
    await holdRegion(tx, regionId);
    const practice = await tx.practice.findUnique({
      where: { regionId_slug: { regionId, slug } },
      select: { id: true, externalKey: true, region: { select: { slug: true } }, ...FACTS },
    });
    if (!practice) return { kind: "unknownPractice" };
    const now = practiceTexts(practice, locale);
    // Compared as the form would show it, however it was typed.
    const open = changes.filter(({ field, value }) => {
      return practiceTexts({ ...practice, [field]: value }, locale)[field] !== now[field];
    });
    const fields = open.filter(({ field }) => now[field] !== seen[field]).map((one) => one.field);
    if (fields.length > 0) return { kind: "changedMeanwhile", fields, now };
    if (open.length === 0) return { kind: "corrected", count: 0 };
    const key = practice.externalKey;
    await stateFacts(tx, { regionId, key, by: "staff", on, reportId: null }, open);
    for (const { field } of open)
      await recordChange(
        tx,
        {
          ...{ actor, regionId, action: "practice.correct", subject: `practice:${practice.id}` },
          after: { practice: key, field },
        },
        new Date(),
      );
    await announceChange(tx, [regionTag(practice.region.slug)]);
    return { kind: "corrected", count: open.length };
  });
}

/**
 * Confirms as of a day what practices say of new patients; those of which nothing is known, and
 * those already checked that day, stay as they are.
 *
 * @returns how many were confirmed
 */
export async function confirmAcceptance(
  regionId: number,
  slugs: readonly string[],
  actor: Actor,
  on = today(),
): Promise<number> {
  return db().$transaction(async (tx) => {
    await holdRegion(tx, regionId);
    const practices = await tx.practice.findMany({
      where: {
        ...{ regionId, slug: { in: [...slugs] }, acceptance: { not: null } },
        OR: [{ acceptanceCheckedOn: null }, { acceptanceCheckedOn: { lt: new Date(on) } }],
      },
      select: { id: true, externalKey: true, acceptance: true, region: { select: { slug: true } } },
      orderBy: { id: "asc" },
    });
    for (const { id, externalKey: key, acceptance } of practices) {
      await stateFacts(tx, { regionId, key, by: "staff", on, reportId: null }, [
        { field: "acceptance", value: acceptance },
      ]);
      await recordChange(
        tx,
        {
          ...{ actor, regionId, action: "practice.check", subject: `practice:${id}` },
          after: { practice: key, field: "acceptance" },
        },
        new Date(),
      );
    }
    const [first] = practices;
    if (first) await announceChange(tx, [regionTag(first.region.slug)]);
    return practices.length;
  });
}
