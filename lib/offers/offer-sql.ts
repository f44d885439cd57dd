import { slugsOf } from "@/lib/entries/ties/tie-sql";
import { Prisma } from "@/prisma/generated/client";
import { filtersOf, OFFER_FILTERS, type OfferFilter, type OfferFilterName } from "./offer-filter";

/** Whether the row `offer` is of a region and shown at a moment; the region may be a column. */
export function isOffered(regionId: number | Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`offer.region_id = ${regionId}
    AND (offer.shown_from IS NULL OR offer.shown_from <= ${now})
    AND (offer.shown_until IS NULL OR offer.shown_until > ${now})`;
}

/**
 * What each part of a filter asks of the row `offer`; the one place that says what a filter finds,
 * whether it finds offers or offers find it. A district is wanted by all names it has and had.
 */
const FITS: Readonly<Record<OfferFilterName, (wanted: Prisma.Sql) => Prisma.Sql>> = {
  type: (type) => Prisma.sql`offer.type = ${type}`,
  group: (group) => Prisma.sql`(${group} = ANY(offer.groups) OR offer.groups = '{}')`,
  district: (names) => Prisma.sql`offer.districts && ${names}`,
  startsBy: (day) =>
    Prisma.sql`(offer.available_from IS NULL OR offer.available_from <= ${day}::date)`,
  hours: (hours) => Prisma.sql`(offer.least_hours IS NULL OR offer.least_hours <= ${hours})`,
  extent: (extent) =>
    Prisma.sql`CASE ${extent} WHEN 'full' THEN offer.seats >= 1 ELSE offer.seats < 1 END`,
};

/** Whether the row `offer` fits a filter. */
export function fitsFilter(regionId: number, filter: OfferFilter): Prisma.Sql {
  const wanted = (name: OfferFilterName) =>
    name === "district" && filter.district !== null
      ? Prisma.sql`ARRAY(${slugsOf(regionId, { kind: "district", slug: filter.district })})`
      : Prisma.sql`${filter[name]}`;
  const parts = filtersOf(filter).map((name) => FITS[name](wanted(name)));
  return Prisma.join([Prisma.sql`TRUE`, ...parts], " AND ");
}

/**
 * Whether the row `offer` fits a filter that a row holds.
 *
 * @param columns what the row wants of each part, NULL where it does not matter
 */
export function fitsColumns(columns: Readonly<Record<OfferFilterName, Prisma.Sql>>): Prisma.Sql {
  const parts = OFFER_FILTERS.map(
    (name) => Prisma.sql`(${columns[name]} IS NULL OR ${FITS[name](columns[name])})`,
  );
  return Prisma.join(parts, " AND ");
}
