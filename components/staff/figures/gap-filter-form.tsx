import { useLocale, useTranslations } from "next-intl";
import { groupName } from "@/components/coverage/coverage-words";
import styles from "@/components/ui/form/filter-form.module.css";
import { GAP_VIEWS, type FiguresFilter } from "@/lib/coverage/gaps/figures-filter";
import type { SpecialtyGroup } from "@/lib/coverage/schema";

interface GapFilterFormProps {
  action: string;
  filter: FiguresFilter;
  groups: readonly SpecialtyGroup[];
}

/** Chooses which gaps are shown; a plain form whose answer is an address. */
export function GapFilterForm({ action, filter, groups }: GapFilterFormProps) {
  const locale = useLocale();
  const t = useTranslations("staff.figures");
  return (
    <form action={action} className={styles.filter} aria-label={t("filter")} autoComplete="off">
      <div>
        <label htmlFor="view">{t("view")}</label>
        <select id="view" name="view" key={filter.view} defaultValue={filter.view}>
          {GAP_VIEWS.map((view) => (
            <option key={view} value={view}>
              {t(`views.${view}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="group">{t("group")}</label>
        <select id="group" name="group" key={filter.group} defaultValue={filter.group}>
          <option value="">{t("allGroups")}</option>
          {groups.map((group) => (
            <option key={group.slug} value={group.slug}>
              {groupName(group, locale)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{t("show")}</button>
    </form>
  );
}
