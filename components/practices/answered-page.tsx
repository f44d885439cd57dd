import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pager } from "@/components/ui/pager";
import type { RegionDrawing } from "@/lib/cartography/region-drawing";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type {
  FacilityCard,
  FacilitySearch,
  PracticeCard,
  PracticeSearch,
} from "@/lib/practices/schema";
import type { AnsweredSearch } from "@/lib/practices/search/answered-search";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { CareLines } from "./care-lines";
import { FilterLinks } from "./filter-links";
import { filterLabel, loosenedLabel, placeNameOf, typedText } from "./filter-words";
import { FoundPlaces } from "./found-places";
import { NotListed } from "./not-listed";
import { NothingFound } from "./nothing-found";
import { SearchNotes } from "./search-notes";
import { SearchSentence } from "./search-sentence";
import styles from "./answered-page.module.css";

interface AnsweredPageProps<Search, Card> {
  kind: "practices" | "facilities";
  region: Region;
  groups: readonly SpecialtyGroup[];
  districts: readonly DistrictName[];
  drawing: RegionDrawing | null;
  answered: AnsweredSearch<Search, Card>;
  /** The address of a search in the language of the page. */
  hrefOf: (search: Search) => string;
  /** The address without any limit. */
  plainHref: string;
  /** The form, which says what the place of the search is called. */
  formOf: (placeName: string | null) => ReactNode;
  cardOf: (card: Card, mark: string | null) => ReactNode;
}

/** A search and its answer: a sentence first, then what was understood, then list and map. */
export function AnsweredPage<
  Search extends PracticeSearch | FacilitySearch,
  Card extends PracticeCard | FacilityCard,
>(props: AnsweredPageProps<Search, Card>) {
  const { kind, region, groups, districts, drawing, answered, hrefOf, plainHref } = props;
  const { search, spelled, notices, answer, isElsewhere } = answered;
  const { understanding, place } = answer;
  const locale = useLocale();
  const t = useTranslations("places");
  const placeName = placeNameOf(place, t);
  const words = { groups, districts, placeName, km: search.km };
  const linksOf = (filters: typeof answered.chosen) =>
    filters.map((filter) => ({
      label: filterLabel(filter, words, locale, t),
      href: hrefOf(filter.without),
    }));
  // A place that nobody knows limits nothing.
  const limits = answered.chosen.filter(({ part }) => part !== "near" || placeName !== null);
  const typed = typedText(search.text);
  const isUrgent = understanding.urgency !== null;
  return (
    <>
      {props.formOf(placeName)}
      <div id="antwort" className={styles.answer}>
        {isUrgent && <CareLines urgency={understanding.urgency} />}
        <NotListed
          {...{ kind, understanding }}
          regionSlug={region.slug}
          text={search.text}
          around={spelled}
        />
        {!isElsewhere && (
          <SearchSentence
            {...{ kind, answer, districts, placeName }}
            search={spelled}
            typed={typed}
          />
        )}
        <SearchNotes
          notices={notices}
          corrected={answer.corrected}
          isShortened={understanding.isShortened}
          isWordless={search.text !== "" && typed === ""}
          place={place}
          regionName={region.name}
          hrefNear={(near) => hrefOf({ ...spelled, near, page: 1 })}
        />
        <FilterLinks
          title={t("understoodAs")}
          links={linksOf(isElsewhere ? [] : answered.understood)}
        />
        <FilterLinks title={t("limitedTo")} links={linksOf(limits)} allHref={plainHref} />
        {!isUrgent && <CareLines />}
        {answer.total === 0 && !isElsewhere && (
          <NothingFound
            loosened={answered.loosened.map((filter) => ({
              label: loosenedLabel(filter, words, locale, t),
              href: hrefOf(filter.without),
              total: filter.total,
            }))}
            allHref={plainHref}
          />
        )}
        <FoundPlaces {...{ region, drawing }} cards={answer.cards} cardOf={props.cardOf}>
          <Pager
            page={answer.page}
            pages={answer.pages}
            hrefOf={(page) => hrefOf({ ...search, page })}
          />
        </FoundPlaces>
      </div>
    </>
  );
}
