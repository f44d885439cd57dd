import { z } from "zod";
import type { Cells } from "@/lib/drafts/cells";
import type { Locale } from "@/lib/i18n/routing";

/** What becomes of a date, in the words of an event's columns. */
export type DateFate =
  | { what: "cancelled"; note: string }
  /** Days or moments by clocks in Germany. */
  | { what: "moved"; note: string; starts: string; ends: string };

const exceptionsSchema = z.array(z.looseObject({ date: z.string() }));

function without(cells: Cells, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !names.includes(name)));
}

/**
 * The cells of an event of which one date is cancelled or moved; the other dates of a series stay.
 *
 * @param dateKey which date of a series; empty for an event that is none
 * @param locale of the note
 * @throws ZodError where the exceptions of a series cannot be read
 * @example changedCells({ starts: "2026-12-01T18:00" }, "", { what: "cancelled", note: "Sturm" }, "de")
 *   // { starts: "2026-12-01T18:00", state: "cancelled", stateNote: "Sturm" }
 */
export function changedCells(cells: Cells, dateKey: string, fate: DateFate, locale: Locale): Cells {
  const { what, note } = fate;
  if (dateKey === "") {
    const kept = without(cells, ["stateNote", "stateNote_en", "state"]);
    const noteCell = locale === "de" ? "stateNote" : "stateNote_en";
    const said = { ...kept, state: what, ...(note !== "" && { [noteCell]: note }) };
    if (fate.what === "cancelled") return said;
    return {
      ...{ ...said, starts: fate.starts, ...(cells.ends !== undefined && { ends: fate.ends }) },
      plannedFor: cells.plannedFor ?? cells.starts ?? fate.starts,
    };
  }
  const stored: unknown = JSON.parse(cells.exceptions ?? "[]");
  const all = exceptionsSchema.parse(stored);
  const { note: _note, ...own } = all.find(({ date }) => date === dateKey) ?? { date: dateKey };
  const changed = {
    ...{ ...own, state: what, ...(note !== "" && { note: { [locale]: note } }) },
    ...(fate.what === "moved" && { starts: fate.starts, ends: fate.ends }),
  };
  const exceptions = [...all.filter(({ date }) => date !== dateKey), changed];
  return { ...cells, exceptions: JSON.stringify(exceptions) };
}
