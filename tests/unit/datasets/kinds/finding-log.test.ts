import { describe, expect, it } from "vitest";
import { FindingLog, type RejectedRow } from "@/lib/datasets/kinds/finding-log";

const row = (line: number) => ({ line, cells: [], geometry: null });

describe("what a reading has to say", () => {
  it("keeps the first of what is alike, and counts the rest", () => {
    const log = new FindingLog();
    for (let line = 2; line < 10; line += 1)
      log.addOnce({ code: "fractionRounded", line, about: line % 2 ? "a" : "b" });
    expect(log.kept.map(({ line, about }) => [line, about])).toEqual([
      [2, "b"],
      [3, "a"],
    ]);
    expect(log.totals).toEqual({ fractionRounded: 8 });
  });

  it("names another unknown word although the first stands in many rows", () => {
    const rejected: RejectedRow[] = [];
    const log = new FindingLog((one) => rejected.push(one));
    for (let line = 1; line <= 2000; line += 1)
      log.reject(row(line), { code: "unknownGroup", about: line <= 1500 ? "HAUS" : "GFA" });
    expect(log.kept.map(({ line, about }) => [line, about])).toEqual([
      [1, "HAUS"],
      [1501, "GFA"],
    ]);
    expect(log.count("error")).toBe(2000);
    expect(rejected).toHaveLength(2000);
  });

  it("keeps five hundred of what is about single rows", () => {
    const log = new FindingLog();
    for (let line = 1; line <= 600; line += 1)
      log.reject(row(line), { code: "emptyKey", about: "" });
    expect(log.kept).toHaveLength(500);
    expect(log.totals).toEqual({ emptyKey: 600 });
  });
});
