import { employmentTypes } from "@/components/jobs/job-data";
import type { OfferType } from "@/lib/entries/kinds/offer";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import type { Locale } from "@/lib/i18n/routing";

/** Offers by which somebody is employed; a practice or rooms are no job. */
const EMPLOYING: ReadonlySet<OfferType> = new Set([
  "employment",
  "mvz",
  "training_post",
] satisfies OfferType[]);

interface OfferData {
  entry: PublishedEntry<"offer">;
  locale: Locale;
  /** The absolute address of the page. */
  url: string;
  regionName: string;
}

/** An offer as search engines read it, see schema.org/JobPosting; null where it is no job. */
export function offerData({ entry, locale, url, regionName }: OfferData): object | null {
  const { fields, links } = entry;
  if (!EMPLOYING.has(fields.type)) return null;
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
    employmentType: employmentTypes({ form: "job", hours: fields.hours }),
    hiringOrganization: { "@type": "Organization", name: fields.owner },
    jobLocation: {
      "@type": "Place",
      ...(district !== undefined && { name: district }),
      address: { "@type": "PostalAddress", addressLocality: regionName, addressCountry: "DE" },
    },
    ...(fields.availableFrom !== undefined && { jobStartDate: fields.availableFrom }),
  };
}
