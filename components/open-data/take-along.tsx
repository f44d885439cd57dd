import { useLocale, useTranslations } from "next-intl";
import { groupName } from "@/components/coverage/coverage-words";
import { outlookYear, viewSlug, type CoverageView } from "@/lib/coverage/coverage-view";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { servedViews } from "@/lib/open-data/coverage/view-figures";
import { coverageSearch, fileAddress, type FileFormat } from "@/lib/open-data/file-address";
import type { Region, Source } from "@/lib/regions/schema";
import { Citation } from "./citation";
import { DownloadLinks } from "./download-links";
import { EmbedSnippet } from "./embed-snippet";
import styles from "./open-data.module.css";

export interface TakeAlongProps {
  region: Region;
  group: SpecialtyGroup;
  view: CoverageView;
  /** The sources of the figures. */
  sources: readonly Source[];
  /** ISO day whose seats count. */
  on: string;
  /** Address of the portal, without a trailing slash. */
  site: string;
  /** Address of the page within the portal. */
  address: string;
}

const FORMATS: readonly FileFormat[] = ["csv", "geojson", "json"];

/** How to take a view of a group's coverage along: as a file, as a citation, as a map. */
export function TakeAlong(props: TakeAlongProps) {
  const { region, group, view, sources, on, site, address } = props;
  const locale = useLocale();
  const t = useTranslations("openData.take");
  const views = useTranslations("coverage.view");
  const level = useTranslations("level");
  const year = outlookYear(view);
  const further = year === null ? views("reach") : views("outlook", { year });
  const viewName = view === "in-district" ? level(`${region.mapLevel}.within`) : further;
  const name = groupName(group, locale);
  const search = coverageSearch(group.slug, view);
  const slugs = {
    region: region.slug,
    group: locale === "de" ? group.slug : group.slugEnglish,
  };
  const embedded =
    view === "in-district"
      ? addressOf(locale, "/embed/[region]/[group]", slugs)
      : addressOf(locale, "/embed/[region]/[group]/[view]", {
          ...slugs,
          view: viewSlug(view, locale),
        });
  return (
    <details className={styles.take}>
      <summary>{t("title")}</summary>
      {servedViews().includes(view) && (
        <>
          <h2>{t("downloads")}</h2>
          <DownloadLinks
            title={`${name}, ${viewName}`}
            files={FORMATS.map((format) => ({
              format,
              href: `${fileAddress(region.slug, "/coverage", format)}?${search}`,
            }))}
          />
        </>
      )}
      <h2>{t("citeTitle")}</h2>
      <Citation
        {...{ region, sources, on }}
        group={name}
        view={viewName}
        address={site + address}
      />
      <h2>{t("embedTitle")}</h2>
      <EmbedSnippet
        address={site + embedded}
        title={t("frameTitle", { group: `${name}, ${viewName}`, region: region.name })}
      />
    </details>
  );
}
