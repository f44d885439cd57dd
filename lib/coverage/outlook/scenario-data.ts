import type { DistrictOutlookInput, RegionOutlookInput } from "./outlook-input";

/** What readers' own scenarios are computed from in their browser; nothing in it is secret. */
export interface ScenarioData {
  input: RegionOutlookInput;
  districts: (DistrictOutlookInput & { name: string; href: string })[];
}
