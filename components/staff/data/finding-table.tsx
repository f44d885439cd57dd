import { useTranslations } from "next-intl";
import type { ImportReport } from "@/lib/datasets/import-report";
import { findingCount, findingReason } from "@/lib/datasets/wording/finding-text";
import type { DatasetWords } from "@/lib/datasets/wording/dataset-words";
import table from "../staff-table.module.css";

/** More than anybody reads on a page; the file has what was kept of all. */
const LISTED = 100;

interface FindingTableProps {
  report: ImportReport;
  sort: "errors" | "warnings" | "notes";
  words: DatasetWords;
}

/** What there is to say about lines of a file. */
export function FindingTable({ report, sort, words }: FindingTableProps) {
  const t = useTranslations("staff.data");
  const findings = report[sort];
  if (findings.length === 0) return null;
  const count = findingCount(findings, report);
  const rest = count - Math.min(LISTED, findings.length);
  return (
    <div>
      <h3 id={sort}>{words.t(sort, { count }).replace(/:$/, "")}</h3>
      <div className={table.scroll} tabIndex={0} role="region" aria-labelledby={sort}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t("line")}</th>
              <th scope="col">{t("column")}</th>
              <th scope="col">{t("reason")}</th>
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, LISTED).map((finding, index) => (
              <tr key={index}>
                {finding.line === null ? <td>–</td> : <th scope="row">{finding.line}</th>}
                <td>{finding.column}</td>
                <td>{findingReason(finding, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p>{words.t("more", { count: rest })}</p>}
    </div>
  );
}
