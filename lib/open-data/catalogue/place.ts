import type { DistrictLevel } from "@/lib/regions/district-level";
import { catalogueAddress } from "./agents";
import type { CatalogueRegion } from "./catalogue-region";
import { iri, type Description } from "./description";
import { terms } from "./vocabulary";

/** The reference system of longitude and latitude in this order. */
const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

/** A region whose districts are municipalities is a county; any other is a municipality or part of one. */
function politicalLevel(mapLevel: DistrictLevel): string {
  return mapLevel === "gemeinde" ? "administrativeDistrict" : "municipality";
}

function placeAddress(site: string, { region }: CatalogueRegion): string {
  return `${catalogueAddress(site)}#place-${region.slug}`;
}

/** What a data set says about the place it speaks of. */
export function placeValues(site: string, told: CatalogueRegion): Description["properties"] {
  const { region, bounds } = told;
  return {
    "dct:spatial": bounds === null ? [] : [iri(placeAddress(site, told))],
    "dcatde:geocodingDescription": [{ text: region.name, language: "de" }],
    "dcatde:politicalGeocodingLevelURI": [
      iri(terms.politicalLevel(politicalLevel(region.mapLevel))),
    ],
  };
}

/** The place that a region's data speak of; nothing before any boundaries were imported. */
export function placeOf(site: string, told: CatalogueRegion): Description[] {
  const { bounds } = told;
  if (bounds === null) return [];
  const [west, south, east, north] = bounds;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const corners = ring.map((corner) => corner.map((degrees) => degrees.toFixed(5)).join(" "));
  return [
    {
      iri: placeAddress(site, told),
      type: "dct:Location",
      properties: {
        "dcat:bbox": [
          { text: `<${CRS84}> POLYGON((${corners.join(", ")}))`, datatype: "geo:wktLiteral" },
        ],
      },
    },
  ];
}
