import { useTranslations } from "next-intl";
import type { ImportReport as Report } from "@/lib/datasets/import-report";
import { changeLine } from "@/lib/datasets/wording/change-line";
import type { DatasetWords } from "@/lib/datasets/wording/dataset-words";
import { FindingTable } from "./finding-table";
import styles from "./data.module.css";

const LISTED = 100;

interface ImportReportProps {
  report: Report;
  words: DatasetWords;
  /** Where the findings and the rows that were left out lie as files. */
  findings: string;
  rejected: string | null;
}

/** What a file changes or changed, and what there is to say about it. */
export function ImportReport({ report, words, findings, rejected }: ImportReportProps) {
  const t = useTranslations("staff.data");
  const { read, taken, added, changed, removed, unchanged, notInFile, level, outcome } = report;
  const { changes, kind, districtsWithoutData: empty } = report;
  const all = added + changed + removed;
  const hasFindings = report.errors.length + report.warnings.length + report.notes.length > 0;
  return (
    <>
      <section aria-labelledby="difference">
        <h2 id="difference">{t("difference")}</h2>
        <p>{words.t("rows", { read, taken, rejected: report.rejected })}</p>
        {level !== null && <p>{words.t("level", { level })}</p>}
        {outcome !== "refused" && (
          <p>
            <strong>{words.t("plan", { added, changed, removed, unchanged })}</strong>
          </p>
        )}
        {notInFile > 0 && (
          <p>
            {words.t("notInFile", { count: notInFile })}. {t("notInFileHint")}
          </p>
        )}
        {changes.length > 0 && (
          <details className={styles.more} open={all <= 20}>
            <summary>{t("changes", { count: all })}</summary>
            <ul>
              {changes.slice(0, LISTED).map((change) => (
                <li key={change.key}>{changeLine(kind, change, words)}</li>
              ))}
            </ul>
            {all > LISTED && <p>{words.t("more", { count: all - LISTED })}</p>}
          </details>
        )}
        {empty.length > 0 && (
          <details className={styles.more}>
            <summary>{words.t("districtsWithoutData", { count: empty.length })}</summary>
            <p>{empty.join(", ")}</p>
          </details>
        )}
      </section>
      {hasFindings && (
        <section aria-labelledby="findings">
          <h2 id="findings">{t("findings")}</h2>
          <ul className={styles.links}>
            <li>
              <a href={findings} download>
                {t("findingsDownload")}
              </a>
            </li>
            {rejected !== null && (
              <li>
                <a href={rejected} download>
                  {t("rejectedDownload", { count: report.rejected })}
                </a>
              </li>
            )}
          </ul>
          <FindingTable sort="errors" {...{ report, words }} />
          <FindingTable sort="warnings" {...{ report, words }} />
          <FindingTable sort="notes" {...{ report, words }} />
        </section>
      )}
    </>
  );
}
