import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { kindFacts, type CatalogueKind } from "@/lib/open-data/catalogue/catalogue-kind";
import { fileAddress } from "@/lib/open-data/file-address";
import { API_ROOT } from "@/lib/open-data/operation";
import { LARGEST_PAGE } from "@/lib/open-data/page-cursor";
import type { Source } from "@/lib/regions/schema";
import { DownloadLinks } from "./download-links";
import styles from "./open-data.module.css";

/** A kind of data that a region has, with the sources that brought it. */
export interface OfferedData {
  kind: CatalogueKind;
  sources: readonly Pick<Source, "licence" | "asOf">[];
}

export interface OpenDataSectionProps {
  regionSlug: string;
  offered: readonly OfferedData[];
  /** Address of the portal, without a trailing slash. */
  site: string;
}

/** What of a region can be taken along: files for people, addresses for programs. */
export function OpenDataSection({ regionSlug, offered, site }: OpenDataSectionProps) {
  const t = useTranslations("openData");
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="open-data-title">
      <h2 id="open-data-title">{t("title")}</h2>
      <p>{t("lead")}</p>
      <FileTable regionSlug={regionSlug} offered={offered} />
      <p>{t("pages", { limit: LARGEST_PAGE })}</p>
      <h3>{t("apiTitle")}</h3>
      <p>
        {t.rich("apiText", {
          address: site + API_ROOT,
          code: (chunks) => <code className={styles.address}>{chunks}</code>,
          api: (chunks) => <a href={`${API_ROOT}/openapi.json`}>{chunks}</a>,
          catalogue: (chunks) => <a href={`${API_ROOT}/catalog.ttl`}>{chunks}</a>,
        })}
      </p>
      <p>{t("exampleTitle")}</p>
      <pre className={styles.code} role="region" aria-label={t("exampleTitle")} tabIndex={0}>
        <code>
          {`curl -H "Accept: text/csv" "${site}${API_ROOT}/regions/${regionSlug}/${EXAMPLE}"`}
        </code>
      </pre>
    </section>
  );
}

const EXAMPLE = "coverage?group=hausaerzte";

/** A line for each kind of data with its files. */
function FileTable({ regionSlug, offered }: Pick<OpenDataSectionProps, "regionSlug" | "offered">) {
  const locale = useLocale();
  const t = useTranslations("openData");
  const coverage = addressOf(locale, "/[region]/coverage", { region: regionSlug });
  const files = (path: string, formats: (typeof kindFacts)[CatalogueKind]["formats"]) =>
    formats.map((format) => ({ format, href: fileAddress(regionSlug, path, format) }));
  const rows = [
    ...offered.map(({ kind, sources }) => ({ kind, sources, ...kindFacts[kind] })),
    {
      kind: "datasets" as const,
      path: "/datasets",
      formats: ["csv", "json"] as const,
      sources: [],
    },
  ];
  return (
    <table className={styles.table}>
      <caption>{t("tableCaption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("content")}</th>
          <th scope="col">{t("files")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, path, formats, sources }) => (
          <tr key={kind}>
            <th scope="row">
              <b>{t(`kind.${kind}.title`)}</b>
              {t(`kind.${kind}.description`)}
              <LicenceAndDay sources={sources} />
            </th>
            <td>
              {kind === "coverage" ? (
                t.rich("coverageFiles", {
                  coverage: (chunks) => <a href={coverage}>{chunks}</a>,
                })
              ) : (
                <DownloadLinks title={t(`kind.${kind}.title`)} files={files(path, formats)} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Under which licences some data come, and of which day the youngest are. */
function LicenceAndDay({ sources }: Pick<OfferedData, "sources">) {
  const locale = useLocale();
  const t = useTranslations("openData");
  const day = sources
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  if (day === undefined) return null;
  const licences = [...new Set(sources.map(({ licence }) => licence))].join("; ");
  return (
    <span className={styles.terms}>{t("terms", { licences, day: longDay(day, locale) })}</span>
  );
}
