import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceField } from "@/components/practices/choice-field";
import { sectorSchema } from "@/lib/entries/kinds/partner";
import { addressOf } from "@/lib/i18n/address";
import type { PartnerSearch } from "@/lib/network/directory/partner-search";
import { partnerSearchNames, sectorNames } from "@/lib/network/directory/partner-search-names";
import type { DistrictName, Region } from "@/lib/regions/schema";
import styles from "./partner-form.module.css";

interface PartnerFormProps {
  region: Region;
  search: PartnerSearch;
  themes: readonly { slug: string; name: string }[];
  districts: readonly DistrictName[];
}

/** Words, sector, theme and district by which partners are found; its answer is an address. */
export function PartnerForm({ region, search, themes, districts }: PartnerFormProps) {
  const locale = useLocale();
  const t = useTranslations("network");
  const level = useTranslations("level");
  const names = partnerSearchNames[locale];
  const sectors = sectorSchema.options
    .map((sector) => ({ value: sectorNames[locale][sector], label: t(`sector.${sector}`) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const one = (value: string | null) => (value === null ? [] : [value]);
  return (
    <form
      action={addressOf(locale, "/[region]/network/partners", { region: region.slug })}
      className={styles.form}
      role="search"
      aria-label={t("search.label")}
      autoComplete="off"
    >
      <PartnerWords text={search.text} />
      <div className={styles.choices}>
        <ChoiceField
          id="sector"
          name={names.sector}
          label={t("search.sector")}
          none={t("search.allSectors")}
          options={sectors}
          chosen={one(search.sector && sectorNames[locale][search.sector])}
        />
        <ChoiceField
          id="theme"
          name={names.theme}
          label={t("search.theme")}
          none={t("search.allThemes")}
          options={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
          chosen={one(search.theme)}
        />
        <ChoiceField
          id="district"
          name={names.district}
          label={level(`${region.mapLevel}.label`)}
          none={t("search.allDistricts", { region: region.name })}
          options={districts.map(({ slug, name }) => ({ value: slug, label: name }))}
          chosen={one(search.district)}
        />
        <Submit />
      </div>
    </form>
  );
}

/** The form with its words alone, for a page that leads to the search. */
export function PartnerWordsForm({ region }: { region: Region }) {
  const locale = useLocale();
  const t = useTranslations("network.search");
  return (
    <form
      action={addressOf(locale, "/[region]/network/partners", { region: region.slug })}
      className={styles.form}
      role="search"
      aria-label={t("label")}
      autoComplete="off"
    >
      <PartnerWords text="">
        <Submit />
      </PartnerWords>
    </form>
  );
}

function PartnerWords({ text, children }: { text: string; children?: ReactNode }) {
  const locale = useLocale();
  const t = useTranslations("network.search");
  return (
    <div className={styles.words}>
      <label htmlFor="words">{t("question")}</label>
      <input
        key={text}
        id="words"
        type="search"
        name={partnerSearchNames[locale].text}
        defaultValue={text}
        maxLength={200}
        enterKeyHint="search"
        aria-describedby="words-hint"
      />
      {children}
      <p id="words-hint">{t("hint")}</p>
    </div>
  );
}

function Submit() {
  const t = useTranslations("network.search");
  return (
    <button type="submit" className={styles.submit}>
      {t("submit")}
    </button>
  );
}
