import type { Locale } from "@/lib/i18n/routing";
import {
  ANY_SLUG,
  FORM_SLUGS,
  JOB_FORMS,
  PROFESSION_SLUGS,
  PROFESSIONS,
  type JobForm,
  type Profession,
} from "./job-words";

/** Which jobs are looked for; null where it does not matter. */
export interface JobChoice {
  profession: Profession | null;
  form: JobForm | null;
  /** Slug of a district. */
  district: string | null;
}

export const ANY_JOB: JobChoice = { profession: null, form: null, district: null };

/** Jobs that agree in all that can be chosen. */
export interface JobCount {
  profession: Profession;
  form: JobForm;
  districts: { slug: string; name: string }[];
  count: number;
}

export interface JobOption<Value> {
  value: Value;
  /** Jobs there would be with it and everything else as chosen. */
  count: number;
}

export interface JobOptions {
  profession: JobOption<Profession>[];
  form: JobOption<JobForm>[];
  district: (JobOption<string> & { name: string })[];
}

type Part = keyof JobChoice;

function fits(count: JobCount, { profession, form, district }: JobChoice): boolean {
  return (
    (profession === null || count.profession === profession) &&
    (form === null || count.form === form) &&
    (district === null || count.districts.some(({ slug }) => slug === district))
  );
}

/**
 * How many jobs fit a choice.
 *
 * @example countJobs(counts, { profession: "nursing", form: null, district: null }) // 12
 */
export function countJobs(counts: readonly JobCount[], choice: JobChoice): number {
  return counts.reduce((sum, count) => sum + (fits(count, choice) ? count.count : 0), 0);
}

/**
 * What can be chosen from where one is, so that nobody is led to an empty list; what is chosen
 * always stands among it.
 *
 * @example jobOptions(counts, ANY_JOB).form // [{ value: "job", count: 9 }, { value: "training", count: 3 }]
 */
export function jobOptions(counts: readonly JobCount[], choice: JobChoice): JobOptions {
  const options = <Value extends string>(part: Part, values: readonly Value[]) =>
    values
      .map((value) => ({ value, count: countJobs(counts, { ...choice, [part]: value }) }))
      .filter(({ value, count }) => count > 0 || choice[part] === value);
  const names = new Map(
    counts.flatMap(({ districts }) => districts.map(({ slug, name }) => [slug, name] as const)),
  );
  const districts = [...names.keys()].sort((one, other) =>
    (names.get(one) ?? "").localeCompare(names.get(other) ?? "", "de"),
  );
  return {
    profession: options("profession", PROFESSIONS),
    form: options("form", JOB_FORMS),
    district: options("district", districts).map((option) => ({
      ...option,
      name: names.get(option.value) ?? option.value,
    })),
  };
}

/** A choice as parts of an address. */
export type JobChoiceSlugs = Record<Part, string>;

/**
 * The parts of an address that say a choice.
 *
 * @example choiceSlugs({ profession: "nursing", form: null, district: null }, "de") // { profession: "pflege", form: "alle", district: "alle" }
 */
export function choiceSlugs({ profession, form, district }: JobChoice, locale: Locale) {
  const any = ANY_SLUG[locale];
  return {
    profession: profession === null ? any : PROFESSION_SLUGS[locale][profession],
    form: form === null ? any : FORM_SLUGS[locale][form],
    district: district ?? any,
  } satisfies JobChoiceSlugs;
}

/**
 * The choice that parts of an address say; null when one of them is unknown.
 *
 * @param districts slugs of the districts of the region
 * @example choiceOf({ profession: "pflege", form: "zauberei", district: "alle" }, "de", []) // null
 */
export function choiceOf(
  slugs: JobChoiceSlugs,
  locale: Locale,
  districts: readonly string[],
): JobChoice | null {
  const any = ANY_SLUG[locale];
  const read = <Value extends string>(
    slug: string,
    values: readonly Value[],
    slugOf: (value: Value) => string,
  ) => (slug === any ? null : values.find((value) => slugOf(value) === slug));
  const profession = read(slugs.profession, PROFESSIONS, (one) => PROFESSION_SLUGS[locale][one]);
  const form = read(slugs.form, JOB_FORMS, (one) => FORM_SLUGS[locale][one]);
  const district = read(slugs.district, districts, (one) => one);
  if (profession === undefined || form === undefined || district === undefined) return null;
  return { profession, form, district };
}
