import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { routing, type Locale } from "@/lib/i18n/routing";
import { publicStates } from "../problem-state";

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
  const rows = await db().problem.findMany({
    where: { regionId, partnerSlug, ownerHidden: false, state: { in: [...publicStates] } },
    select: { slug: true, title: true, locale: true },
    orderBy: { id: "desc" },
  });
  return rows.map(({ locale, ...problem }) => ({ ...problem, locale: localeSchema.parse(locale) }));
}
