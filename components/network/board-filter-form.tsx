import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { filterNames, stateValue, type BoardFilter } from "@/lib/network/board-filter";
import { publicStates } from "@/lib/network/problem-state";
import type { ThemeChoice } from "@/lib/network/schema";
import styles from "@/components/ui/form/filter-form.module.css";

/** Chooses which problems are shown; a plain form whose answer is an address. */
export function BoardFilterForm({
  regionSlug,
  filter,
  themes,
}: {
  regionSlug: string;
  filter: BoardFilter;
  themes: readonly ThemeChoice[];
}) {
  const locale = useLocale();
  const t = useTranslations("problems");
  const names = filterNames[locale];
  const chosenState = filter.state === null ? "" : stateValue(filter.state, locale);
  return (
    <form
      action={addressOf(locale, "/[region]/network/problems", { region: regionSlug })}
      className={styles.filter}
      autoComplete="off"
      aria-label={t("filter")}
    >
      <div>
        <label htmlFor={names.state}>{t("state")}</label>
        <select key={chosenState} id={names.state} name={names.state} defaultValue={chosenState}>
          <option value="">{t("anyState")}</option>
          {publicStates.map((state) => (
            <option key={state} value={stateValue(state, locale)}>
              {t(`states.${state}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={names.theme}>{t("theme")}</label>
        <select
          key={filter.theme ?? ""}
          id={names.theme}
          name={names.theme}
          defaultValue={filter.theme ?? ""}
        >
          <option value="">{t("anyTheme")}</option>
          {themes.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{t("show")}</button>
    </form>
  );
}
