import { z } from "zod";
import {
  commonFields,
  daySchema,
  lineSchema,
  officeSchema,
  webAddressSchema,
} from "../entry-parts";
import {
  choiceColumn,
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  linkColumn,
  officeColumns,
  THEMES,
  type EntryColumn,
} from "../entry-column";

export const professionSchema = z.enum([
  "nursing",
  "elderly_care",
  "therapy",
  "medical_assistant",
  "midwifery",
  "emergency",
  "laboratory",
  "social_work",
  "administration",
]);

/** A job or a training place. Links: theme, district, employer (a partner). */
export const jobSchema = z.object({
  ...commonFields,
  profession: professionSchema,
  form: z.enum(["job", "training", "dual_study", "internship"]),
  employer: lineSchema,
  /** Weekly hours; both equal where there is no choice. */
  hours: z.object({ from: z.number().positive(), to: z.number().positive() }).optional(),
  startsOn: daySchema.optional(),
  postedOn: daySchema,
  /** The last day on which the place is shown. */
  expiresOn: daySchema,
  apply: webAddressSchema.optional(),
  contact: officeSchema.optional(),
});

export const PROFESSION_WORDS = {
  nursing: ["Pflege", "Krankenpflege", "Pflegefachkraft", "Pflegefachfrau"],
  elderly_care: ["Altenpflege", "Care for the elderly"],
  therapy: ["Therapie", "Physiotherapie", "Ergotherapie", "Logopädie"],
  medical_assistant: ["MFA", "Medizinische Fachangestellte", "Arzthelferin", "Medical assistants"],
  midwifery: ["Hebamme", "Geburtshilfe", "Hebammenkunde"],
  emergency: ["Rettungsdienst", "Notfallsanitäter", "Emergency services"],
  laboratory: ["Labor", "MTA", "Medizinische Technologie"],
  social_work: ["Soziale Arbeit", "Sozialarbeit"],
  administration: ["Verwaltung"],
} satisfies Record<z.infer<typeof professionSchema>, readonly string[]>;

export const FORM_WORDS = {
  job: ["Stelle", "Arbeitsplatz", "Arbeit", "Job"],
  training: ["Ausbildung", "Ausbildungsplatz", "Training place"],
  dual_study: ["Duales Studium"],
  internship: ["Praktikum", "FSJ", "Freiwilligendienst"],
} satisfies Record<z.infer<typeof jobSchema>["form"], readonly string[]>;

export const jobColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  choiceColumn("choice", "profession", PROFESSION_WORDS, "beruf, berufsfeld, berufsgruppe"),
  choiceColumn("choice", "form", FORM_WORDS, "art, stellenart, angebotsart"),
  fieldColumn("text", "employer", "arbeitgeber, einrichtung, traeger, firma"),
  fieldColumn("range", "hours", "wochenstunden, stunden, arbeitszeit"),
  fieldColumn("day", "startsOn", "beginn, start, ab, eintritt"),
  fieldColumn("day", "postedOn", "eingestellt am, veroeffentlicht am, datum, posted"),
  fieldColumn("day", "expiresOn", "gueltig bis, ablauf, bewerbungsfrist, bis, frist, expires"),
  fieldColumn("address", "apply", "bewerbung, link, url, bewerbungslink"),
  ...officeColumns("contact", "kontakt, ansprechstelle, kontaktstelle"),
  linkColumn("partner", "employer", "partner", "netzwerkpartner"),
  THEMES,
  DISTRICTS,
];
