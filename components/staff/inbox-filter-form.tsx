import { useTranslations } from "next-intl";
import styles from "@/components/ui/form/filter-form.module.css";
import { INBOX_VIEWS, type InboxFilter } from "@/lib/enquiries/inbox/inbox-filter";

interface InboxFilterFormProps {
  action: string;
  filter: InboxFilter;
}

/** Chooses which enquiries are shown; a plain form whose answer is an address. */
export function InboxFilterForm({ action, filter }: InboxFilterFormProps) {
  const t = useTranslations("staff.inbox");
  return (
    <form action={action} className={styles.filter} aria-label={t("filter")} autoComplete="off">
      <div>
        <label htmlFor="view">{t("view")}</label>
        <select id="view" name="view" key={filter.view} defaultValue={filter.view}>
          {INBOX_VIEWS.map((view) => (
            <option key={view} value={view}>
              {t(`views.${view}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="words">{t("words")}</label>
        <input id="words" name="words" type="search" defaultValue={filter.words} />
      </div>
      <button type="submit">{t("show")}</button>
    </form>
  );
}
