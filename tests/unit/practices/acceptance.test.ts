import { describe, expect, it } from "vitest";
import { knownAcceptance, oldestKnownCheck } from "@/lib/practices/acceptance";

const on = "2026-11-22";

function known(checkedOn: string | null) {
  return knownAcceptance({ acceptance: "accepting", checkedOn }, on);
}

describe("what is known of new patients", () => {
  it("holds on the day of the check and for 90 days after it", () => {
    expect(oldestKnownCheck(on)).toBe("2026-08-24");
    expect(known("2026-11-22")).toEqual({ acceptance: "accepting", checkedOn: "2026-11-22" });
    expect(known("2026-08-24")).not.toBeNull();
    expect(known("2026-08-23")).toBeNull();
  });

  it("is nothing without a check, without an answer, or from days to come", () => {
    expect(known(null)).toBeNull();
    expect(known("2026-11-23")).toBeNull();
    expect(knownAcceptance({ acceptance: null, checkedOn: on }, on)).toBeNull();
  });

  it("counts days across changes of the clock and leap years", () => {
    expect(oldestKnownCheck("2026-06-01")).toBe("2026-03-03");
    expect(oldestKnownCheck("2028-03-30")).toBe("2027-12-31");
  });
});
