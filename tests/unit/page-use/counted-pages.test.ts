import { describe, expect, it } from "vitest";
import { isPageSeal, pageSeal } from "@/lib/page-use/page-seal";
import { readUse } from "@/lib/page-use/sent-use";
import { createUseLimit, MOST_IN_A_MINUTE } from "@/lib/page-use/use-limit";

const SECRET = "x".repeat(32);

describe("the opening of a page", () => {
  it("is read as a path with its region and a seal", () => {
    expect(readUse("/chemnitz\nabc")).toEqual({
      path: "/chemnitz",
      region: "chemnitz",
      seal: "abc",
    });
    expect(readUse("/en/bad-salza/events/a-b\nabc")?.region).toBe("bad-salza");
  });

  it.each([
    "",
    "/chemnitz",
    "/chemnitz\n",
    "/chemnitz?q=ada\nabc",
    "/chemnitz#a\nabc",
    "/chemnitz/../x y\nabc",
    "https://example.org/chemnitz\nabc",
    "/chemnitz\nabc\nabc",
    "/chemnitz/<script>\nabc",
    `/chemnitz/${"x".repeat(700)}\nabc`,
  ])("that says %j is not read", (text) => {
    expect(readUse(text)).toBeNull();
  });

  it("is believed with the seal of this very page alone", () => {
    const seal = pageSeal("/chemnitz", SECRET);
    expect(seal).toHaveLength(22);
    expect(isPageSeal("/chemnitz", seal, SECRET)).toBe(true);
    expect(isPageSeal("/chemnitz/praxen", seal, SECRET)).toBe(false);
    expect(isPageSeal("/chemnitz", seal, "y".repeat(32))).toBe(false);
    expect(isPageSeal("/chemnitz", `${seal}a`, SECRET)).toBe(false);
  });

  it("is counted so often a minute for each network, and no more", () => {
    const isWithinLimit = createUseLimit();
    const counted = Array.from({ length: MOST_IN_A_MINUTE + 5 }, () => isWithinLimit("a", 1));
    expect(counted.filter(Boolean)).toHaveLength(MOST_IN_A_MINUTE);
    expect(isWithinLimit("b", 1)).toBe(true);
    expect(isWithinLimit("a", 2)).toBe(true);
  });
});
