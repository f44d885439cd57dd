import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { DistrictName } from "@/lib/regions/schema";
import { DistrictMap } from "./district-map";

/** Where a district lies in its region: one area in colour, the others quiet. */
export function LocatorMap({
  topology,
  districts,
  here,
  label,
}: {
  topology: DistrictTopology;
  districts: readonly DistrictName[];
  here: DistrictName;
  label: string;
}) {
  return (
    <DistrictMap
      topology={topology}
      districts={districts.map(({ key, slug, name, outerKey }) => ({
        key,
        slug,
        name,
        outerKey,
        href: "",
        value: "",
        shortValue: "",
        fill: key === here.key ? "here" : "neutral",
      }))}
      label={label}
      labelled={false}
      linked={false}
    />
  );
}
