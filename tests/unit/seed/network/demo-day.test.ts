import { describe, expect, it } from "vitest";
import {
  daysFrom,
  firstOf,
  lastDayOf,
  workdayFrom,
} from "../../../../prisma/seed/network/demo-day";

describe("the days of the demo content", () => {
  it("count over the end of a month, a year and the change of the clock", () => {
    expect(daysFrom("2026-12-30", 3)).toBe("2027-01-02");
    expect(daysFrom("2028-03-01", -1)).toBe("2028-02-29");
    expect(daysFrom("2027-03-27", 2)).toBe("2027-03-29");
  });

  it("leave out weekends, Christmas and the holidays of the state", () => {
    expect(workdayFrom("chemnitz", "2026-11-20", 1)).toBe("2026-11-23");
    expect(workdayFrom("chemnitz", "2026-11-18", 0)).toBe("2026-11-19");
    expect(workdayFrom("lichtenberg", "2026-11-18", 0)).toBe("2026-11-18");
    expect(workdayFrom("lichtenberg", "2027-03-08", 0)).toBe("2027-03-09");
    expect(workdayFrom("chemnitz", "2026-12-24", 0)).toBe("2026-12-28");
  });

  it("never move what is past beyond today", () => {
    expect(workdayFrom("chemnitz", "2027-03-29", -3)).toBe("2027-03-25");
    expect(workdayFrom("lichtenberg", "2026-12-27", -1)).toBe("2026-12-23");
  });

  it("begin a training year at least two months ahead", () => {
    expect(firstOf("2026-11-22", [4, 9])).toBe("2027-04-01");
    expect(firstOf("2027-03-01", [4, 9])).toBe("2027-09-01");
  });

  it("remember the last time of a yearly day, not one of today", () => {
    expect(lastDayOf("2026-11-22", "05-12")).toBe("2026-05-12");
    expect(lastDayOf("2026-05-12", "05-12")).toBe("2025-05-12");
  });
});
