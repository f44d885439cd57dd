import type { Place } from "@/lib/coverage/reach/great-circle";
import type { Source } from "@/lib/regions/schema";
import { forAndAgainst, usualValue, type Aspect, type ForAndAgainst } from "./for-and-against";
import { INDICATORS, indicatorSchema, type Indicator } from "./indicator";
import { nearestPlace, travelMeans, travelMinutes, type TravelMeans } from "./travel-time";

/** Where people want to get from a district. */
export const destinations = ["hospital", "centre", "station"] as const;

export type Destination = (typeof destinations)[number];

/** A place that ways lead to. */
export interface ReferencePoint extends Place {
  destination: Destination;
  name: string;
  /** Of a hospital's page; null where there is none. */
  slug: string | null;
  sourceId: number;
}

/** A figure of a district. */
export interface LivingFigure {
  districtKey: string;
  indicator: Indicator;
  value: number;
  /** ISO day. */
  asOf: string;
  isEstimate: boolean;
  sourceId: number;
}

/** All that dossiers of a region are made of. */
export interface RegionLiving {
  districts: readonly ({ key: string } & Place)[];
  /** One for each district and indicator, the youngest. */
  figures: readonly LivingFigure[];
  points: readonly ReferencePoint[];
  /** Of the figures and points. */
  sources: readonly Source[];
}

/** The estimated way to the nearest place of a sort. */
export interface EstimatedWay {
  point: ReferencePoint;
  /** Straight line. */
  kilometres: number;
  minutes: Readonly<Record<TravelMeans, number>>;
}

/** A figure, or a way by car, that can speak for or against a district. */
export type AspectKey = Indicator | Destination;

export interface Dossier {
  /** Null for what no place is known of. */
  ways: Readonly<Record<Destination, EstimatedWay | null>>;
  /** Null for what nothing is known of. */
  figures: Readonly<Record<Indicator, LivingFigure | null>>;
  weighed: ForAndAgainst<AspectKey>;
  /** The median of the region's districts; null where too few are known to say what is usual. */
  usual: Readonly<Record<AspectKey, number | null>>;
  /** Indicators of which a figure is invented, here or in another district of the region. */
  invented: readonly AspectKey[];
}

function wayTo(from: Place, destination: Destination, living: RegionLiving): EstimatedWay | null {
  const points = living.points.filter((point) => point.destination === destination);
  const nearest = nearestPlace(from, points);
  if (!nearest) return null;
  const { place: point, kilometres } = nearest;
  const minutes = Object.fromEntries(
    travelMeans.map((means) => [means, travelMinutes(from, point, means)]),
  ) as Record<TravelMeans, number>;
  return { point, kilometres, minutes };
}

/**
 * What is known of living in a district, beside the other districts of its region.
 *
 * @throws RangeError for a district that the region does not have
 * @example dossierOf("01", living).figures.rent // { value: 6.4, asOf: "2025-12-31", … } or null
 */
export function dossierOf(districtKey: string, living: RegionLiving): Dossier {
  const home = living.districts.find(({ key }) => key === districtKey);
  if (!home) throw new RangeError(`No district ${districtKey}.`);
  const waysFrom = (from: Place) =>
    Object.fromEntries(
      destinations.map((destination) => [destination, wayTo(from, destination, living)]),
    ) as Record<Destination, EstimatedWay | null>;
  const ways = waysFrom(home);
  const figureOf = (key: string, indicator: Indicator) =>
    living.figures.find((one) => one.districtKey === key && one.indicator === indicator) ?? null;
  const figures = Object.fromEntries(
    indicatorSchema.options.map((indicator) => [indicator, figureOf(districtKey, indicator)]),
  ) as Record<Indicator, LivingFigure | null>;
  const all = living.districts.map(waysFrom);
  const aspects: Aspect<AspectKey>[] = [
    ...destinations.map((key) => ({
      key,
      here: ways[key]?.minutes.car ?? null,
      everywhere: all.map((each) => each[key]?.minutes.car ?? null),
      better: "less" as const,
    })),
    ...indicatorSchema.options.map((key) => ({
      key,
      here: figures[key]?.value ?? null,
      everywhere: living.figures
        .filter(({ indicator }) => indicator === key)
        .map(({ value }) => value),
      better: INDICATORS[key].better,
    })),
  ];
  const usual = Object.fromEntries(
    aspects.map(({ key, everywhere }) => [key, usualValue(everywhere)]),
  ) as Record<AspectKey, number | null>;
  const demo = new Set(living.sources.filter((source) => source.demo).map(({ id }) => id));
  const invented = indicatorSchema.options.filter((key) =>
    living.figures.some(({ indicator, sourceId }) => indicator === key && demo.has(sourceId)),
  );
  return { ways, figures, weighed: forAndAgainst(aspects), usual, invented };
}

/**
 * The sources of what dossiers show: of their figures and of the places their ways lead to.
 *
 * @example sourcesOf([dossier], living).map(({ publisher }) => publisher) // ["Stadt Chemnitz"]
 */
export function sourcesOf(dossiers: readonly Dossier[], { sources }: RegionLiving): Source[] {
  const used = new Set(
    dossiers.flatMap(({ ways, figures }) => [
      ...Object.values(ways).flatMap((way) => way?.point.sourceId ?? []),
      ...Object.values(figures).flatMap((figure) => figure?.sourceId ?? []),
    ]),
  );
  return sources.filter(({ id }) => used.has(id));
}
