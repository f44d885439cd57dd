import { notFound } from "next/navigation";
import { ofRegion } from "@/app/content";
import { rankPartnersOfProblem } from "@/lib/network/partners/queries";
import * as network from "@/lib/network/queries";
import type { PublicProblemPage } from "@/lib/network/schema";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

export const listPublicProblems = ofRegion("problems", (region) =>
  network.listPublicProblems(region.id),
);

const findPublicProblem = ofRegion("problem", (region, slug: string) =>
  network.getPublicProblem(region.id, slug),
);

export const listThemeChoices = ofRegion("theme-choices", (region, locale: Locale) =>
  network.listThemeChoices(region.id, locale),
);

/** The partners that fit a problem best; the rest would be noise to a reader. */
export const listBestPartners = ofRegion("problem-partners", async (region, slug: string) =>
  (await rankPartnersOfProblem(region.id, slug)).slice(0, 5),
);

/** The problem of an address, or the page that says there is none. */
export async function problemOrNotFound(region: Region, slug: string): Promise<PublicProblemPage> {
  const isSlug = /^[a-z0-9-]{1,200}$/.test(slug);
  return (isSlug ? await findPublicProblem(region, slug) : null) ?? notFound();
}
