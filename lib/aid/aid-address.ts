import { careerStageSchema, type CareerStage } from "@/lib/entries/kinds/aid";
import { SPECIALTY_GROUP_WORDS } from "@/lib/entries/kinds/offer-words";
import type { Locale } from "@/lib/i18n/routing";
import { NOTHING_ASKED, type AidQuestion } from "./fitting-aid";

/** The names of the three questions in addresses. */
export const AID_PARAMETERS = {
  de: { stage: "stufe", group: "fach", district: "ort" },
  en: { stage: "stage", group: "specialty", district: "place" },
} as const satisfies Record<Locale, Record<keyof AidQuestion, string>>;

export const CAREER_STAGES: readonly CareerStage[] = careerStageSchema.options;
export const AID_GROUPS: readonly string[] = Object.keys(SPECIALTY_GROUP_WORDS);

const STAGE_VALUES: Readonly<Record<Locale, Readonly<Record<CareerStage, string>>>> = {
  de: {
    student: "studium",
    trainee: "weiterbildung",
    gp: "hausarzt",
    specialist: "facharzt",
    employed: "angestellt",
    nurse: "pflege",
    therapist: "therapie",
    medical_assistant: "mfa",
  },
  en: {
    student: "student",
    trainee: "trainee",
    gp: "gp",
    specialist: "specialist",
    employed: "employed",
    nurse: "nursing",
    therapist: "therapy",
    medical_assistant: "medical-assistant",
  },
};

/** A career stage as addresses of a language write it. */
export function stageValue(stage: CareerStage, locale: Locale): string {
  return STAGE_VALUES[locale][stage];
}

/**
 * What an address asks, and which of its values mean nothing; these are left out.
 *
 * @param districts slugs of the region
 * @example readAidQuestion(new URLSearchParams("stufe=studium&ort=atlantis"), "de", [])
 *   // { question: { stage: "student", group: null, district: null }, unknown: ["atlantis"] }
 */
export function readAidQuestion(
  parameters: URLSearchParams,
  locale: Locale,
  districts: readonly string[],
): { question: AidQuestion; unknown: string[] } {
  const unknown: string[] = [];
  const read = <Value extends string>(
    part: keyof AidQuestion,
    values: readonly Value[],
    written: (value: Value) => string = (value) => value,
  ): Value | null => {
    const wanted = parameters.getAll(AID_PARAMETERS[locale][part]).at(-1) ?? "";
    const found = values.find((value) => written(value) === wanted) ?? null;
    if (wanted !== "" && found === null) unknown.push(wanted);
    return found;
  };
  const question = {
    stage: read("stage", CAREER_STAGES, (stage) => stageValue(stage, locale)),
    group: read("group", AID_GROUPS),
    district: read("district", districts),
  };
  return { question, unknown };
}

/**
 * The questions as an address writes them; nothing for what was not answered.
 *
 * @example aidQuery({ ...NOTHING_ASKED, stage: "gp" }, "en") // "?stage=gp"
 */
export function aidQuery(question: Partial<AidQuestion>, locale: Locale): string {
  const { stage, group, district } = { ...NOTHING_ASKED, ...question };
  const names = AID_PARAMETERS[locale];
  const query = new URLSearchParams({
    ...(stage !== null && { [names.stage]: stageValue(stage, locale) }),
    ...(group !== null && { [names.group]: group }),
    ...(district !== null && { [names.district]: district }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}
