import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAccept, qualityOf } from "@/lib/open-data/accept-header";

describe("an Accept header", () => {
  it.each([
    ["text/csv", "text/csv", 1],
    ["text/csv;q=0.7", "text/csv", 0.7],
    ["text/csv; q=0.7", "text/csv", 0.7],
    ["text/csv ; Q=0.7", "text/csv", 0.7],
    ["TEXT/CSV", "text/csv", 1],
    ["text/*;q=0.3, text/csv;q=0.7", "text/csv", 0.7],
    ["text/csv;q=0, */*", "text/csv", 0],
    ["text/csv;q=0, */*", "application/json", 1],
    ["*/*;q=0.1, text/*;q=0.2", "text/csv", 0.2],
    ["application/geo+json", "application/json", 0],
    ["text/csv;header=present;q=0.4", "text/csv", 0.4],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "text/csv", 0.8],
  ])("%s wants %s with weight %d", (header, mediaType, expected) => {
    expect(qualityOf(mediaType, parseAccept(header))).toBe(expected);
  });

  it.each([
    "",
    "csv",
    "text/",
    "/csv",
    "*/csv",
    "text/csv/x",
    "text/csv;q=2",
    "text/csv;q=-1",
    "é/ü",
  ])("%j holds no range that can be read", (header) => {
    expect(parseAccept(header)).toEqual([]);
  });

  it("never fails, whatever it holds, and weighs from 0 to 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (header) => {
        const quality = qualityOf("text/csv", parseAccept(header));
        expect(quality).toBeGreaterThanOrEqual(0);
        expect(quality).toBeLessThanOrEqual(1);
      }),
    );
  });
});
