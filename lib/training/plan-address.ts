import { trainingAreaSchema } from "@/lib/entries/kinds/training-station";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import type { Locale } from "@/lib/i18n/routing";
import type { PlannedSection } from "./training-plan";
import { GP_TRAINING, MONTH_AREAS, type MonthArea } from "./training-rules";

type Station = PublishedEntry<"training_station">;

/** The names of the planner's parts in addresses; station and months come in pairs. */
export const PLAN_PARAMETERS = {
  de: { station: "station", months: "monate", course: "kurs" },
  en: { station: "station", months: "months", course: "course" },
} as const satisfies Record<Locale, Record<"station" | "months" | "course", string>>;

/** More sections than five years of at least three months each have. */
const MOST_SECTIONS = GP_TRAINING.totalMonths / GP_TRAINING.shortestSection;

/** What stands in an address for a section elsewhere. */
export function elsewhere(area: MonthArea): string {
  return `elsewhere-${area.replace("_", "-")}`;
}

/** A station in which months are spent, not a course. */
export function isMonthArea(area: Station["fields"]["area"]): area is MonthArea {
  return area !== trainingAreaSchema.enum.psychosomatic_course;
}

/** A row of the planner as it was filled in. */
export interface PlanRow {
  station: string;
  months: string;
}

export interface AskedPlan {
  sections: PlannedSection[];
  hasCourse: boolean;
  /** What was filled in, readable or not. */
  rows: PlanRow[];
  /** Rows that cannot be read, by their place in `rows`. */
  faults: { row: number; fault: "unknownStation" | "badMonths" | "noStation" }[];
}

/**
 * The plan that an address says; what cannot be read is told and left out.
 *
 * @param stations those of the region that are shown
 * @example readPlan(new URLSearchParams("station=elsewhere-gp-practice&monate=24"), "de", []).sections
 *   // [{ station: null, area: "gp_practice", months: 24, authorised: null }]
 */
export function readPlan(
  parameters: URLSearchParams,
  locale: Locale,
  stations: readonly Station[],
): AskedPlan {
  const names = PLAN_PARAMETERS[locale];
  const months = parameters.getAll(names.months);
  const rows = parameters
    .getAll(names.station)
    .slice(0, MOST_SECTIONS)
    .map((station, index): PlanRow => ({ station, months: (months[index] ?? "").trim() }))
    .filter((row) => row.station !== "" || row.months !== "");
  const asked: AskedPlan = {
    ...{ sections: [], faults: [], rows },
    hasCourse: parameters.getAll(names.course).at(-1) === "1",
  };
  rows.forEach((row, index) => {
    const found = stations.find(({ slug }) => slug === row.station);
    const area = found?.fields.area ?? MONTH_AREAS.find((one) => elsewhere(one) === row.station);
    if (area === undefined || !isMonthArea(area)) {
      const fault = row.station === "" ? "noStation" : "unknownStation";
      asked.faults.push({ row: index, fault });
    } else if (!/^[1-9]\d?$/.test(row.months) || Number(row.months) > GP_TRAINING.totalMonths)
      asked.faults.push({ row: index, fault: "badMonths" });
    else
      asked.sections.push({
        ...{ area, months: Number(row.months), station: found?.slug ?? null },
        authorised: found?.fields.monthsAuthorised ?? null,
      });
  });
  return asked;
}

/**
 * A plan as an address writes it; empty for none.
 *
 * @example planQuery({ rows: [{ station: "innere", months: "12" }], hasCourse: false }, "en") // "?station=innere&months=12"
 */
export function planQuery(
  { rows, hasCourse }: Pick<AskedPlan, "rows" | "hasCourse">,
  locale: Locale,
): string {
  const names = PLAN_PARAMETERS[locale];
  const query = new URLSearchParams(
    rows.flatMap(({ station, months }): [string, string][] => [
      [names.station, station],
      [names.months, months],
    ]),
  );
  if (hasCourse) query.set(names.course, "1");
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
