import type { MultiPolygon, Polygon } from "geojson";
import type { EntryRecord } from "@/lib/entries/entry";
import type { PlaceFacts, PracticeFacts } from "@/lib/practices/place-facts";
import type { SeatRecord } from "./schema";

/** What one version says of a district; `slug` is its address for good. */
export interface DistrictPayload {
  name: string;
  slug: string;
  geometry: Polygon | MultiPolygon;
  areaKm2: number;
  longitude: number;
  latitude: number;
  parentLevel: string | null;
  parentKey: string | null;
}

/** People of a district in a year, of one sex: [age from, age below, people]. */
export type PopulationPayload = [number, number, number][];

interface Place {
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  longitude: number;
  latitude: number;
}

/** What a file of another standard says besides, by the name of the standard; handed out again. */
export interface KeptContent {
  kept?: { hsds?: Readonly<Record<string, readonly unknown[]>> };
}

export interface PracticePayload extends Place, PracticeFacts, KeptContent {
  seats: (Omit<SeatRecord, "validTo"> & { validTo: string | null })[];
}

export interface CarePlacePayload extends Place, PlaceFacts, KeptContent {
  beds: number | null;
  freePlaces: number | null;
  freeAsOf: string | null;
  phone: string | null;
  website: string | null;
}

/** A postcode or a street, and where it is. */
export interface LocalityPayload {
  name: string;
  detail: string | null;
  longitude: number;
  latitude: number;
}

export interface CountPayload {
  doctors: number | null;
  fte: number | null;
}

/** A figure on living in a district. */
export interface LivingPayload {
  value: number;
  isEstimate: boolean;
}

export type FigurePayload =
  | {
      areaName: string;
      fte: number | null;
      coverageDegree: number | null;
      openSeats: number | null;
      status: string | null;
    }
  | { areaName: string; residents: number };

export interface AliasPayload {
  districtKey: string | null;
}

/** [district key, share of it]. */
export type CrosswalkPayload = [string, number][];

/** What one version says of an entry of the kind that the version is of. */
export type EntryPayload = Omit<EntryRecord, "kind" | "key"> & KeptContent;

export type Payload =
  | DistrictPayload
  | PopulationPayload
  | PracticePayload
  | CarePlacePayload
  | CountPayload
  | LivingPayload
  | FigurePayload
  | AliasPayload
  | CrosswalkPayload
  | LocalityPayload
  | EntryPayload;

/** One thing a version speaks of; without a payload it says that the thing is gone. */
export interface RecordEntry {
  key: string;
  payload: Payload | null;
}
