import { gapInSeats } from "@/lib/coverage/gap-in-seats";
import type { OfferType } from "@/lib/entries/kinds/offer";

/** Offers that bring a doctor into a district or keep one there. */
export const ANSWERING_TYPES: ReadonlySet<string> = new Set([
  "takeover",
  "employment",
  "mvz",
  "shared_practice",
] satisfies OfferType[]);

/** What is known of one group in the area for which a gap in it is told. */
export interface AreaOfGroup {
  /** Null for the whole region. */
  districtSlug: string | null;
  groupSlug: string;
  /** Full-time equivalents there and at 100 %; null without data. */
  fte: number | null;
  required: number | null;
}

/** Offers of one sort for some groups in some districts, as they are counted. */
export interface CountedOffers {
  type: string;
  groups: readonly string[];
  districts: readonly string[];
  count: number;
}

/**
 * How many offers suit a group in a district; those that name no group suit every one.
 *
 * @example countOffersFor([{ type: "mvz", groups: [], districts: ["a"], count: 2 }], "hausaerzte", "a") // 2
 */
export function countOffersFor(
  offers: readonly CountedOffers[],
  groupSlug: string,
  districtSlug: string,
): number {
  const suits = ({ groups, districts }: CountedOffers) =>
    districts.includes(districtSlug) && (groups.length === 0 || groups.includes(groupSlug));
  return offers.filter(suits).reduce((sum, { count }) => sum + count, 0);
}

/** How many gaps there are and how many of them have an offer. */
export interface AnsweredGaps {
  gaps: number;
  answered: number;
}

function answer(district: string | null, group: string): string {
  return `${district ?? ""}/${group}`;
}

/**
 * How many gaps of a region have an answer. A gap is an area that lacks at least half a seat to
 * 100 % in a group: a district for GPs, the whole region for specialists, as the planning directive
 * plans these for whole cities (§ 12 BPL-RL). It has an answer where an offer names the group and,
 * for GPs, the district, and brings a doctor or keeps one. Rooms and training posts answer none.
 * Where figures are missing, there is neither a gap nor none.
 *
 * @returns null where nothing is known of any area
 * @example answeredGaps([{ districtSlug: "a", groupSlug: "hausaerzte", fte: 1, required: 2 }],
 *   [{ type: "mvz", groups: ["hausaerzte"], districts: ["a"], count: 1 }]) // { gaps: 1, answered: 1 }
 */
export function answeredGaps(
  areas: readonly AreaOfGroup[],
  offers: readonly CountedOffers[],
): AnsweredGaps | null {
  const answers = new Set(
    offers
      .filter(({ type, count }) => count > 0 && ANSWERING_TYPES.has(type))
      .flatMap(({ groups, districts }) =>
        groups.flatMap((group) => [
          answer(null, group),
          ...districts.map((district) => answer(district, group)),
        ]),
      ),
  );
  const known = areas.flatMap(({ fte, required, ...area }) => {
    const gap = gapInSeats(fte, required);
    return gap === null ? [] : [{ ...area, isGap: gap.missing > 0 }];
  });
  if (known.length === 0) return null;
  const gaps = known.filter(({ isGap }) => isGap);
  return {
    gaps: gaps.length,
    answered: gaps.filter(({ districtSlug, groupSlug }) =>
      answers.has(answer(districtSlug, groupSlug)),
    ).length,
  };
}
