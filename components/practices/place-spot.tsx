import { useTranslations } from "next-intl";
import { PlacesMap } from "@/components/map/places-map";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { DistrictName } from "@/lib/regions/schema";
import styles from "./place-spot.module.css";

interface PlaceSpotProps {
  topology: DistrictTopology | null;
  districts: readonly DistrictName[];
  place: { name: string | null; longitude: number; latitude: number };
}

/** Where a place is, in the part of its region around it. */
export function PlaceSpot({ topology, districts, place }: PlaceSpotProps) {
  const t = useTranslations("places");
  if (!topology) return null;
  const name = place.name ?? t("unnamed");
  return (
    <div className={styles.spot}>
      <PlacesMap
        topology={topology}
        districts={districts}
        places={[
          { mark: "", name, href: null, longitude: place.longitude, latitude: place.latitude },
        ]}
        label={t("map.here", { name })}
      />
    </div>
  );
}
