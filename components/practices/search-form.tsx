import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { accessibilitySchema } from "@/lib/practices/accessibility";
import { RADII, type FacilitySearch, type PracticeSearch } from "@/lib/practices/schema";
import { searchNames, YES } from "@/lib/practices/search/search-names";
import { decimalNumber } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { CheckField } from "./check-field";
import { ChoiceField } from "./choice-field";
import { NearMe } from "./near-me";
import styles from "./search-form.module.css";

interface SearchFormProps {
  region: Region;
  search: PracticeSearch | FacilitySearch;
  districts: readonly DistrictName[];
  /** The address that answers. */
  action: string;
  /** What the field of words asks, and an example of what it understands. */
  question: string;
  example: string;
  /** How the place that was chosen or found is called; null while none is. */
  placeName: string | null;
  /** Filters of this list that stand in sight. */
  inSight: ReactNode;
  /** Further ones of this list, in the fold. */
  inFold: ReactNode;
  /** Whether some filter of the fold is on. */
  isFoldOpen: boolean;
}

/** One field for words, one for a place, and plain filters; its answer is an address. */
export function SearchForm(props: SearchFormProps) {
  const { search, action, question, example, inSight } = props;
  const locale = useLocale();
  const t = useTranslations("places.form");
  const names = searchNames[locale];
  return (
    <form action={`${action}#antwort`} className={styles.form} role="search" autoComplete="off">
      <div className={styles.first}>
        <div className={styles.words}>
          <label htmlFor="words">{question}</label>
          <input
            key={search.text}
            id="words"
            type="search"
            name={names.text}
            defaultValue={search.text}
            maxLength={200}
            enterKeyHint="search"
            autoCapitalize="none"
            aria-describedby="words-hint"
          />
          <p id="words-hint" className={styles.hint}>
            {example}
          </p>
        </div>
        <PlaceFields {...props} />
        <div className={styles.checks}>
          {inSight}
          <CheckField
            name={names.openNow}
            value={YES[locale]}
            label={t("openNow")}
            isOn={search.openNow}
          />
        </div>
        <button type="submit" className={styles.submit}>
          {t("submit")}
        </button>
      </div>
      <Fold {...props} />
    </form>
  );
}

/** A key or a position stays in the address until another place is typed. */
function isTyped(near: string): boolean {
  return !/^(?:plz|stadtteil|strasse):|^-?\d+(?:\.\d+)?, ?-?\d/.test(near);
}

function PlaceFields({ region, search, placeName }: SearchFormProps) {
  const locale = useLocale();
  const t = useTranslations("places.form");
  const names = searchNames[locale];
  const { near, km } = search;
  const kept = near !== null && !isTyped(near) ? near : null;
  const radii = RADII.some((radius) => radius === km)
    ? RADII
    : [...RADII, km].toSorted((one, other) => one - other);
  return (
    <div className={styles.place}>
      <div className={styles.where}>
        <label htmlFor="near">{t("near")}</label>
        <input
          key={near}
          id="near"
          name={names.near}
          defaultValue={kept === null ? (near ?? "") : ""}
          maxLength={80}
          aria-describedby="near-hint"
        />
        {kept !== null && <input type="hidden" name={names.near} value={kept} />}
        <p id="near-hint" className={styles.hint}>
          {kept === null || placeName === null
            ? t("nearHint", { region: region.name })
            : t("nearKept", { place: placeName })}
        </p>
        <NearMe
          field="near"
          texts={{
            ask: t("nearMe"),
            asking: t("nearMeAsking"),
            denied: t("nearMeDenied"),
          }}
        />
      </div>
      <div className={styles.radius}>
        <label htmlFor="radius">{t("radius")}</label>
        <select key={km} id="radius" name={names.km} defaultValue={String(km)}>
          {radii.map((radius) => (
            <option key={radius} value={String(radius)}>
              {decimalNumber(radius, locale, Number.isInteger(radius) ? 0 : 1)} km
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function Fold({ region, search, districts, inFold, isFoldOpen }: SearchFormProps) {
  const locale = useLocale();
  const t = useTranslations("places");
  const level = useTranslations("level");
  const names = searchNames[locale];
  const isOpen = isFoldOpen || search.district !== null || search.accessibility.length > 0;
  return (
    <details className={styles.fold} open={isOpen}>
      <summary>{t("form.more")}</summary>
      <div className={styles.choices}>
        {inFold}
        <ChoiceField
          id="district"
          name={names.district}
          label={level(`${region.mapLevel}.label`)}
          none={t("form.wholeRegion", { region: region.name })}
          options={districts.map(({ slug, name }) => ({ value: slug, label: name }))}
          chosen={search.district === null ? [] : [search.district]}
        />
      </div>
      <fieldset className={styles.facts}>
        <legend>{t("fact.accessibility")}</legend>
        {accessibilitySchema.options.map((fact) => (
          <CheckField
            key={fact}
            name={names.accessibility}
            value={fact.replaceAll("_", "-")}
            label={t(`access.${fact}`)}
            isOn={search.accessibility.includes(fact)}
          />
        ))}
      </fieldset>
      <button type="submit" className={styles.again}>
        {t("form.apply")}
      </button>
    </details>
  );
}
