import { notFound, redirect } from "next/navigation";
import { ofRegion } from "@/app/content";
import { findEntry, findGone } from "@/app/entries";
import { isEntrySlug } from "@/lib/entries/entry-slug";
import { localise } from "@/lib/entries/localised-text";
import { addressOf } from "@/lib/i18n/address";
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

/** The partner that an address of the form names; null where the region shows no such partner. */
export async function findPartnerOfForm(
  region: Region,
  slug: string,
  locale: Locale,
): Promise<{ slug: string; name: string } | null> {
  const answer = isEntrySlug(slug) ? await findEntry(region, "partner", slug) : null;
  if (answer?.state !== "published") return null;
  return { slug, name: localise(answer.entry.fields.title, locale).text };
}

/** The problem of an address, the page that says it was withdrawn, or the one that says there is none. */
export async function problemOrLeadOn(
  region: Region,
  locale: Locale,
  slug: string,
): Promise<PublicProblemPage> {
  if (!isEntrySlug(slug)) notFound();
  const problem = await findPublicProblem(region, slug);
  if (problem !== null) return problem;
  const parameters = { region: region.slug, kind: "problem", slug };
  if ((await findGone(region, "problem", slug)) === null) notFound();
  return redirect(addressOf(locale, "/[region]/gone/[kind]/[slug]", parameters));
}
