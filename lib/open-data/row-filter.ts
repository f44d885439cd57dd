import { z } from "zod";
import { sexSchema } from "@/lib/datasets/schema";
import { cursorNumber, cursorText } from "./page-cursor";

/** Rows after a cursor, one more than asked for, and how many there are without one. */
export interface Found<Row> {
  rows: Row[];
  total: number;
}

/** The same, each read when it is needed: counting takes longer than a page and is the same for all. */
export interface Listed<Row> {
  rows: () => Promise<Row[]>;
  total: () => Promise<number>;
}

/** The page that is asked for: rows after these sort values, the first ones without any. */
export interface PageFilter<Values = unknown> {
  after: Values | null;
  limit: number;
}

export const districtCursor = z.tuple([cursorText]);
export const practiceCursor = z.tuple([cursorText]);
export const countCursor = z.tuple([cursorText, cursorText, cursorText, z.iso.date()]);
export const livingCursor = z.tuple([cursorText, cursorText, cursorText, z.iso.date()]);
export const populationCursor = z.tuple([
  cursorText,
  cursorText,
  cursorNumber,
  z.boolean(),
  sexSchema,
  cursorNumber,
  cursorNumber,
]);

export interface DistrictFilter extends PageFilter<z.infer<typeof districtCursor>> {
  level: string;
}

export interface PracticeFilter extends PageFilter<z.infer<typeof practiceCursor>> {
  group: string | null;
  /** Slug; its parts count as well. */
  district: string | null;
}

export interface CountFilter extends PageFilter<z.infer<typeof countCursor>> {
  group: string | null;
  district: string | null;
}

export interface LivingFilter extends PageFilter<z.infer<typeof livingCursor>> {
  indicator: string | null;
  district: string | null;
}

export interface PopulationFilter extends PageFilter<z.infer<typeof populationCursor>> {
  level: string | null;
  district: string | null;
  year: number | null;
  projected: boolean | null;
}
