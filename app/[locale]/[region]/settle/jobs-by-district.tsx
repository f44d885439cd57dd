import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listJobCounts } from "@/app/entries";
import { ANY_JOB, jobOptions } from "@/lib/entries/jobs/job-choice";
import type { Profession } from "@/lib/entries/jobs/job-words";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { localisedAddress } from "../../page-metadata";
import { jobListAddress } from "../jobs/job-list";

interface JobsByDistrictProps {
  region: Region;
  locale: Locale;
  profession: Profession;
}

/** Where a profession is sought: nobody plans its need, so vacancies by district stand in for it. */
export async function JobsByDistrict({ region, locale, profession }: JobsByDistrictProps) {
  const t = await getTranslations("settle.need");
  const choice = { ...ANY_JOB, profession };
  const places = jobOptions(await listJobCounts(region), choice)
    .district.filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, "de"));
  return (
    <section aria-labelledby="need-title">
      <h2 id="need-title">{t("heading")}</h2>
      <p>{t("leadJobs")}</p>
      {places.length === 0 ? (
        <p>{t("noPlaces")}</p>
      ) : (
        <ul>
          {places.map(({ value, name, count }) => (
            <li key={value}>
              <Link
                href={localisedAddress(
                  jobListAddress(locale, region.slug, { ...choice, district: value }, 1),
                  locale,
                )}
                prefetch={false}
              >
                {name}
              </Link>
              {": "}
              {t("jobsCount", { count })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
