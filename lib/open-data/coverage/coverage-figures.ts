import { z } from "zod";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { measure } from "../measure";

const percent = z.number().nullable();

const RANGE =
  "the range of the degree. In-district, where smallNumbers is true: the exact 95 percent interval (Poisson, Garwood 1936) if the number of doctors were left to chance. In an outlook: the degree in the unfavourable or favourable scenario. Otherwise null.";

/** The figures of one area in one group under one view; null where something is not known. */
export const coverageFiguresSchema = z
  .object({
    people: measure(
      z.int().nullable(),
      "people",
      "Those whom the group's residents per doctor count: all, women or minors.",
    ),
    fte: measure(
      z.number().nullable(),
      "full-time equivalents",
      "Supply that the view counts for these people.",
    ),
    doctors: measure(z.int().nullable(), "doctors", "Seats behind the supply, where counted."),
    practices: measure(z.int().nullable(), "practices", "Practices behind it, where counted."),
    requiredFte: measure(
      z.number().nullable(),
      "full-time equivalents",
      "People divided by residents per doctor: the supply at 100 percent.",
    ),
    coverageDegreePercent: measure(percent, "percent", "Supply as a share of the required one."),
    lowPercent: measure(percent, "percent", `Lower end of ${RANGE}`),
    highPercent: measure(percent, "percent", `Upper end of ${RANGE}`),
    gapFte: measure(
      z.number().nullable(),
      "full-time equivalents",
      "Supply missing until 100 percent; 0 when the need is met.",
    ),
    openSeats: measure(
      z.number().nullable(),
      "seats",
      "Half seats that may be filled until 110 percent.",
    ),
    olderSharePercent: measure(
      percent,
      "percent",
      "Part of the doctors of known age who are 60 or older, in outlooks and where it may be told.",
    ),
    smallNumbers: z.boolean().meta({
      description: "True where a doctor more or less changes the degree a lot.",
    }),
  })
  .meta({ description: "Coverage of one area in one group under one view." });

export type CoverageFigureSet = z.infer<typeof coverageFiguresSchema>;

/**
 * Figures within borders as they are handed out; the need of half a person is noise, so they are
 * rounded to a millionth.
 */
export function figureSet(figures: CoverageFigures): CoverageFigureSet {
  const { people, fte, doctors, practices, required, degree, gap, open, small } = figures;
  return {
    people,
    fte: rounded(fte),
    doctors,
    practices,
    requiredFte: rounded(required),
    coverageDegreePercent: rounded(degree),
    lowPercent: null,
    highPercent: null,
    gapFte: rounded(gap),
    openSeats: open,
    olderSharePercent: null,
    smallNumbers: small,
  };
}

/** A percentage or amount without the noise of fractions. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
