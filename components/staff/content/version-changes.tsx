import { useTranslations } from "next-intl";
import styles from "@/components/staff/staff-table.module.css";
import type { ItemVersion } from "@/lib/drafts/item-version";

interface VersionChangesProps {
  version: ItemVersion;
  labelOf: (column: string) => string;
}

/** What a version changed, field by field. */
export function VersionChanges({ version, labelOf }: VersionChangesProps) {
  const t = useTranslations("staff.content");
  const { cells, before, changed } = version;
  if (cells === null) return <p>{t("history.gone")}</p>;
  if (before === null) return <p>{t("history.first")}</p>;
  if (changed.length === 0) return <p>{t("history.none")}</p>;
  const textOf = (text: string | undefined) => text ?? t("edit.empty");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("history.what")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("edit.column")}</th>
            <th scope="col">{t("history.before")}</th>
            <th scope="col">{t("history.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((column) => (
            <tr key={column}>
              <th scope="row">{labelOf(column)}</th>
              <td className={styles.text}>
                <del>{textOf(before[column])}</del>
              </td>
              <td className={styles.text}>
                <ins>{textOf(cells[column])}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
