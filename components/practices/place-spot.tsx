import { useTranslations } from "next-intl";
import { PlacesMap } from "@/components/map/places-map";
import type { RegionDrawing } from "@/lib/cartography/region-drawing";
import styles from "./place-spot.module.css";

interface PlaceSpotProps {
  drawing: RegionDrawing | null;
  place: { name: string | null; longitude: number; latitude: number };
}

/** Where a place is, in the part of its region around it. */
export function PlaceSpot({ drawing, place }: PlaceSpotProps) {
  const t = useTranslations("places");
  if (!drawing) return null;
  const name = place.name ?? t("unnamed");
  return (
    <div className={styles.spot}>
      <PlacesMap
        drawing={drawing}
        places={[
          { mark: "", name, href: null, longitude: place.longitude, latitude: place.latitude },
        ]}
        label={t("map.here", { name })}
      />
    </div>
  );
}
