import type { Folder } from "@/lib/i18n/address";
import type { PublishedEntry } from "./published-entry";

type Page = PublishedEntry<"page">;
export type Guide = NonNullable<Page["fields"]["guide"]>;

/** Where the steps of each guide are listed. */
export const guideFolders = {
  arrival: "/[region]/arrival",
  "plain-language": "/[region]/plain-language",
} as const satisfies Readonly<Record<Guide, Folder>>;

/**
 * The pages of a guide by their steps; those without a step come last, in the order given.
 *
 * @example guideSteps(pages, "arrival").map(({ slug }) => slug) // ["anerkennung", "sprache", …]
 */
export function guideSteps(pages: readonly Page[], guide: Guide): Page[] {
  const place = ({ fields }: Page) => fields.step ?? Number.MAX_SAFE_INTEGER;
  return pages
    .filter(({ fields }) => fields.guide === guide)
    .toSorted((one, other) => place(one) - place(other));
}

/** The steps before and after a page; null at either end. */
export function stepsAround(
  steps: readonly Page[],
  slug: string,
): { before: Page | null; after: Page | null } {
  const index = steps.findIndex((step) => step.slug === slug);
  if (index < 0) return { before: null, after: null };
  return { before: steps[index - 1] ?? null, after: steps[index + 1] ?? null };
}

/** The oldest day on which one of some pages was last checked; null for none. */
export function oldestCheck(pages: readonly Page[]): string | null {
  return pages.map(({ fields }) => fields.checkedOn).toSorted()[0] ?? null;
}
