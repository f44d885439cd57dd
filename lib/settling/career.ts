import type { Profession } from "@/lib/entries/jobs/job-words";
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
  /** Whose need is ranked: GPs, every other group that is rated by district, or nobody's. */
  ranking: "gps" | "specialists" | null;
  /** Sort of offers that suit it best; null for all sorts, undefined where jobs suit instead. */
  offers: OfferType | null | undefined;
  profession: Profession | null;
  audience: Audience;
}

export const careerViews: Readonly<Record<Career, CareerView>> = {
  gp: { ranking: "gps", offers: null, profession: null, audience: "doctors" },
  specialist: { ranking: "specialists", offers: null, profession: null, audience: "doctors" },
  trainee: { ranking: "gps", offers: "training_post", profession: null, audience: "trainees" },
  student: { ranking: "gps", offers: "training_post", profession: null, audience: "trainees" },
  nurse: { ranking: null, offers: undefined, profession: "nursing", audience: "professionals" },
  therapist: { ranking: null, offers: undefined, profession: "therapy", audience: "professionals" },
  assistant: {
    ...{ ranking: null, offers: undefined, audience: "professionals" },
    profession: "medical_assistant",
  },
};
