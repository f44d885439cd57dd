import type { Locale } from "@/lib/i18n/routing";
import { jobSchema, professionSchema } from "../kinds/job";
import type { EntryFields } from "../entry";

export type Profession = EntryFields<"job">["profession"];
export type JobForm = EntryFields<"job">["form"];

/** What each profession is called in addresses. */
export const PROFESSION_SLUGS: Readonly<Record<Locale, Readonly<Record<Profession, string>>>> = {
  de: {
    nursing: "pflege",
    elderly_care: "altenpflege",
    therapy: "therapie",
    medical_assistant: "medizinische-fachangestellte",
    midwifery: "geburtshilfe",
    emergency: "rettungsdienst",
    laboratory: "labor",
    social_work: "soziale-arbeit",
    administration: "verwaltung",
  },
  en: {
    nursing: "nursing",
    elderly_care: "elderly-care",
    therapy: "therapy",
    medical_assistant: "medical-assistants",
    midwifery: "midwifery",
    emergency: "emergency-services",
    laboratory: "laboratory",
    social_work: "social-work",
    administration: "administration",
  },
};

/** What each form of work is called in addresses. */
export const FORM_SLUGS: Readonly<Record<Locale, Readonly<Record<JobForm, string>>>> = {
  de: {
    job: "stelle",
    training: "ausbildung",
    dual_study: "duales-studium",
    internship: "praktikum",
  },
  en: { job: "job", training: "training", dual_study: "dual-study", internship: "internship" },
};

/** What stands in an address where nothing is chosen. */
export const ANY_SLUG: Readonly<Record<Locale, string>> = { de: "alle", en: "all" };

export const PROFESSIONS: readonly Profession[] = professionSchema.options;
export const JOB_FORMS: readonly JobForm[] = jobSchema.shape.form.options;
