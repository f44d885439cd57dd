import { describe, expect, it } from "vitest";
import { eventSchema } from "@/lib/entries/kinds/event";
import { resultOfLine } from "@/lib/entries/part-line";
import { fieldsOfDate, openOnlineAddress } from "@/lib/events/event-date";

const series = eventSchema.parse({
  ...{ title: { de: "Treffen" }, summary: { de: "Kurz." }, type: "meetup" },
  ...{ starts: "2026-10-20T18:00", result: { de: "Ein Netz." }, place: { name: "Turnhalle" } },
  recurrence: {
    rule: "FREQ=WEEKLY;COUNT=3",
    exceptions: [
      { date: "2026-10-27", state: "planned", title: { de: "Fest" }, place: { name: "Rathaus" } },
      { date: "2026-11-03", state: "cancelled" },
    ],
    results: [{ date: "2026-10-27", result: { de: "Viele kamen." } }],
  },
});

describe("what is told of one date of a series", () => {
  it("is its own title, place and result where it has them", () => {
    const { title, place, result } = fieldsOfDate(series, "2026-10-27");
    expect([title.de, place?.name, result?.de]).toEqual(["Fest", "Rathaus", "Viele kamen."]);
  });

  it.each(["2026-10-20", "2026-11-03", ""])("is else what all share: %s", (dateKey) => {
    expect(fieldsOfDate(series, dateKey)).toEqual(series);
  });

  it("reads results of dates from lines", () => {
    expect(resultOfLine("27.10.2026: Viele kamen.")).toEqual({
      ...{ date: "2026-10-27", result: { de: "Viele kamen." } },
    });
    expect(resultOfLine("27.10.2026")).toBeNull();
    expect(resultOfLine("Viele kamen.")).toBeNull();
  });
});

describe("where to join online", () => {
  it("is told to everybody unless seats are given", () => {
    const online = { ...series, onlineAddress: "https://meet.example.org/" };
    expect(openOnlineAddress(online)).toBe("https://meet.example.org/");
    const signUp = eventSchema.parse({ ...online, signUp: { purpose: { de: "Planung" } } });
    expect(openOnlineAddress(signUp)).toBeUndefined();
  });
});
