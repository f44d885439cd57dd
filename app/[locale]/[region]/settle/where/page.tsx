import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { listRankedDistricts, listRatedGroups } from "@/app/settling";
import styles from "@/components/network/partner-notices.module.css";
import { RegionPage } from "@/components/regions/region-page";
import { NeedForm } from "@/components/settling/need-form";
import { NeedTable } from "@/components/settling/need-table";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { today } from "@/lib/portal-day";
import { needAddress, readNeed } from "@/lib/settling/need-address";
import { pageMetadata } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { regionOrNotFound } from "../../region-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

async function askedOf({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const [first = notFound(), ...others] = await listRatedGroups();
  const groups = [first, ...others] as const;
  const parameters = searchParameters(await searchParams);
  return {
    ...{ locale, region, groups, isPlain: parameters.size === 0 },
    ...readNeed(parameters, groups),
  };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, isPlain } = await askedOf(props);
  const t = await getTranslations("settle.need");
  const at = { region: region.slug };
  return {
    ...pageMetadata(
      { locale, folder: "/[region]/settle/where", parameters: { de: at, en: at } },
      {
        title: t("title", { region: region.name }),
        description: t("description", { region: region.name }),
        image: addressOf(locale, "/[region]/social.png", at),
      },
    ),
    ...(!isPlain && { robots: { index: false } }),
  };
}

/** Where doctors of a group are needed most, with weights of the reader's own. */
export default async function WherePage(props: PageProps) {
  const { locale, region, groups, group, weights, notices, isPlain } = await askedOf(props);
  const t = await getTranslations("settle.need");
  const settle = await getTranslations("settle");
  const ranked = await listRankedDistricts(region, group, weights);
  const at = { region: region.slug };
  const other = locale === "de" ? "en" : "de";
  return (
    <RegionPage
      region={region}
      section="settle"
      otherLanguage={
        isPlain
          ? addressOf(other, "/[region]/settle/where", at)
          : needAddress(other, region.slug, group, weights)
      }
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", at) },
        { label: settle("crumb"), href: addressOf(locale, "/[region]/settle", at) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t("title", { region: region.name })}</h1>
      <p>{t("lead")}</p>
      {notices.length > 0 && (
        <div className={styles.notices} role="status">
          {notices.map(({ part, given }) => (
            <p key={part}>
              {part === "weights"
                ? t("noWeights")
                : t("notice", { part: t(`part.${part}`), given })}
            </p>
          ))}
        </div>
      )}
      <NeedForm region={region} groups={groups} group={group} weights={weights} />
      <NeedTable region={region} group={group} ranked={ranked} />
      {group.careLevel !== "primary" && <p>{t("wholeArea")}</p>}
      <p>{t("note", { day: longDay(today(), locale) })}</p>
    </RegionPage>
  );
}
