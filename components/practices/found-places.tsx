import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlacesExplorer } from "@/components/map/places-explorer";
import { PlacesMap, type MarkedPlace } from "@/components/map/places-map";
import type { RegionDrawing } from "@/lib/cartography/region-drawing";
import { addressOf } from "@/lib/i18n/address";
import { useLocale } from "next-intl";
import type { FacilityCard, PracticeCard } from "@/lib/practices/schema";
import type { Region } from "@/lib/regions/schema";
import styles from "./found-places.module.css";

interface FoundPlacesProps<Card> {
  region: Region;
  /** Null before any boundaries were imported; then there is no map. */
  drawing: RegionDrawing | null;
  cards: readonly Card[];
  /** A place as the list shows it, with its number on the map. */
  cardOf: (card: Card, mark: string | null) => ReactNode;
  /** What stands below the list, such as the way to further pages. */
  children: ReactNode;
}

/** Places as a list, and beside it on a map under the same numbers. */
export function FoundPlaces<Card extends PracticeCard | FacilityCard>(
  props: FoundPlacesProps<Card>,
) {
  const { region, drawing, cards, cardOf, children } = props;
  const locale = useLocale();
  const t = useTranslations("places");
  if (cards.length === 0) return null;
  const marks = cards.map((_, index) => String(index + 1));
  const places = cards.map(({ name, longitude, latitude }, index): MarkedPlace => ({
    mark: marks[index] ?? "",
    name: name ?? t("unnamed"),
    href: `#platz-${marks[index]}`,
    ...{ longitude, latitude },
  }));
  return (
    <div className={styles.found}>
      <div>
        <ol className={styles.list} aria-label={t("list")}>
          {cards.map((card, index) => (
            <li key={card.slug} id={`platz-${index + 1}`}>
              {cardOf(card, drawing ? (marks[index] ?? null) : null)}
            </li>
          ))}
        </ol>
        {children}
      </div>
      {drawing && (
        <section className={styles.map} id="karte" aria-label={t("map.title")}>
          <PlacesExplorer
            bordersUrl={addressOf(locale, "/[region]/borders.json", { region: region.slug })}
            places={places}
            texts={{
              move: t("map.move"),
              still: t("map.still"),
              loading: t("map.loading"),
              failed: t("map.failed"),
              hint: t("map.hint"),
              zoomIn: t("map.zoomIn"),
              zoomOut: t("map.zoomOut"),
              mapLabel: t("map.label", { count: cards.length, region: region.name }),
            }}
          >
            <PlacesMap
              drawing={drawing}
              places={places}
              label={t("map.label", { count: cards.length, region: region.name })}
            />
          </PlacesExplorer>
        </section>
      )}
    </div>
  );
}
