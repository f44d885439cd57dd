import { useTranslations } from "next-intl";
import styles from "@/components/ui/form/filter-form.module.css";
import { datasetKindSchema } from "@/lib/datasets/dataset-kind";
import type { VersionFilter } from "@/lib/datasets/history/version-filter";

/** Chooses which versions are shown; a plain form whose answer is an address. */
export function VersionFilterForm({ action, filter }: { action: string; filter: VersionFilter }) {
  const t = useTranslations("staff.data");
  const words = useTranslations("import.kind");
  return (
    <form action={action} className={styles.filter} aria-label={t("filter")} autoComplete="off">
      <div>
        <label htmlFor="kind">{t("field.kind")}</label>
        <select id="kind" name="kind" key={filter.kind} defaultValue={filter.kind}>
          <option value="">{t("allKinds")}</option>
          {datasetKindSchema.options.map((kind) => (
            <option key={kind} value={kind}>
              {words(kind)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{t("show")}</button>
    </form>
  );
}
