import { useLocale, useTranslations } from "next-intl";
import { groupName } from "@/components/coverage/coverage-words";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { languageName } from "@/lib/practices/languages";
import type { PracticeSearch } from "@/lib/practices/schema";
import { searchNames, YES } from "@/lib/practices/search/search-names";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { CheckField } from "./check-field";
import { ChoiceField } from "./choice-field";
import { SearchForm } from "./search-form";

interface PracticeSearchFormProps {
  region: Region;
  search: PracticeSearch;
  groups: readonly SpecialtyGroup[];
  districts: readonly DistrictName[];
  /** Codes of the languages that practices of the region speak. */
  languages: readonly string[];
  placeName: string | null;
}

/** What practices can be searched by. */
export function PracticeSearchForm(props: PracticeSearchFormProps) {
  const { region, search, groups, districts, languages, placeName } = props;
  const locale = useLocale();
  const t = useTranslations("practices");
  const names = searchNames[locale];
  const inLocale = ({ slug, slugEnglish }: SpecialtyGroup) =>
    locale === "en" ? slugEnglish : slug;
  const chosenGroups = search.groups.flatMap((slug) => {
    const group = groups.find((one) => one.slug === slug);
    return group ? [inLocale(group)] : [];
  });
  return (
    <SearchForm
      region={region}
      search={search}
      districts={districts}
      action={addressOf(locale, "/[region]/practices", { region: region.slug })}
      question={t("question")}
      example={t("example")}
      placeName={placeName}
      inSight={
        <CheckField
          name={names.newPatients}
          value={YES[locale]}
          label={t("newPatients")}
          isOn={search.newPatients}
        />
      }
      inFold={
        <>
          <ChoiceField
            id="group"
            name={names.group}
            label={t("group")}
            none={t("everyGroup")}
            options={groups.map((group) => ({
              value: inLocale(group),
              label: groupName(group, locale),
            }))}
            chosen={chosenGroups}
            several
          />
          <ChoiceField
            id="language"
            name={names.language}
            label={t("language")}
            none={t("everyLanguage")}
            options={languageOptions([...languages, ...search.languages], locale)}
            chosen={search.languages}
            several
          />
        </>
      }
      isFoldOpen={search.groups.length > 0 || search.languages.length > 0}
    />
  );
}

/** The languages that are spoken, and those that were asked for, in the order of their names. */
function languageOptions(
  codes: readonly string[],
  locale: Locale,
): { value: string; label: string }[] {
  const { compare } = new Intl.Collator(locale);
  return [...new Set(codes)]
    .filter((code) => code !== "de")
    .map((code) => ({ value: code, label: languageName(code, locale) }))
    .toSorted((one, other) => compare(one.label, other.label));
}
