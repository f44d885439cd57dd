import type { TrainingArea } from "@/lib/entries/kinds/training-station";

/** Areas in which months are spent. */
export type MonthArea = Exclude<TrainingArea, "psychosomatic_course">;

/** Parts of which the months of training are made up. */
export type TrainingPart = MonthArea | "further";

/**
 * Training in general practice as the model regulation of the German Medical Association of 2018
 * has it, which the chambers of Saxony and Berlin follow: 60 months, of which 24 in general practice
 * in ambulatory GP care, 12 in internal medicine in inpatient acute care, 6 in at least one other
 * area of direct patient care, and 18 further months in areas of direct patient care.
 */
export const GP_TRAINING = {
  months: { gp_practice: 24, internal_ward: 12, patient_care: 6, further: 18 },
  totalMonths: 60,
  /** Shorter sections do not count. */
  shortestSection: 3,
  /** Course in basic psychosomatic care. */
  courseHours: 80,
  source: {
    title: "(Muster-)Weiterbildungsordnung 2018, Gebiet Allgemeinmedizin",
    publisher: "Bundesärztekammer",
    url: "https://www.bundesaerztekammer.de/themen/aerzte/aus-fort-und-weiterbildung/weiterbildung",
  },
} as const satisfies {
  months: Record<TrainingPart, number>;
  [rule: string]: unknown;
};

export const MONTH_AREAS: readonly MonthArea[] = ["internal_ward", "patient_care", "gp_practice"];
export const TRAINING_PARTS: readonly TrainingPart[] = [...MONTH_AREAS, "further"];
