import { useTranslations } from "next-intl";
import { ChangedPlacesMap } from "@/components/map/changed-places-map";
import { DistrictMap } from "@/components/map/district-map";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { ChangedPlace } from "@/lib/datasets/wording/changed-places";
import styles from "./data.module.css";

interface ChangeMapProps {
  /** The region's districts as they are after the change. */
  topology: DistrictTopology;
  /** Official keys of the districts that change. */
  changed: ReadonlySet<string>;
  places: readonly ChangedPlace[];
  /** How many of all changes are drawn. */
  shown: number;
  all: number;
}

/** Where a region changes; the list of changes says what. */
export function ChangeMap({ topology, changed, places, shown, all }: ChangeMapProps) {
  const t = useTranslations("staff.data");
  const keys = topology.objects.districts.geometries.map(({ id }) => String(id));
  return (
    <details className={styles.more}>
      <summary>{t("changeMap")}</summary>
      {places.length > 0 && <p>{t("changeMapMarks")}</p>}
      {shown < all && <p>{t("changeMapPart", { shown, all })}</p>}
      <div className={styles.map}>
        {places.length > 0 ? (
          <ChangedPlacesMap {...{ topology, places }} label={t("changeMap")} />
        ) : (
          <DistrictMap
            topology={topology}
            districts={keys.map((key) => ({
              ...{ key, slug: key, name: key, outerKey: null, href: "", value: "", shortValue: "" },
              fill: changed.has(key) ? "here" : "neutral",
            }))}
            label={t("changeMap")}
            labelled={false}
            linked={false}
          />
        )}
      </div>
    </details>
  );
}
