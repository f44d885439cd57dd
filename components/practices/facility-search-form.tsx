import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { facilityKindSchema, type FacilitySearch } from "@/lib/practices/schema";
import { kindNames, searchNames, YES } from "@/lib/practices/search/search-names";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { CheckField } from "./check-field";
import { ChoiceField } from "./choice-field";
import { SearchForm } from "./search-form";

interface FacilitySearchFormProps {
  region: Region;
  search: FacilitySearch;
  districts: readonly DistrictName[];
  placeName: string | null;
}

/** What other places of care can be searched by. */
export function FacilitySearchForm(props: FacilitySearchFormProps) {
  const { region, search, districts, placeName } = props;
  const locale = useLocale();
  const t = useTranslations("facilities");
  const kinds = useTranslations("places.kind");
  const names = searchNames[locale];
  return (
    <SearchForm
      region={region}
      search={search}
      districts={districts}
      action={addressOf(locale, "/[region]/facilities", { region: region.slug })}
      question={t("question")}
      example={t("example")}
      placeName={placeName}
      inSight={
        <CheckField
          name={names.freePlaces}
          value={YES[locale]}
          label={t("freePlaces")}
          isOn={search.freePlaces}
        />
      }
      inFold={
        <ChoiceField
          id="kind"
          name={names.kind}
          label={t("kind")}
          none={t("everyKind")}
          options={facilityKindSchema.options.map((kind) => ({
            value: kindNames[locale][kind],
            label: kinds(kind),
          }))}
          chosen={search.kinds.map((kind) => kindNames[locale][kind])}
          several
        />
      }
      isFoldOpen={search.kinds.length > 0}
    />
  );
}
