import { useLocale, useTranslations } from "next-intl";
import { filterWord, type FilterNames } from "@/components/offers/offer-filter-words";
import { filtersOf, type OfferFilter } from "@/lib/offers/offer-filter";
import type { Region } from "@/lib/regions/schema";

interface SearchWordsProps extends FilterNames {
  region: Region;
  filter: OfferFilter;
}

/** What a search looks for, part by part. */
export function SearchWords({ region, filter, groups, districts }: SearchWordsProps) {
  const locale = useLocale();
  const t = useTranslations("offers");
  const search = useTranslations("savedSearches.save");
  const names = { groups, districts };
  const said = filtersOf(filter).map((name) => filterWord(filter, name, names, locale, t));
  const words = said.length === 0 ? [search("all", { region: region.name })] : said;
  return (
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
