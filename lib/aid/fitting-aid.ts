import type { CareerStage } from "@/lib/entries/kinds/aid";
import type { PublishedEntry } from "@/lib/entries/published-entry";

/** What somebody says of themselves; null where they have not said. */
export interface AidQuestion {
  stage: CareerStage | null;
  /** Slug of a specialty group. */
  group: string | null;
  /** Slug of a district. */
  district: string | null;
}

export const NOTHING_ASKED: AidQuestion = { stage: null, group: null, district: null };

/** "open" where an answer is missing, or where only the provider can tell. */
export type Verdict = "yes" | "no" | "open";

/** Why an aid fits in one respect, or does not. */
export type AidReason =
  | { about: "stage" | "group"; verdict: Verdict }
  | { about: "place"; verdict: Verdict; asOf: string | null }
  | { about: "deadline"; verdict: Verdict; day: string | null };

export interface AidAnswer {
  aid: PublishedEntry<"aid">;
  /** In all: "no" as soon as one reason says so, "open" while any is. */
  verdict: Verdict;
  reasons: AidReason[];
}

/** What the committee has decided for a group, with the day of the figures that tell it. */
export interface DeclaredNeed {
  group: string;
  isUndersupplied: boolean;
  asOf: string;
}

function listed(named: readonly string[], answer: string | null): Verdict {
  if (named.length === 0) return "yes";
  if (answer === null) return "open";
  return named.includes(answer) ? "yes" : "no";
}

function placeReason(
  { fields, links }: PublishedEntry<"aid">,
  { group, district }: AidQuestion,
  needs: readonly DeclaredNeed[],
): AidReason {
  const about = "place" as const;
  if (fields.placeRule === "everywhere") return { about, verdict: "yes", asOf: null };
  if (fields.placeRule === "districts") {
    const named = links.filter(({ kind }) => kind === "district").map(({ slug }) => slug);
    const verdict = named.length === 0 ? "open" : listed(named, district);
    return { about, verdict, asOf: null };
  }
  const need = needs.find((one) => one.group === group);
  if (!need) return { about, verdict: "open", asOf: null };
  return { about, verdict: need.isUndersupplied ? "yes" : "no", asOf: need.asOf };
}

function deadlineReason({ fields }: PublishedEntry<"aid">, today: string): AidReason {
  const about = "deadline" as const;
  const { deadline, isOngoing } = fields;
  if (deadline !== undefined)
    return { about, verdict: deadline >= today ? "yes" : "no", day: deadline };
  return { about, verdict: isOngoing === true ? "yes" : "open", day: null };
}

function inAll(reasons: readonly AidReason[]): Verdict {
  if (reasons.some(({ verdict }) => verdict === "no")) return "no";
  // That no deadline is known keeps nobody from asking.
  const isOpen = reasons.some(({ about, verdict }) => about !== "deadline" && verdict === "open");
  return isOpen ? "open" : "yes";
}

const ORDER: readonly Verdict[] = ["yes", "open", "no"];

/**
 * Which aid fits somebody, with the reasons; first what fits, then what is open, then what does
 * not, each in the order given. Whether an area is undersupplied is never derived: it holds as the
 * committee decided, and is open where no decision is known. A programme without named career
 * stages or groups is for all.
 *
 * @param today ISO day; a deadline holds until its day is over
 * @param needs what the committee decided for groups of the region
 * @example fittingAid([landarzt], { stage: "student", group: null, district: null }, { today: "2026-11-23", needs: [] })[0]?.verdict // "yes"
 */
export function fittingAid(
  aids: readonly PublishedEntry<"aid">[],
  question: AidQuestion,
  { today, needs }: { today: string; needs: readonly DeclaredNeed[] },
): AidAnswer[] {
  const answers = aids.map((aid): AidAnswer => {
    const reasons: AidReason[] = [
      { about: "stage", verdict: listed(aid.fields.careerStages, question.stage) },
      { about: "group", verdict: listed(aid.fields.specialtyGroups, question.group) },
      placeReason(aid, question, needs),
      deadlineReason(aid, today),
    ];
    return { aid, reasons, verdict: inAll(reasons) };
  });
  return ORDER.flatMap((verdict) => answers.filter((answer) => answer.verdict === verdict));
}
