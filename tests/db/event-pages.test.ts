import { beforeAll, describe, expect, it } from "vitest";
import { ANY_EVENT } from "@/lib/events/event-filter";
import { listDatePage, listDates } from "@/lib/events/queries";
import { getRegionId } from "@/lib/regions/queries";
import { fileImport, importAll, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const NOW = new Date("2098-05-12T12:00:00Z");
const AHEAD = { now: NOW, after: NOW };
const PAST = { now: NOW, past: true };

async function pageOf(wanted: typeof AHEAD | typeof PAST, page: number, filter = ANY_EVENT) {
  const found = await listDatePage(
    await getRegionId("seiten"),
    { ...wanted, filter },
    { page, size: 3 },
  );
  const { total, pages } = found;
  return {
    ...{ total, pages, page: found.page },
    dates: found.dates.map(({ date, further }) => `${date.startsAt.slice(0, 10)} +${further}`),
  };
}

const single = (slug: string, day: string, type = "forum") => ({
  ...{ slug, title: { de: slug }, summary: { de: "Kurz." }, type, starts: `${day}T10:00` },
});

beforeAll(async () => {
  await createSmallRegion("seiten");
  const days = ["01", "02", "03", "04"];
  const series = {
    ...single("reihe", "2098-05-05", "meetup"),
    recurrence: {
      additional: ["2098-05-06T10:00", "2098-05-07T10:00", "2098-06-05T10:00", "2098-06-06T10:00"],
    },
    dateResults: "6.5.2098: Viele kamen.",
  };
  const events = [
    ...days.map((day) => single(`war-${day}`, `2098-05-${day}`)),
    ...days.map((day) => single(`wird-${day}`, `2098-06-${day}`)),
    series,
  ];
  await importAll("seiten", fileImport("events", smallFile("t.json", JSON.stringify(events))));
});

describe("a list of dates in pages", () => {
  it("shows of each series two dates and counts all, the next first", async () => {
    expect(await pageOf(AHEAD, 1)).toEqual({
      ...{ total: 6, pages: 2, page: 1 },
      dates: ["2098-06-01 +0", "2098-06-02 +0", "2098-06-03 +0"],
    });
    expect((await pageOf(AHEAD, 2)).dates).toEqual([
      ...["2098-06-04 +0", "2098-06-05 +0", "2098-06-06 +0"],
    ]);
  });

  it("leads back to the first date that was", async () => {
    expect(await pageOf(PAST, 1)).toEqual({
      ...{ total: 7, pages: 2, page: 1 },
      dates: ["2098-05-07 +0", "2098-05-06 +1", "2098-05-04 +0"],
    });
    expect((await pageOf(PAST, 2)).dates).toEqual([
      ...["2098-05-03 +0", "2098-05-02 +0", "2098-05-01 +0"],
    ]);
  });

  it("shows the last page to who asks for a later one", async () => {
    expect((await pageOf(PAST, 99)).page).toBe(2);
    expect(await pageOf(PAST, 99, { ...ANY_EVENT, type: "council" })).toEqual({
      ...{ total: 0, pages: 1, page: 1, dates: [] },
    });
  });

  it("keeps to the filter", async () => {
    const found = await pageOf(PAST, 1, { ...ANY_EVENT, type: "meetup" });
    expect(found).toMatchObject({ total: 3, dates: ["2098-05-07 +0", "2098-05-06 +1"] });
  });
});

describe("the result of a date of a series", () => {
  it("is told on that date alone", async () => {
    const dates = await listDates(await getRegionId("seiten"), { ...PAST, key: "reihe" });
    expect(dates.map(({ dateKey, fields }) => [dateKey, fields.result?.de])).toEqual([
      ...[["2098-05-07", undefined]],
      ...[["2098-05-06", "Viele kamen."]],
      ...[["2098-05-05", undefined]],
    ]);
  });
});
