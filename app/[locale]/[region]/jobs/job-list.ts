import { notFound, permanentRedirect } from "next/navigation";
import { listDistricts } from "@/app/content";
import { listJobCounts, listJobs } from "@/app/entries";
import {
  ANY_JOB,
  choiceOf,
  choiceSlugs,
  jobOptions,
  type JobChoice,
  type JobChoiceSlugs,
} from "@/lib/entries/jobs/job-choice";
import type { Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { localisedAddress, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

const PAGE_SIZE = 24;

export interface JobListParameters extends Partial<JobChoiceSlugs> {
  locale: string;
  region: string;
  number?: string;
}

/** The address of a page of the list of jobs that fit a choice. */
export function jobListAddress(
  locale: Locale,
  region: string,
  choice: JobChoice,
  page: number,
): PageAddress {
  const isAny = Object.values(choice).every((part) => part === null);
  if (isAny && page === 1)
    return { locale, folder: "/[region]/jobs", parameters: { de: { region }, en: { region } } };
  const folder =
    `/[region]/jobs/choice/[profession]/[form]/[district]${page === 1 ? "" : "/page/[number]"}` satisfies Folder;
  const parameters = (one: Locale) => ({
    region,
    ...choiceSlugs(choice, one),
    ...(page === 1 ? {} : { number: String(page) }),
  });
  return { locale, folder, parameters: { de: parameters("de"), en: parameters("en") } };
}

/** From words of the other language to the page of the same choice, from any others to none. */
function leadOn(
  slugs: JobChoiceSlugs,
  known: readonly string[],
  { locale, region }: { locale: Locale; region: string },
): never {
  const choice = choiceOf(slugs, locale === "de" ? "en" : "de", known) ?? notFound();
  permanentRedirect(localisedAddress(jobListAddress(locale, region, choice, 1), locale));
}

/** A page of the jobs that fit the choice of an address, with what else can be chosen. */
export async function jobListContent({ number = "1", ...requested }: JobListParameters) {
  const locale = requestLocale(requested.locale);
  const region = await regionOrNotFound(requested.region);
  const page = /^[1-9]\d{0,4}$/.test(number) ? Number(number) : notFound();
  const districts = await listDistricts(region);
  const any = choiceSlugs(ANY_JOB, locale);
  const { profession = any.profession, form = any.form, district = any.district } = requested;
  const known = districts.map(({ slug }) => slug);
  const slugs = { profession, form, district };
  const choice =
    choiceOf(slugs, locale, known) ?? leadOn(slugs, known, { locale, region: region.slug });
  const [found, counts] = await Promise.all([
    listJobs(region, locale, { ...choice, page, pageSize: PAGE_SIZE }),
    listJobCounts(region),
  ]);
  if (page > 1 && page > found.pages) notFound();
  return {
    ...{ locale, region, choice, page, found, options: jobOptions(counts, choice) },
    address: jobListAddress(locale, region.slug, choice, page),
    districtName: districts.find(({ slug }) => slug === choice.district)?.name ?? null,
  };
}
