import { z } from "zod";
import { slugOf } from "@/lib/regions/slug";

/** What is told of living in a district, as files and the database name it. */
export const indicatorSchema = z.enum([
  "childcare_places",
  "primary_schools",
  "secondary_schools",
  "on_call_duties",
  "rent",
  "building_land",
  "jobs",
  "unemployment",
  "green_space",
]);

export type Indicator = z.infer<typeof indicatorSchema>;

/** What people weigh when they move, in the order of the page. */
export const livingTopics = ["children", "onCall", "housing", "work", "green"] as const;

export type LivingTopic = (typeof livingTopics)[number];

export interface IndicatorFacts {
  topic: LivingTopic;
  /** Key of the message under `living.unit`. */
  unit: "per100Children" | "count" | "perYear" | "euroPerM2" | "per1000People" | "percent" | "m2";
  /** Which of two districts is better off. */
  better: "more" | "less";
  /** Fraction digits that are shown. */
  digits: 0 | 1 | 2;
  /** The greatest value that can be meant. */
  most: number;
}

export const INDICATORS: Readonly<Record<Indicator, IndicatorFacts>> = {
  /** Places in day care for children below 6. */
  childcare_places: {
    ...{ topic: "children", unit: "per100Children", better: "more", digits: 0, most: 1000 },
  },
  /** Schools in the district, whoever runs them. */
  primary_schools: { topic: "children", unit: "count", better: "more", digits: 0, most: 1000 },
  secondary_schools: { topic: "children", unit: "count", better: "more", digits: 0, most: 1000 },
  /** Out-of-hours duties of one doctor in a year. */
  on_call_duties: { topic: "onCall", unit: "perYear", better: "less", digits: 0, most: 366 },
  /** Net rent without heating of flats on offer, a month. */
  rent: { topic: "housing", unit: "euroPerM2", better: "less", digits: 2, most: 1000 },
  /** Standard ground value of land for homes. */
  building_land: { topic: "housing", unit: "euroPerM2", better: "less", digits: 0, most: 1e6 },
  /** Employees by where they work. */
  jobs: { topic: "work", unit: "per1000People", better: "more", digits: 0, most: 1e6 },
  unemployment: { topic: "work", unit: "percent", better: "less", digits: 1, most: 100 },
  /** Public green. */
  green_space: { topic: "green", unit: "m2", better: "more", digits: 0, most: 1e7 },
};

const WORDS: Readonly<Record<Indicator, readonly string[]>> = {
  childcare_places: [
    ...["Kitaplätze", "Betreuungsplätze", "Kita-Plätze", "Betreuungsplätze je 100 Kinder"],
    ...["Kitaplätze je 100 Kinder", "Kinderbetreuung", "Childcare places", "Childcare"],
  ],
  primary_schools: ["Grundschulen", "Grundschule", "Primary schools"],
  secondary_schools: ["Weiterführende Schulen", "Secondary schools"],
  on_call_duties: ["Bereitschaftsdienste", "Bereitschaftsdienst", "Dienste", "On-call duties"],
  rent: ["Miete", "Kaltmiete", "Nettokaltmiete", "Angebotsmiete", "Rent"],
  building_land: ["Bodenrichtwert", "Bauland", "Building land"],
  jobs: ["Arbeitsplätze", "Beschäftigte am Arbeitsort", "Jobs"],
  unemployment: ["Arbeitslosigkeit", "Arbeitslosenquote", "Arbeitslosenanteil", "Unemployment"],
  green_space: ["Grünfläche", "Grünflächen", "Grün", "Green space"],
};

const INDICATOR_OF_WORD = new Map(
  indicatorSchema.options.flatMap((indicator) =>
    [indicator, ...WORDS[indicator]].map((word) => [wordKey(word), indicator] as const),
  ),
);

function wordKey(text: string): string {
  return slugOf(text.replaceAll("_", " "));
}

/**
 * The indicator that a word names; null for other words.
 *
 * @example indicatorOf("Nettokaltmiete") // "rent"
 */
export function indicatorOf(text: string): Indicator | null {
  return INDICATOR_OF_WORD.get(wordKey(text)) ?? null;
}
