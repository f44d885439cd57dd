import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { KeptData, KeptSavedSearch } from "@/lib/my-data/kept-data";
import { KeptItem, KeptSection, useDayWords } from "./kept-section";
import { useLanguageName } from "./language-name";

function standing({ confirmedAt, pausedAt }: KeptSavedSearch) {
  if (confirmedAt === null) return "unconfirmed";
  return pausedAt === null ? "active" : "paused";
}

/** Searches of which somebody is told by mail. */
export function KeptSavedSearches({ searches }: { searches: KeptData["savedSearches"] }) {
  const locale = useLocale();
  const t = useTranslations("myData");
  const day = useDayWords();
  const languageName = useLanguageName();
  return (
    <KeptSection kind="savedSearches" count={searches.length}>
      {searches.map(({ item, regionSlug, token }, index) => (
        <KeptItem
          key={index}
          title={t("savedSearch.title", { region: item.region })}
          purpose={t("purpose.savedSearches")}
          deletedAfter={item.deletedAfter}
          way={
            token === null
              ? null
              : {
                  href: addressOf(locale, "/[region]/offers/searches/[token]", {
                    ...{ region: regionSlug, token },
                  }),
                  label: t("savedSearch.open"),
                }
          }
          facts={[
            { term: t("state"), value: t(`savedSearch.${standing(item)}`) },
            { term: t("savedSearch.query"), value: item.query || t("savedSearch.all") },
            { term: t("savedSearch.how"), value: t(`savedSearch.rhythm.${item.rhythm}`) },
            { term: t("language"), value: languageName(item.language) },
            { term: t("savedSearch.saved"), value: day(item.savedAt) },
            { term: t("savedSearch.told"), value: item.toldAt && day(item.toldAt) },
          ]}
        />
      ))}
    </KeptSection>
  );
}
