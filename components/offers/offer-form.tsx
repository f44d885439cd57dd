import { useLocale, useTranslations } from "next-intl";
import { ChoiceField } from "@/components/practices/choice-field";
import choice from "@/components/practices/choice-field.module.css";
import styles from "@/components/network/partner-form.module.css";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { extentNames, offerFilterNames, offerTypeNames } from "@/lib/offers/offer-filter-names";
import { MOST_HOURS, type OfferFilter } from "@/lib/offers/offer-filter";
import type { DistrictName, Region } from "@/lib/regions/schema";

interface OfferFormProps {
  region: Region;
  filter: OfferFilter;
  groups: readonly SpecialtyGroup[];
  districts: readonly DistrictName[];
}

/** What offers are looked for by; its answer is an address. */
export function OfferForm({ region, filter, groups, districts }: OfferFormProps) {
  const locale = useLocale();
  const t = useTranslations("offers");
  const level = useTranslations("level");
  const names = offerFilterNames[locale];
  const one = (value: string | null) => (value === null ? [] : [value]);
  return (
    <form
      action={addressOf(locale, "/[region]/offers", { region: region.slug })}
      className={styles.form}
      role="search"
      aria-label={t("filter.label")}
      autoComplete="off"
    >
      <div className={styles.choices}>
        <ChoiceField
          id="type"
          name={names.type}
          label={t("type.label")}
          none={t("filter.allTypes")}
          options={offerTypeSchema.options.map((type) => ({
            value: offerTypeNames[locale][type],
            label: t(`type.${type}`),
          }))}
          chosen={one(filter.type && offerTypeNames[locale][filter.type])}
        />
        <ChoiceField
          id="group"
          name={names.group}
          label={t("groups")}
          none={t("filter.allGroups")}
          options={groups.map((group) => ({
            value: group.slug,
            label: locale === "de" ? group.nameGerman : group.nameEnglish,
          }))}
          chosen={one(filter.group)}
        />
        <ChoiceField
          id="district"
          name={names.district}
          label={level(`${region.mapLevel}.label`)}
          none={t("filter.allDistricts", { region: region.name })}
          options={districts.map(({ slug, name }) => ({ value: slug, label: name }))}
          chosen={one(filter.district)}
        />
        <ChoiceField
          id="extent"
          name={names.extent}
          label={t("seats")}
          none={t("filter.anyExtent")}
          options={(["full", "part"] as const).map((extent) => ({
            value: extentNames[locale][extent],
            label: t(`filter.extent.${extent}`),
          }))}
          chosen={one(filter.extent && extentNames[locale][filter.extent])}
        />
        <div className={choice.choice}>
          <label htmlFor="hours">{t("filter.hours")}</label>
          <input
            key={filter.hours}
            id="hours"
            type="number"
            name={names.hours}
            min={1}
            max={MOST_HOURS}
            step={1}
            defaultValue={filter.hours ?? ""}
          />
        </div>
        <div className={choice.choice}>
          <label htmlFor="start">{t("filter.startsBy")}</label>
          <input
            key={filter.startsBy}
            id="start"
            type="date"
            name={names.startsBy}
            defaultValue={filter.startsBy ?? ""}
          />
        </div>
        <button type="submit" className={styles.submit}>
          {t("filter.submit")}
        </button>
      </div>
    </form>
  );
}
