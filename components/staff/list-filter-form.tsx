import { useTranslations } from "next-intl";
import styles from "@/components/ui/form/filter-form.module.css";

interface ListFilterFormProps {
  action: string;
  filter: { view: string; words: string };
  views: readonly { value: string; label: string }[];
  /** What the form is for. */
  label: string;
  /** What is searched. */
  words: string;
}

/** Chooses what a list shows; a plain form whose answer is an address. */
export function ListFilterForm({ action, filter, views, label, words }: ListFilterFormProps) {
  const t = useTranslations("staff.inbox");
  return (
    <form action={action} className={styles.filter} aria-label={label} autoComplete="off">
      <div>
        <label htmlFor="view">{t("view")}</label>
        <select id="view" name="view" key={filter.view} defaultValue={filter.view}>
          {views.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="words">{words}</label>
        <input id="words" name="words" type="search" defaultValue={filter.words} />
      </div>
      <button type="submit">{t("show")}</button>
    </form>
  );
}
