import type { Profession } from "@/lib/entries/jobs/job-words";
import type { CareerStage } from "@/lib/entries/kinds/aid";
import type { Audience } from "@/lib/entries/kinds/event";
import type { OfferType } from "@/lib/entries/kinds/offer";
import type { Locale } from "@/lib/i18n/routing";

/** Professions and stages of careers that have a page of their own. */
export const CAREERS = [
  "gp",
  "specialist",
  "trainee",
  "student",
  "nurse",
  "therapist",
  "assistant",
] as const;

export type Career = (typeof CAREERS)[number];

/** How the addresses of a language name a career. */
export const careerSlugs: Readonly<Record<Locale, Readonly<Record<Career, string>>>> = {
  de: {
    gp: "hausarztpraxis",
    specialist: "facharztpraxis",
    trainee: "in-weiterbildung",
    student: "im-studium",
    nurse: "pflege",
    therapist: "therapie",
    assistant: "medizinische-fachangestellte",
  },
  en: {
    gp: "gp",
    specialist: "specialist",
    trainee: "trainee",
    student: "student",
    nurse: "nursing",
    therapist: "therapy",
    assistant: "medical-assistant",
  },
};

/**
 * The career that an address of a language names; null for none.
 *
 * @example careerOf("pflege", "de") // "nurse"
 */
export function careerOf(slug: string, locale: Locale): Career | null {
  return CAREERS.find((career) => careerSlugs[locale][career] === slug) ?? null;
}

/** What the page of a career shows of what is published. */
export interface CareerView {
  /** Whose need is ranked, and to whom aid must apply: GPs, every other group that is rated by district, or nobody's. */
  ranking: "gps" | "specialists" | null;
  /** Sort of offers that suit it best; null for all sorts, undefined where jobs suit instead. */
  offers: OfferType | null | undefined;
  profession: Profession | null;
  audience: Audience;
  /** Whom the aid must be meant for. */
  stage: CareerStage;
}

const doctors = { profession: null, audience: "doctors" } as const;
const toBeGps = {
  ranking: "gps",
  offers: "training_post",
  profession: null,
  audience: "trainees",
} as const;
const inJobs = { ranking: null, offers: undefined, audience: "professionals" } as const;

export const careerViews: Readonly<Record<Career, CareerView>> = {
  gp: { ...doctors, ranking: "gps", offers: null, stage: "gp" },
  specialist: {
    ...doctors,
    ranking: "specialists",
    offers: null,
    stage: "specialist",
  },
  trainee: { ...toBeGps, stage: "trainee" },
  student: { ...toBeGps, stage: "student" },
  nurse: { ...inJobs, profession: "nursing", stage: "nurse" },
  therapist: { ...inJobs, profession: "therapy", stage: "therapist" },
  assistant: { ...inJobs, profession: "medical_assistant", stage: "medical_assistant" },
};
