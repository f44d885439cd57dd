import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import type { Locale } from "@/lib/i18n/routing";

/** Weekly hours from which a job counts as full time. */
const FULL_TIME = 35;

interface JobData {
  entry: PublishedEntry<"job">;
  locale: Locale;
  /** The absolute address of the page. */
  url: string;
  regionName: string;
}

/**
 * How a job is called by its hours and form, see schema.org/employmentType.
 *
 * @example employmentTypes({ form: "job", hours: { from: 20, to: 40 } }) // ["FULL_TIME", "PART_TIME"]
 */
export function employmentTypes({
  form,
  hours,
}: {
  form: PublishedEntry<"job">["fields"]["form"];
  hours?: { from: number; to: number } | undefined;
}): string[] {
  if (form === "internship") return ["INTERN"];
  if (form !== "job") return ["OTHER"];
  if (hours === undefined) return ["FULL_TIME"];
  return [
    ...(hours.to >= FULL_TIME ? ["FULL_TIME"] : []),
    ...(hours.from < FULL_TIME ? ["PART_TIME"] : []),
  ];
}

/** A job as search engines read it, see schema.org/JobPosting. */
export function jobData({ entry, locale, url, regionName }: JobData): object {
  const { fields, links } = entry;
  const title = localise(fields.title, locale);
  const district = links.find(({ kind }) => kind === "district")?.name.de;
  return {
    "@type": "JobPosting",
    title: title.text,
    description: localise(fields.body ?? fields.summary, locale).text,
    url,
    inLanguage: title.language,
    datePosted: fields.postedOn,
    validThrough: entry.publishUntil ?? fields.expiresOn,
    employmentType: employmentTypes(fields),
    hiringOrganization: { "@type": "Organization", name: fields.employer },
    jobLocation: {
      "@type": "Place",
      ...(district !== undefined && { name: district }),
      address: { "@type": "PostalAddress", addressLocality: regionName, addressCountry: "DE" },
    },
    ...(fields.startsOn !== undefined && { jobStartDate: fields.startsOn }),
  };
}
