import { describe, expect, it } from "vitest";
import { eventSchema } from "@/lib/entries/kinds/event";
import { dateChange, type KnownDate } from "@/lib/events/changes/date-change";

const fields = eventSchema.parse({
  ...{ title: { de: "Treffen" }, summary: { de: "Ein Treffen." }, type: "meetup" },
  ...{ starts: "2027-03-01T18:00", place: { name: "Rathaus" } },
});
const before: KnownDate = {
  ...{ dateKey: "", state: "planned", removed: false, allDay: false, fields },
  ...{ startsAt: new Date("2027-03-01T17:00:00Z"), endsAt: new Date("2027-03-01T19:00:00Z") },
};

const CASES: readonly [what: string, changes: Partial<KnownDate>, told: string | null][] = [
  ["another wording", { fields: { ...fields, title: { de: "Das Treffen" } } }, null],
  ["another beginning", { startsAt: new Date("2027-03-01T16:00:00Z") }, "changed"],
  ["another end", { endsAt: new Date("2027-03-01T20:00:00Z") }, "changed"],
  [
    "another place",
    { fields: { ...fields, place: { name: "Bad", accessibility: [] } } },
    "changed",
  ],
  ["online instead", { fields: { ...fields, mode: "online" } }, "changed"],
  ["only that it counts as moved", { state: "moved" }, null],
  ["cancelled", { state: "cancelled" }, "cancelled"],
  ["no longer held", { removed: true }, "cancelled"],
];

describe("what people who signed up are told of a date", () => {
  it.each(CASES)("%s", (_what, changes, told) => {
    expect(dateChange(before, { ...before, ...changes })).toBe(told);
  });

  it("a cancellation once, whatever changes after it", () => {
    const off = { ...before, state: "cancelled" as const };
    expect(dateChange(off, { ...off, startsAt: new Date(0), removed: true })).toBeNull();
  });
});
