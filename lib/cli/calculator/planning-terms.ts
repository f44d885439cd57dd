import { generalResidents } from "@/lib/coverage/directive/general-residents";
import type { PlannedGroup } from "@/lib/coverage/directive/planned-groups";
import { residentsPerDoctor } from "@/lib/coverage/residents-per-doctor";
import type { CareLevel, Denominator } from "@/lib/coverage/schema";
import { CommandProblem } from "../command-problem";

/** By what a coverage degree is computed. */
export interface PlanningTerms {
  residentsPerDoctor: number;
  denominator: Denominator;
  /** Null where no status is asked for. */
  careLevel: CareLevel | null;
}

/** How a person says them: one by one, or by a group of the directive. */
export interface PlanningFlags {
  residentsPerDoctor?: number;
  denominator?: Denominator;
  careLevel?: CareLevel;
  group?: PlannedGroup;
  districtType?: number;
  asOf?: string;
}

/**
 * The terms that options name. A number of residents beside a group goes before the directive's, as
 * a regional one does (§ 8 Abs. 5 BPL-RL).
 *
 * @param today ISO day that holds where none is named
 * @throws CommandProblem when options do not go together, or the directive has no number
 * @example planningTerms({ group: gynaecologists, districtType: 3, asOf: "2026-01-01" }, today)
 *   // { residentsPerDoctor: 6774, denominator: "women", careLevel: "general_specialist" }
 */
export function planningTerms(flags: PlanningFlags, today: string): PlanningTerms {
  return flags.group ? termsOfGroup(flags.group, flags, today) : termsOneByOne(flags);
}

function termsOneByOne(flags: PlanningFlags): PlanningTerms {
  refuseOptions("onlyWithGroup", {
    "--district-type": flags.districtType,
    "--as-of": flags.asOf,
  });
  const { residentsPerDoctor: residents, denominator = "all", careLevel = null } = flags;
  if (residents === undefined) throw new CommandProblem("residentsNeeded");
  return { residentsPerDoctor: residents, denominator, careLevel };
}

function termsOfGroup(group: PlannedGroup, flags: PlanningFlags, today: string): PlanningTerms {
  refuseOptions("onlyWithoutGroup", {
    "--denominator": flags.denominator,
    "--care-level": flags.careLevel,
  });
  const { denominator, careLevel } = group;
  const own = flags.residentsPerDoctor;
  if (own === undefined)
    return { residentsPerDoctor: directiveNumber(group, flags, today), denominator, careLevel };
  refuseOptions("onlyWithoutResidents", {
    "--district-type": flags.districtType,
    "--as-of": flags.asOf,
  });
  return { residentsPerDoctor: own, denominator, careLevel };
}

function directiveNumber(
  { slug }: PlannedGroup,
  { districtType, asOf }: PlanningFlags,
  today: string,
): number {
  const on = asOf ?? today;
  const numberOf = (type: number | null) =>
    residentsPerDoctor(generalResidents, { groupSlug: slug, districtType: type, on });
  const number = numberOf(districtType ?? null);
  if (number !== null) return number;
  if (districtType === undefined && [1, 2, 3, 4, 5, 6].some((type) => numberOf(type) !== null))
    throw new CommandProblem("districtTypeNeeded", { group: slug });
  throw new CommandProblem("residentsUnknown", {
    group: slug,
    day: on,
    type: districtType ?? "none",
  });
}

function refuseOptions(
  code: "onlyWithGroup" | "onlyWithoutGroup" | "onlyWithoutResidents",
  options: Readonly<Record<string, unknown>>,
): void {
  for (const [option, value] of Object.entries(options))
    if (value !== undefined) throw new CommandProblem(code, { option });
}
