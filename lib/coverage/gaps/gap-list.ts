import { isRatedByDistrict, type GroupCoverage } from "../group-coverage";
import type { SpecialtyGroup } from "../schema";

/** So many entries of a kind are tied to a district; empty groups stand for all of them. */
export interface DistrictAnswers {
  district: string;
  kind: string;
  /** Slugs of groups that the entries are for. */
  groups: readonly string[];
  count: number;
}

/** Where doctors of a group are missing in a district, and what is there to answer it. */
export interface Gap<District> {
  group: SpecialtyGroup;
  district: District;
  /** Full-time equivalents missing to 100 %. */
  missing: number;
  /** Percent. */
  degree: number;
  /** How many entries of each kind answer it, where any do. */
  answers: { kind: string; count: number }[];
}

function answersOf(answers: readonly DistrictAnswers[], group: string): Gap<never>["answers"] {
  const counts = new Map<string, number>();
  for (const { kind, groups, count } of answers)
    if (groups.length === 0 || groups.includes(group))
      counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/**
 * The gaps to 100 % of all groups that are rated by district, the widest first. Where a figure is
 * missing there is no gap to speak of.
 *
 * @param coverageOf the coverage of a group as pages show it
 */
export function listGaps<District extends { key: string; slug: string }>(
  groups: readonly SpecialtyGroup[],
  districts: readonly District[],
  coverageOf: (group: SpecialtyGroup) => GroupCoverage,
  answers: readonly DistrictAnswers[],
): Gap<District>[] {
  const of = new Map<string, DistrictAnswers[]>();
  for (const answer of answers)
    of.set(answer.district, [...(of.get(answer.district) ?? []), answer]);
  const gaps = groups.filter(isRatedByDistrict).flatMap((group) => {
    const { districts: figures } = coverageOf(group);
    return districts.flatMap((district): Gap<District>[] => {
      const { gap, degree } = figures.get(district.key) ?? { gap: null, degree: null };
      if (gap === null || degree === null || gap <= 0) return [];
      const answered = answersOf(of.get(district.slug) ?? [], group.slug);
      return [{ group, district, missing: gap, degree, answers: answered }];
    });
  });
  return gaps.toSorted((one, other) => other.missing - one.missing);
}

/** How many gaps there are, and how wide they are together. */
export interface GapSum {
  count: number;
  /** Full-time equivalents. */
  missing: number;
}

/**
 * Gaps with an answer and without, and all of them.
 *
 * @example sumGaps([]).all // { count: 0, missing: 0 }
 */
export function sumGaps(
  gaps: readonly Pick<Gap<unknown>, "missing" | "answers">[],
): Record<"all" | "with" | "without", GapSum> {
  const sum = (some: typeof gaps): GapSum => ({
    count: some.length,
    missing: some.reduce((total, { missing }) => total + missing, 0),
  });
  const isAnswered = ({ answers }: (typeof gaps)[number]) => answers.length > 0;
  return {
    all: sum(gaps),
    with: sum(gaps.filter(isAnswered)),
    without: sum(gaps.filter((gap) => !isAnswered(gap))),
  };
}
