import { describe, expect, it } from "vitest";
import { readYear } from "@/lib/datasets/values/year-value";

describe("a year", () => {
  it.each([
    [2025, 2025],
    ["2025", 2025],
    [" 1900 ", 1900],
    ["202512", 2025],
    ["2025-12", 2025],
    [202512, 2025],
    ["2025,00", 2025],
    ["Jahr 2025", 2025],
    ["31.12.2025", 2025],
    ["2025-12-31", 2025],
  ])("is read from %j", (cell, year) => {
    expect(readYear(cell)).toBe(year);
  });

  it.each([
    "",
    "2025/26",
    "2025-2030",
    "25",
    "1899",
    "2101",
    20.25,
    "202513",
    "neulich",
    null,
    true,
  ])("is not found in %j", (cell) => {
    expect(readYear(cell)).toBeNull();
  });
});
