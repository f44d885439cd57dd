import "server-only";
import { z } from "zod";
import { db, type Transaction } from "@/lib/db";
import { routing, type Locale } from "@/lib/i18n/routing";
import type { Prisma } from "@/prisma/generated/client";
import { partneredStates, publicStates } from "../problem-state";
import type { KnownPartner } from "./meant-partner";

export interface PartnerProblem {
  slug: string;
  title: string;
  /** In which it is written. */
  locale: Locale;
}

const localeSchema = z.enum(routing.locales).catch(routing.defaultLocale);

/** The problems of a partner that everybody may read and that do not hide whose they are. */
export async function listProblemsOfPartner(
  regionId: number,
  partnerSlug: string,
): Promise<PartnerProblem[]> {
  const slugs = await slugsOfPartner(regionId, partnerSlug);
  return listProblems({
    ...{ regionId, partnerSlug: { in: slugs }, ownerHidden: false },
    state: { in: [...publicStates] },
  });
}

/** The problems of others on which a partner works, or worked until they were solved. */
export async function listProblemsAtWork(
  regionId: number,
  partnerSlug: string,
): Promise<PartnerProblem[]> {
  const slugs = await slugsOfPartner(regionId, partnerSlug);
  return listProblems({
    ...{ regionId, partnersAtWork: { hasSome: slugs } },
    state: { in: [...partneredStates] },
  });
}

/** The slugs that a partner has and had. */
async function slugsOfPartner(regionId: number, partnerSlug: string): Promise<string[]> {
  const former = await db().formerAddress.findMany({
    where: { regionId, kind: "partner", targetSlug: partnerSlug },
    select: { slug: true },
  });
  return [partnerSlug, ...former.map(({ slug }) => slug)];
}

async function listProblems(where: Prisma.ProblemWhereInput): Promise<PartnerProblem[]> {
  const rows = await db().problem.findMany({
    where,
    select: { slug: true, title: true, locale: true },
    orderBy: { id: "desc" },
  });
  return rows.map(({ locale, ...problem }) => ({ ...problem, locale: localeSchema.parse(locale) }));
}

/** What the partners that a region shows are told by. */
export async function listKnownPartners(
  regionId: number,
  on: Transaction = db(),
): Promise<KnownPartner[]> {
  return on.$queryRaw<KnownPartner[]>`
    SELECT slug, array_remove(ARRAY[fields->'title'->>'de', fields->'title'->>'en'], NULL) AS names,
      fields->>'website' AS website
    FROM entry WHERE region_id = ${regionId} AND kind = 'partner'
      AND (publish_from IS NULL OR publish_from <= now())
      AND (publish_until IS NULL OR publish_until > now())
    ORDER BY slug`;
}
