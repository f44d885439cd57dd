import { z } from "zod";

/** § 11 to § 14 of the planning directive: who is planned for which kind of area. */
export const careLevelSchema = z.enum(["primary", "general_specialist", "specialised", "separate"]);
export type CareLevel = z.infer<typeof careLevelSchema>;

/** Whom a group's residents-per-doctor value counts. */
export const denominatorSchema = z.enum(["all", "women", "minors"]);
export type Denominator = z.infer<typeof denominatorSchema>;

export interface SpecialtyGroup {
  slug: string;
  slugEnglish: string;
  nameGerman: string;
  dativeGerman: string;
  nameEnglish: string;
  /** The English name within a sentence, e.g. "ENT specialists". */
  inTextEnglish: string;
  careLevel: CareLevel;
  denominator: Denominator;
}

/** People of one district on one day; null where the data do not tell. */
export interface PopulationCount {
  all: number | null;
  women: number | null;
  minors: number | null;
}

/** What the practices of one district offer in one group. */
export interface Supply {
  /** Full-time equivalents by planning weight. */
  fte: number;
  doctors: number;
  /** Null where only doctors were counted. */
  practices: number | null;
}

/** One residents-per-doctor value; `districtType` is null for a regional value. */
export interface ResidentsPerDoctorValue {
  groupSlug: string;
  districtType: number | null;
  validFrom: string;
  residents: number;
}
