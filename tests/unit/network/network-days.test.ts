import { describe, expect, it } from "vitest";
import { statusOn } from "@/lib/network/initiative-status";
import { meetingDays } from "@/lib/network/meeting-days";

const TODAY = "2026-05-12";

describe("the meetings of a group", () => {
  const meetings = [
    { date: "2026-09-01" },
    { date: "2026-05-12", time: "17:00" },
    { date: "2026-05-12", time: "09:00" },
    { date: "2026-01-10" },
    { date: "2026-05-11" },
  ];

  it("of the day itself are still ahead, the earlier hour first", () => {
    const { ahead } = meetingDays(meetings, TODAY);
    expect(ahead.map(({ date, time = "" }) => `${date} ${time}`.trim())).toEqual([
      "2026-05-12 09:00",
      "2026-05-12 17:00",
      "2026-09-01",
    ]);
  });

  it("that were stand with the last one first", () => {
    const { past } = meetingDays(meetings, TODAY);
    expect(past.map(({ date }) => date)).toEqual(["2026-05-11", "2026-01-10"]);
  });
});

describe("the status of an initiative", () => {
  it("is the youngest that has come, whatever the order of its line", () => {
    const { now, line } = statusOn(
      [
        { date: "2026-03-01", status: "running" },
        { date: "2025-03-01", status: "planned" },
        { date: "2026-12-01", status: "finished" },
      ],
      TODAY,
    );
    expect(now?.status).toBe("running");
    expect(line.map(({ status }) => status)).toEqual(["running", "planned"]);
  });

  it("that was set later on the same day goes before", () => {
    const line = [
      { date: TODAY, status: "planned" },
      { date: TODAY, status: "running" },
    ] as const;
    expect(statusOn(line, TODAY).now?.status).toBe("running");
  });

  it("is unknown while all of it is still ahead", () => {
    expect(statusOn([{ date: "2026-05-13", status: "running" }], TODAY)).toEqual({
      now: null,
      line: [],
    });
  });
});
