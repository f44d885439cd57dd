import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import styles from "@/components/staff/data/data.module.css";
import { QualityTable } from "@/components/staff/data/quality-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { Pager } from "@/components/ui/pager";
import { QUALITY_CHECKS, readQualityFilter } from "@/lib/datasets/quality/quality-check";
import { countFindings, listFindings, pagesOf } from "@/lib/datasets/quality/queries";
import { addressOf } from "@/lib/i18n/address";
import { today } from "@/lib/portal-day";
import { requestLocale } from "../../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../../search-parameters";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.data");
  return staffMetadata(t("quality"));
}

/** What may be wrong with a region's data, and where to mend it. */
export default async function QualityPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const place = { region: slug };
  const address = (language = locale) => addressOf(language, "/staff/[region]/data/quality", place);
  const { session, region } = await staffOfRegion(locale, address(), slug, "data");
  const { check, page } = readQualityFilter(searchParameters(await searchParams));
  const asked = { regionId: region.id, mapLevel: region.mapLevel, today: today() };
  const [counts, findings] = await Promise.all([
    countFindings(asked),
    check === null ? [] : listFindings(check, asked, page),
  ]);
  const t = await getTranslations("staff.data");
  const query = (one: string, number = 1) => `?check=${one}${number > 1 ? `&page=${number}` : ""}`;
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + (check ? query(check, page) : "")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link href={addressOf(locale, "/staff/[region]/data", place)} prefetch={false}>
          {t("title")}
        </Link>
      </p>
      <h1>{t("quality")}</h1>
      <ul>
        {QUALITY_CHECKS.map((one) => (
          <li key={one}>
            {counts[one] === 0 ? (
              t(`check.${one}`, { count: 0 })
            ) : (
              <Link
                href={address() + query(one)}
                prefetch={false}
                aria-current={one === check ? "page" : undefined}
              >
                {t(`check.${one}`, { count: counts[one] })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {check && (
        <div>
          <h2 id="findings">{t(`check.${check}`, { count: counts[check] })}</h2>
          <p className={styles.links}>
            <span>{t(`mend.${check}`)}</span>{" "}
            <Link
              href={addressOf(
                locale,
                check === "figuresOld"
                  ? "/staff/[region]/data/planning"
                  : "/staff/[region]/data/new",
                place,
              )}
              prefetch={false}
            >
              {t(check === "figuresOld" ? "planning" : "upload")}
            </Link>
          </p>
          <QualityTable region={slug} {...{ check, findings }} />
          <Pager
            page={page}
            pages={pagesOf(counts[check])}
            hrefOf={(number) => address() + query(check, number)}
          />
        </div>
      )}
    </StaffFrame>
  );
}
