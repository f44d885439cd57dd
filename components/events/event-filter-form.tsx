import { useLocale, useTranslations } from "next-intl";
import { CheckField } from "@/components/practices/check-field";
import {
  AUDIENCES,
  audienceValue,
  EVENT_FILTER_NAMES,
  EVENT_TYPES,
  EVENT_VIEW_VALUES,
  typeValue,
  type EventFilter,
} from "@/lib/events/event-filter";
import { addressOf } from "@/lib/i18n/address";
import type { Region } from "@/lib/regions/schema";
import styles from "@/components/ui/form/filter-form.module.css";

/** What a filter can name, as its language calls it. */
export interface FilterChoices {
  themes: readonly { slug: string; name: string }[];
  districts: readonly { slug: string; name: string }[];
}

interface EventFilterFormProps {
  region: Pick<Region, "slug" | "mapLevel">;
  filter: EventFilter;
  choices: FilterChoices;
  /** Whether the answer is a month, or what is over, rather than a list of what is ahead. */
  view?: "month" | "past" | undefined;
}

/** Chooses which events are shown; a plain form whose answer is an address. */
export function EventFilterForm({ region, filter, choices, view }: EventFilterFormProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const level = useTranslations("level");
  const names = EVENT_FILTER_NAMES[locale];
  const named = (options: FilterChoices["themes"]) =>
    options.map(({ slug, name }) => ({ value: slug, label: name }));
  const selects = [
    {
      ...{
        name: names.type,
        label: t("filter.type"),
        chosen: filter.type && typeValue(filter.type, locale),
      },
      options: EVENT_TYPES.map((type) => ({
        value: typeValue(type, locale),
        label: t(`type.${type}`),
      })),
    },
    {
      ...{ name: names.theme, label: t("filter.theme"), chosen: filter.theme },
      options: named(choices.themes),
    },
    {
      ...{ name: names.audience, label: t("filter.audience") },
      chosen: filter.audience && audienceValue(filter.audience, locale),
      options: AUDIENCES.map((one) => ({
        value: audienceValue(one, locale),
        label: t(`audience.${one}`),
      })),
    },
    {
      ...{
        name: names.district,
        label: level(`${region.mapLevel}.label`),
        chosen: filter.district,
      },
      options: named(choices.districts),
    },
  ];
  return (
    <form
      action={addressOf(locale, "/[region]/events/search", { region: region.slug })}
      className={`${styles.filter} ${styles.wide}`}
      autoComplete="off"
      aria-label={t("filter.label")}
    >
      {selects.map(({ name, label, chosen, options }) => (
        <div key={name}>
          <label htmlFor={`filter-${name}`}>{label}</label>
          <select key={chosen ?? ""} id={`filter-${name}`} name={name} defaultValue={chosen ?? ""}>
            <option value="">{t("filter.any")}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <CheckField name={names.online} value="1" label={t("filter.online")} isOn={filter.online} />
      {view && <input type="hidden" name={names.view} value={EVENT_VIEW_VALUES[locale][view]} />}
      <button type="submit">{t("filter.show")}</button>
    </form>
  );
}
