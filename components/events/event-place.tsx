import { useLocale, useTranslations } from "next-intl";
import { FactList } from "@/components/entries/fact-list";
import { ShownText } from "@/components/entries/shown-text";
import { PlaceSpot } from "@/components/practices/place-spot";
import type { RegionDrawing } from "@/lib/cartography/region-drawing";
import type { EventPlace as Place } from "@/lib/entries/kinds/event";
import { localise } from "@/lib/entries/localised-text";
import styles from "./event-place.module.css";

interface EventPlaceProps {
  place: Place;
  drawing: RegionDrawing | null;
}

/** Where it takes place: address, room, how to get there and how accessible it is, on a map. */
export function EventPlace({ place, drawing }: EventPlaceProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const access = useTranslations("places.access");
  const { name, street, postcode, city, room, directions, accessibility } = place;
  const town = [postcode, city].filter((part) => part !== undefined).join(" ");
  const address = [street, town].filter((part) => part !== undefined && part !== "").join(", ");
  const { longitude, latitude } = place;
  return (
    <section className={styles.place} aria-labelledby="place-title">
      <h2 id="place-title">{t("place")}</h2>
      <div className={styles.columns}>
        <div>
          <p>
            <b>{name}</b>
            {address !== "" && (
              <>
                <br />
                {address}
              </>
            )}
          </p>
          <FactList
            facts={[
              { term: t("fact.room"), value: room },
              {
                term: t("fact.directions"),
                value: directions && <ShownText of={localise(directions, locale)} />,
              },
              {
                term: t("fact.accessibility"),
                value:
                  accessibility.length > 0
                    ? accessibility.map((fact) => access(fact)).join(", ")
                    : t("fact.accessibilityNone"),
              },
            ]}
          />
        </div>
        {longitude !== undefined && latitude !== undefined && (
          <PlaceSpot drawing={drawing} place={{ name, longitude, latitude }} />
        )}
      </div>
    </section>
  );
}
