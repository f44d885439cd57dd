import { describe, expect, it } from "vitest";
import { readSex } from "@/lib/datasets/values/sex-value";

describe("a sex", () => {
  it.each([
    ["w", "female"],
    ["F", "female"],
    ["weiblich", "female"],
    ["Weiblich ", "female"],
    ["Frauen", "female"],
    ["female", "female"],
    ["m", "male"],
    ["männlich", "male"],
    ["maennlich", "male"],
    ["MÄNNER", "male"],
    ["male", "male"],
    ["Insgesamt", "all"],
    ["gesamt", "all"],
    ["zusammen", "all"],
    ["total", "all"],
    ["all", "all"],
  ])("is read from %j", (cell, sex) => {
    expect(readSex(cell)).toBe(sex);
  });

  it.each(["", "1", 1, 2, "d", "divers", "x", "Name", "weiblich und jung", null, true])(
    "is not found in %j",
    (cell) => {
      expect(readSex(cell)).toBeNull();
    },
  );
});
