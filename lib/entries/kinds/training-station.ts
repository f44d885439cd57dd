import { z } from "zod";
import {
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  linkColumn,
  officeColumns,
  THEMES,
  type ChoiceWords,
  type EntryColumn,
} from "../entry-column";
import {
  commonFields,
  daySchema,
  lineSchema,
  officeSchema,
  webAddressSchema,
} from "../entry-parts";

/** Parts of general-practice training that a station can cover; a course counts by hours. */
export const trainingAreaSchema = z.enum([
  "gp_practice",
  "internal_ward",
  "patient_care",
  "psychosomatic_course",
]);

export type TrainingArea = z.infer<typeof trainingAreaSchema>;

/**
 * A department, a practice or a course that takes trainees. Links: institution (a partner),
 * district, theme.
 */
export const trainingStationSchema = z.object({
  ...commonFields,
  area: trainingAreaSchema,
  /** Hospital, practice or chamber, as everybody may read it. */
  institution: lineSchema,
  /** The specialty in which one works there. */
  field: lineSchema.optional(),
  /** Months for which the chamber has authorised it; absent where nobody said. */
  monthsAuthorised: z.int().positive().max(60).optional(),
  posts: z.int().nonnegative().max(100).optional(),
  startsOn: daySchema.optional(),
  website: webAddressSchema.optional(),
  contact: officeSchema.optional(),
  /** Who accompanies trainees; an office, never a person. */
  mentor: officeSchema.optional(),
  checkedOn: daySchema,
});

const AREA_WORDS = {
  gp_practice: ["Hausarztpraxis", "Ambulante hausärztliche Versorgung", "GP practice"],
  internal_ward: ["Innere Medizin stationär", "Innere Medizin", "Internal medicine"],
  patient_care: ["Unmittelbare Patientenversorgung", "Anderes Gebiet", "Patient care"],
  psychosomatic_course: ["Kurs Psychosomatische Grundversorgung", "Kurs", "Course"],
} as const satisfies ChoiceWords;

export const trainingStationColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  {
    ...{ sort: "choice", name: "trainingArea", path: ["area"], words: AREA_WORDS },
    headings: ["abschnitt", "weiterbildungsabschnitt", "bereich", "area"],
  },
  fieldColumn("text", "institution", "einrichtung, krankenhaus, praxis, weiterbildungsstaette"),
  fieldColumn("text", "field", "fachgebiet, fach, abteilung"),
  fieldColumn("number", "monthsAuthorised", "monate, befugnis, weiterbildungsbefugnis"),
  fieldColumn("number", "posts", "stellen, anzahl stellen, plaetze"),
  fieldColumn("day", "startsOn", "beginn, start, naechster beginn"),
  fieldColumn("address", "website", "internet, link, url, webseite"),
  ...officeColumns("contact", "kontakt, ansprechstelle, kontaktstelle"),
  ...officeColumns("mentor", "mentor, mentoring, begleitung"),
  fieldColumn("day", "checkedOn", "geprueft am, stand, checked"),
  linkColumn("institutionPartner", "institution", "partner", "partner, netzwerkpartner"),
  THEMES,
  DISTRICTS,
];
