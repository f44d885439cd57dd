/** Doctors of some ages at the end of the base year. */
export interface DoctorBand {
  /** Age in completed years. */
  ageFrom: number;
  /** First age after the band. */
  ageBelow: number;
  heads: number;
  /** Full-time equivalents of all of them together. */
  fte: number;
}

/** People of one year, as counted by the group's denominator (all, women or minors). */
export interface PeopleOfYear {
  year: number;
  /** People by age group, e.g. { "0-17": 9000, "18-64": 36000, "65+": 15000 }; they add up to all. */
  groups: Readonly<Record<string, number>>;
}

/** Relative need of a person by age group; only the proportions count. */
export type NeedWeights = Readonly<Record<string, number>>;

/** What the outlook of a region is computed from: nothing that is not public. */
export interface RegionOutlookInput {
  /** Year of the first figures; later ones are counted from it. */
  baseYear: number;
  /** Doctors of known age; null where ages may not be shown. */
  doctors: readonly DoctorBand[] | null;
  /** Doctors whose age nobody knows; they are taken to be as old as the others. */
  unknownAge: { heads: number; fte: number };
  /** By year, ascending; years between two given ones are interpolated. */
  people: readonly PeopleOfYear[];
  /** Residents per full-time doctor at 100 %. */
  residentsPerDoctor: number | null;
  /** Null where need is counted per head only. */
  needWeights: NeedWeights | null;
}

/** What the outlook of one district is computed from, besides its region's. */
export interface DistrictOutlookInput {
  key: string;
  /** Full-time equivalents at the end of the base year; null where nothing is known. */
  fte: number | null;
  /** Part of the FTE whose doctors are 60 or older, 0 to 1; null where it may not be shown. */
  olderShare: number | null;
  /** As for the region; a single year grows as the region does. */
  people: readonly PeopleOfYear[];
}
