import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { groupName, smallMark } from "@/components/coverage/coverage-words";
import { viewAddress } from "@/components/coverage/view-address";
import type { ComparisonRow } from "@/lib/coverage/comparison/comparison-table";
import type { CoverageView } from "@/lib/coverage/coverage-view";
import { detailText, figureText } from "./comparison-words";
import styles from "./comparison-table.module.css";

/** A column of the comparison. */
export interface ComparisonHeading {
  name: string;
  href: string;
  /** The number that the map shows; null for the benchmark. */
  mark: string | null;
}

interface ComparisonTableProps {
  regionSlug: string;
  caption: string;
  headings: readonly ComparisonHeading[];
  rows: readonly ComparisonRow[];
  view: CoverageView;
}

/**
 * Every group in every compared area. On narrow screens a row becomes a small block; the roles keep
 * it a table for screen readers, which some browsers forget when rows are laid out otherwise.
 */
export function ComparisonTable({
  regionSlug,
  caption,
  headings,
  rows,
  view,
}: ComparisonTableProps) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <table className={styles.table} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t("coverage.table.group")}
          </th>
          {headings.map(({ name, href, mark }) => (
            <th key={href} scope="col" role="columnheader">
              {mark !== null && <span className={styles.mark}>{mark}</span>}{" "}
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ group, figures }) => (
          <tr key={group.slug} role="row">
            <th scope="row" role="rowheader">
              <Link href={viewAddress(locale, { regionSlug, group, view })} prefetch={false}>
                {groupName(group, locale)}
              </Link>
            </th>
            {figures.map((figure, index) => (
              <td key={headings[index]?.href} role="cell" data-name={headings[index]?.name}>
                <span className={styles.degree}>
                  <i data-class={figure.figures.coverageClass} aria-hidden="true" />
                  <b>{figureText(figure, locale, t)}</b>{" "}
                  {figure.state === "known" && smallMark(figure.figures)}
                </span>
                <small>{detailText(figure, view, locale, t)}</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
