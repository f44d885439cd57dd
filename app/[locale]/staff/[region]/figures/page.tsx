import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SourceList } from "@/components/regions/source-list";
import { GapFilterForm } from "@/components/staff/figures/gap-filter-form";
import { GapTable } from "@/components/staff/figures/gap-table";
import { UseTable } from "@/components/staff/figures/use-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { Pager } from "@/components/ui/pager";
import { figuresQuery, readFiguresFilter } from "@/lib/coverage/gaps/figures-filter";
import { sumGaps } from "@/lib/coverage/gaps/gap-list";
import { countAidEverywhere } from "@/lib/entries/answers/queries";
import { addressOf } from "@/lib/i18n/address";
import { decimalNumber, shortDay } from "@/lib/i18n/number-format";
import { listTopPages, listUsesBySection, sumUses } from "@/lib/page-use/queries";
import { countedPeriod } from "@/lib/page-use/use-period";
import { today } from "@/lib/portal-day";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";
import { askedGaps, gapsOfRegion } from "./gaps-of-region";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.figures");
  return staffMetadata(t("title"));
}

/** How many gaps a page shows. */
const PAGE = 50;

type SectionKey = "sections.home";

/** Gaps in care next to what answers them, and which pages are read. */
export default async function FiguresPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/figures", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "read");
  const filter = readFiguresFilter(searchParameters(await searchParams));
  const period = countedPeriod(today());
  const [{ gaps, groups, on, populationYear }, everywhere, sum, sections, top] = await Promise.all([
    gapsOfRegion(region),
    countAidEverywhere(region.id, new Date()),
    sumUses(region.id, period),
    listUsesBySection(region.id, period),
    listTopPages(region.id, period, filter.uses),
  ]);
  const t = await getTranslations("staff.figures");
  const asked = askedGaps(gaps, filter);
  const sums = sumGaps(askedGaps(gaps, { ...filter, view: "all" }));
  const sectionName = (section: string) => {
    const key = `sections.${section}` as SectionKey;
    return t.has(key) ? t(key) : section;
  };
  const hrefOf = (change: object) => address() + figuresQuery({ ...filter, ...change });
  const day = (iso: string) => shortDay(iso, locale);
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + figuresQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <h2>{t("gaps")}</h2>
      <p>{t("gapsLead")}</p>
      <ul>
        {(["all", "with", "without"] as const).map((view) => (
          <li key={view}>
            {t(`sums.${view}`, {
              count: sums[view].count,
              missing: decimalNumber(sums[view].missing, locale, 1),
            })}
          </li>
        ))}
      </ul>
      {everywhere > 0 && <p>{t("aidEverywhere", { count: everywhere })}</p>}
      <p>
        {t("asOf", { day: day(on) })}{" "}
        {populationYear !== null && t("people", { day: day(`${populationYear}-12-31`) })}
      </p>
      <GapFilterForm action={address()} filter={filter} groups={groups} />
      {asked.length === 0 ? (
        <p>{t("noGaps")}</p>
      ) : (
        <GapTable
          region={region}
          gaps={asked.slice((filter.page - 1) * PAGE, filter.page * PAGE)}
        />
      )}
      <Pager
        page={filter.page}
        pages={Math.max(1, Math.ceil(asked.length / PAGE))}
        hrefOf={(page) => hrefOf({ page })}
      />
      <p>
        <a
          href={
            addressOf(locale, "/staff/[region]/figures/gaps.csv", { region: slug }) +
            figuresQuery({ ...filter, page: 1, uses: 1 })
          }
        >
          {t("gapsFile")}
        </a>
      </p>
      <h2>{t("uses")}</h2>
      <p>{t("usesLead", { from: day(period.from), until: day(period.until) })}</p>
      {sum.since === null ? (
        <p>{t("noUses")}</p>
      ) : (
        <>
          <p>{t("usesSince", { day: day(sum.since) })}</p>
          <UseTable
            what={t("section")}
            rows={[
              { name: "", shown: t("allPages"), ...sum },
              ...sections.map(({ section, ...use }) => ({
                ...{ name: section, shown: sectionName(section), ...use },
              })),
            ]}
          />
          <h3>{t("topPages")}</h3>
          <UseTable
            what={t("page")}
            rows={top.rows.map(({ path, ...use }) => ({
              ...{ name: path, shown: <a href={path}>{path}</a>, ...use },
            }))}
          />
          <Pager page={filter.uses} pages={top.pages} hrefOf={(uses) => hrefOf({ uses })} />
        </>
      )}
      <p>
        <a href={addressOf(locale, "/staff/[region]/figures/use.csv", { region: slug })}>
          {t("usesFile")}
        </a>
      </p>
      <SourceList regionSlug={slug} sources={region.figureSources} />
    </StaffFrame>
  );
}
