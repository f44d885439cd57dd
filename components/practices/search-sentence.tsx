import { useLocale, useTranslations } from "next-intl";
import { wholeNumber } from "@/lib/i18n/number-format";
import type { FacilitySearch, PracticeSearch, SearchAnswer } from "@/lib/practices/schema";
import { radiusText } from "./filter-words";
import { distanceText } from "./place-words";
import styles from "./search-sentence.module.css";

interface SearchSentenceProps {
  kind: "practices" | "facilities";
  answer: SearchAnswer<{ distanceKm: number | null }>;
  /** With everything that was understood put as filters. */
  search: PracticeSearch | FacilitySearch;
  districts: readonly { slug: string; name: string }[];
  placeName: string | null;
  /** What was typed into the field of words, as the sentence names it. */
  typed: string;
}

/** The answer of a search in one sentence: how many, what they do, how far the next one is. */
export function SearchSentence(props: SearchSentenceProps) {
  const { kind, answer, search, districts, placeName, typed } = props;
  const locale = useLocale();
  const t = useTranslations(kind);
  const { total, isMore, page, cards } = answer;
  const isAsking = "newPatients" in search ? search.newPatients : search.freePlaces;
  const doing = isAsking ? (search.openNow ? "both" : "asked") : search.openNow ? "open" : "plain";
  const nearest = page === 1 ? (cards[0]?.distanceKm ?? null) : null;
  const district = districts.find(({ slug }) => slug === search.district)?.name;
  return (
    <p className={styles.sentence}>
      {t.rich("answer", {
        count: total,
        number: wholeNumber(total, locale),
        more: isMore ? "yes" : "no",
        worded: typed === "" ? "no" : "yes",
        text: typed,
        within: district === undefined ? "no" : "yes",
        district: district ?? "",
        doing,
        near: placeName === null ? "no" : nearest === null ? "around" : "nearest",
        place: placeName ?? "",
        radius: radiusText(search.km, locale),
        distance: nearest === null ? "" : distanceText(nearest, locale),
        strong: (chunks) => <strong>{chunks}</strong>,
      })}
    </p>
  );
}
