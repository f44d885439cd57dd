import type { Scenario, ScenarioName } from "./scenario";

/** Supply, need and coverage at the end of one year; null where an input is missing. */
export interface OutlookFigures {
  year: number;
  heads: number | null;
  fte: number | null;
  people: number | null;
  /** Full-time equivalents at 100 %, every person counting the same. */
  requiredPlain: number | null;
  /** The same, with people counting by their age group's use of care; equal in the base year. */
  requiredWeighted: number | null;
  /** Percent. */
  degreePlain: number | null;
  /** Percent. */
  degreeWeighted: number | null;
}

/** The outlook of a region in one scenario, one entry per year from the base year on. */
export interface RegionOutlook {
  scenario: Scenario;
  years: OutlookFigures[];
  /** Part of all doctors whose age nobody knows, 0 to 1; null without doctors. */
  unknownAgeShare: number | null;
}

/** The outlook of a region in the three named scenarios. */
export type RegionOutlookBand = Record<ScenarioName, RegionOutlook>;

/** Coverage degrees of one year in percent, from the lowest to the highest of the scenarios. */
export interface DegreeRange {
  year: number;
  low: number | null;
  base: number | null;
  high: number | null;
}

/** The outlook of a district: a range, as few doctors decide it. */
export interface DistrictOutlook {
  key: string;
  /** Part of the FTE aged 60 or older that was used, 0 to 1; null without any. */
  olderShare: number | null;
  /** Whether that is the region's, as the district's own may not be shown. */
  isOlderShareRegional: boolean;
  /** Whether people grow as in the region, as the district has no projection of its own. */
  isGrowthRegional: boolean;
  /** With every person counting the same. */
  plain: DegreeRange[];
  /** With people counting by age group. */
  weighted: DegreeRange[];
}
