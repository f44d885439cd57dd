import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ListedVersion } from "@/lib/datasets/history/version-filter";
import type { ImportReport } from "@/lib/datasets/import-report";
import { changeLine } from "@/lib/datasets/wording/change-line";
import type { DatasetWords } from "@/lib/datasets/wording/dataset-words";
import { shortDay } from "@/lib/i18n/number-format";
import styles from "./data.module.css";

interface FullVersion extends ListedVersion {
  licence: string;
  url: string;
  note: string | null;
  rowsRead: number;
  rowsRejected: number;
  added: number;
  changed: number;
  removed: number;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
  restoredBy: string | null;
  restoredAt: Date | null;
  changes: ImportReport["changes"];
}

/** Where a version comes from, and what it changed. */
export function VersionFacts({ version, words }: { version: FullVersion; words: DatasetWords }) {
  const locale = useLocale();
  const t = useTranslations("staff.data");
  const format = useFormatter();
  const time = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const { status, kind, added, changed, removed, changes } = version;
  const { rowsRead: read, rowsTaken: taken, rowsRejected: rejected } = version;
  const facts = [
    [
      t("state"),
      t(`status.${status}`) +
        (status === "scheduled" ? `, ${t("from", { time: time(version.publishAt) })}` : ""),
    ],
    [t("source"), [version.publisher, version.title, version.licence].join(", ")],
    [t("field.url"), version.url],
    [t("field.note"), version.note],
    [t("asOf"), shortDay(version.asOf, locale)],
    [t("file"), version.fileName],
    [t("rows"), words.t("rows", { read, taken, rejected })],
    [t("by"), `${version.submittedBy}, ${time(version.submittedAt)}`],
  ] as const;
  const { withdrawnBy, withdrawnAt, restoredBy, restoredAt } = version;
  const all = added + changed + removed;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} style={{ display: "contents" }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {withdrawnBy !== null && withdrawnAt && (
        <p>{t("withdrawnBy", { name: withdrawnBy, time: time(withdrawnAt) })}</p>
      )}
      {restoredBy !== null && restoredAt && (
        <p>{t("restoredBy", { name: restoredBy, time: time(restoredAt) })}</p>
      )}
      <h2>{t("difference")}</h2>
      <p>{t("counts", { added, changed, removed })}</p>
      {changes.length > 0 && (
        <details className={styles.more} open={all <= 20}>
          <summary>{t("changes", { count: all })}</summary>
          <ul>
            {changes.map((change) => (
              <li key={change.key}>{changeLine(kind, change, words)}</li>
            ))}
          </ul>
          {all > changes.length && <p>{words.t("more", { count: all - changes.length })}</p>}
        </details>
      )}
    </>
  );
}
