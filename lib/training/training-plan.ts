import { GP_TRAINING, MONTH_AREAS, TRAINING_PARTS } from "./training-rules";
import type { MonthArea, TrainingPart } from "./training-rules";

/** A section that somebody plans. */
export interface PlannedSection {
  /** Slug of a station; null for one elsewhere. */
  station: string | null;
  area: MonthArea;
  /** Whole months, at least 1. */
  months: number;
  /** Months for which the station is authorised; null where that is not known. */
  authorised: number | null;
}

/** Why months of a section do not count. */
export type UncountedReason = "tooShort" | "beyondAuthorisation";

export interface CountedSection extends PlannedSection {
  counted: number;
  uncounted: UncountedReason | null;
}

export interface PartProgress {
  part: TrainingPart;
  required: number;
  covered: number;
  missing: number;
}

export interface TrainingPlan {
  sections: CountedSection[];
  parts: PartProgress[];
  /** Months that the rules ask for and the plan covers, of 60. */
  covered: number;
  missing: number;
  /** Months that would count but are not needed. */
  surplus: number;
}

/** What of each section counts; sections at one station share the months of its authorisation. */
function countedSections(sections: readonly PlannedSection[]): CountedSection[] {
  const used = new Map<string, number>();
  return sections.map((section) => {
    const { station, months, authorised } = section;
    if (months < GP_TRAINING.shortestSection)
      return { ...section, counted: 0, uncounted: "tooShort" };
    if (station === null || authorised === null)
      return { ...section, counted: months, uncounted: null };
    const before = used.get(station) ?? 0;
    const counted = Math.min(months, Math.max(0, authorised - before));
    used.set(station, before + counted);
    return { ...section, counted, uncounted: counted < months ? "beyondAuthorisation" : null };
  });
}

/**
 * Which months of training in general practice a plan covers and which are missing. What an area
 * has beyond its own months counts as further months, up to their number.
 *
 * @param sections in the order planned; months are whole and at least 1
 * @example planTraining([{ station: null, area: "internal_ward", months: 18, authorised: null }]).parts[0]
 *   // { part: "internal_ward", required: 12, covered: 12, missing: 0 }
 */
export function planTraining(sections: readonly PlannedSection[]): TrainingPlan {
  const counted = countedSections(sections);
  const inArea = (area: MonthArea) =>
    counted.filter((one) => one.area === area).reduce((sum, one) => sum + one.counted, 0);
  const beyond = MONTH_AREAS.reduce(
    (sum, area) => sum + Math.max(0, inArea(area) - GP_TRAINING.months[area]),
    0,
  );
  const parts = TRAINING_PARTS.map((part): PartProgress => {
    const required = GP_TRAINING.months[part];
    const covered = Math.min(required, part === "further" ? beyond : inArea(part));
    return { part, required, covered, missing: required - covered };
  });
  const covered = parts.reduce((sum, part) => sum + part.covered, 0);
  return {
    ...{ sections: counted, parts, covered },
    missing: GP_TRAINING.totalMonths - covered,
    surplus: Math.max(0, beyond - GP_TRAINING.months.further),
  };
}

/**
 * Whether a station could cover months of a part.
 *
 * @example canCover("further", "gp_practice") // true
 */
export function canCover(part: TrainingPart, area: MonthArea): boolean {
  return part === "further" || part === area;
}
