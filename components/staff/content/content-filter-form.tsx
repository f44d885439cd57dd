import { useTranslations } from "next-intl";
import styles from "@/components/ui/form/filter-form.module.css";
import {
  CONTENT_ORDERS,
  CONTENT_VIEWS,
  type ContentFilter,
} from "@/lib/drafts/list/content-filter";

interface ContentFilterFormProps {
  action: string;
  filter: ContentFilter;
}

/** Chooses which items are shown and in which order; a plain form whose answer is an address. */
export function ContentFilterForm({ action, filter }: ContentFilterFormProps) {
  const t = useTranslations("staff.content");
  return (
    <form action={action} className={styles.filter} aria-label={t("filter")} autoComplete="off">
      <div>
        <label htmlFor="view">{t("view")}</label>
        <select id="view" name="view" key={filter.view} defaultValue={filter.view}>
          {CONTENT_VIEWS.map((view) => (
            <option key={view} value={view}>
              {t(`views.${view}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="order">{t("order")}</label>
        <select id="order" name="order" key={filter.order} defaultValue={filter.order}>
          {CONTENT_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`orders.${order}`)}
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
