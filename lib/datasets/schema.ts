import type { MultiPolygon, Polygon } from "geojson";
import { z } from "zod";
import type { PracticeFacts } from "@/lib/practices/place-facts";

const day = z.iso.date();

export const sourceSchema = z.object({
  publisher: z.string().trim().min(1),
  title: z.string().trim().min(1),
  licence: z.string().trim().min(1),
  url: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]).default(""),
  date: day,
  demo: z.boolean().default(false),
  note: z.string().nullable().default(null),
});
export type SourceInput = z.input<typeof sourceSchema>;

export interface BoundaryRecord {
  key: string;
  name: string;
  parentKey: string | null;
  geometry: Polygon | MultiPolygon;
}

export const sexSchema = z.enum(["all", "female", "male"]);

export interface PopulationRecord {
  districtKey: string;
  year: number;
  ageFrom: number;
  /** Exclusive; 150 stands for an open band. */
  ageBelow: number;
  sex: z.infer<typeof sexSchema>;
  people: number;
  projected: boolean;
}

export interface SeatRecord {
  group: string;
  fte: number;
  validFrom: string | null;
  validTo?: string | null;
  birthYear: number | null;
}

export interface PracticeRecord extends PracticeFacts {
  key: string;
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  longitude: number;
  latitude: number;
  seats: SeatRecord[];
}

export const planningStatusSchema = z.enum([
  "undersupply",
  "impending_undersupply",
  "open",
  "partly_open",
  "closed",
]);

export interface PlanningFigureRecord {
  group: string;
  asOf: string;
  fte: number | null;
  coverageDegree: number | null;
  openSeats: number | null;
  status: z.infer<typeof planningStatusSchema> | null;
  /** Regionale Verhältniszahl, valid from the same day. */
  residentsPerDoctor: number | null;
}

/** The upper end of an age band without one. */
export const OPEN_AGE = 150;
