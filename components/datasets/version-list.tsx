import { useLocale, useTranslations } from "next-intl";
import { longDay, shortDay } from "@/lib/i18n/number-format";
import type { PublicVersion } from "@/lib/datasets/version";
import { DemoMark } from "@/components/ui/demo-mark";
import styles from "./version-list.module.css";

export interface VersionListProps {
  versions: readonly PublicVersion[];
  /** Versions of which the region shows something. */
  shown: ReadonlySet<number>;
}

/** The versions of a region's data, each with all that is known of its file. */
export function VersionList({ versions, shown }: VersionListProps) {
  return (
    <ol className={styles.list}>
      {versions.map((version) => (
        <li key={version.id} id={`stand-${version.id}`}>
          <Version version={version} isShown={shown.has(version.id)} />
        </li>
      ))}
    </ol>
  );
}

function Version({ version, isShown }: { version: PublicVersion; isShown: boolean }) {
  const locale = useLocale();
  const t = useTranslations("data");
  const published = isShown ? "shown" : "replaced";
  const status = version.status === "withdrawn" ? "withdrawn" : published;
  const facts = [
    ["kind", t(`kind.${version.kind}`)],
    ["publisher", version.publisher],
    ["asOf", longDay(version.asOf, locale)],
    ["licence", version.licence],
    ["published", version.publishedAt && shortDay(version.publishedAt.slice(0, 10), locale)],
    [
      "file",
      version.fileName &&
        t("file", {
          name: version.fileName,
          kilobytes: Math.ceil((version.fileBytes ?? 0) / 1000),
        }),
    ],
    ["checksum", version.fileSha256 && `SHA-256 ${version.fileSha256}`],
    [
      "rows",
      t("rows", {
        read: version.rowsRead,
        taken: version.rowsTaken,
        rejected: version.rowsRejected,
      }),
    ],
    ["note", version.note],
  ] as const;
  return (
    <article aria-labelledby={`title-${version.id}`}>
      <h2 id={`title-${version.id}`} className={styles.title}>
        {t("heading", { id: version.id, title: version.title })}
      </h2>
      <p className={styles.status} data-status={status}>
        {version.demo && <DemoMark />}
        {t(`status.${status}`)}
      </p>
      <dl className={styles.facts}>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{t(`term.${term}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {version.url !== "" && (
          <div>
            <dt>{t("term.address")}</dt>
            <dd>
              <a href={version.url}>{version.url}</a>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
