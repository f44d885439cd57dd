import { useTranslations } from "next-intl";
import styles from "@/components/ui/form/filter-form.module.css";
import { CHANGE_AREAS, OTHER_ACTORS, type ChangeFilter } from "@/lib/audit/changes/change-filter";

interface ChangeFilterFormProps {
  action: string;
  filter: ChangeFilter;
  /** People with an account. */
  changers: readonly { actor: string; name: string }[];
}

/** Chooses which changes are shown; a plain form whose answer is an address. */
export function ChangeFilterForm({ action, filter, changers }: ChangeFilterFormProps) {
  const t = useTranslations("staff.changes");
  return (
    <form
      action={action}
      className={`${styles.filter} ${styles.wide}`}
      aria-label={t("filter")}
      autoComplete="off"
    >
      <div>
        <label htmlFor="area">{t("area")}</label>
        <select id="area" name="area" key={filter.area} defaultValue={filter.area}>
          <option value="">{t("anything")}</option>
          {CHANGE_AREAS.map((area) => (
            <option key={area} value={area}>
              {t(`areas.${area}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="actor">{t("who")}</label>
        <select id="actor" name="actor" key={filter.actor} defaultValue={filter.actor}>
          <option value="">{t("anybody")}</option>
          {changers.map(({ actor, name }) => (
            <option key={actor} value={actor}>
              {name}
            </option>
          ))}
          {OTHER_ACTORS.map((actor) => (
            <option key={actor} value={actor}>
              {t(`actors.${actor}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="subject">{t("subject")}</label>
        <input id="subject" name="subject" type="search" defaultValue={filter.subject} />
      </div>
      <div>
        <label htmlFor="from">{t("from")}</label>
        <input id="from" name="from" type="date" defaultValue={filter.from ?? ""} />
      </div>
      <div>
        <label htmlFor="until">{t("until")}</label>
        <input id="until" name="until" type="date" defaultValue={filter.until ?? ""} />
      </div>
      <button type="submit">{t("show")}</button>
    </form>
  );
}
