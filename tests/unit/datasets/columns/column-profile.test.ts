import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileTable } from "@/lib/datasets/columns/column-profile";
import type { Cell } from "@/lib/datasets/files/source-table";
import { columnOf, tableOf } from "../table-of";

async function profile(heading: string, ...cells: Cell[]) {
  const [column] = (await profileTable(columnOf(heading, ...cells))).columns;
  if (!column) throw new Error("no column");
  return column;
}

describe("the kind of a column", () => {
  it.each<[string, string, Cell[]]>([
    ["key", "RAUMID", ["01011101", "01011102"]],
    ["key", "KREG", [1002000, 1003000]],
    ["key", "PLZ", ["13055", "13057"]],
    ["key", "gebiet", ["110000111101", "110000111102"]],
    ["key", "gc_id", ["DEBE00YY2DG0003W", "DEBE00YY2DG0003X"]],
    ["key", "Spalte", ["01", "02", "11"]],
    ["whole", "Einwohner", ["3412", "208"]],
    ["whole", "Einwohner", [3412, 208]],
    ["whole", "Einwohner", ["2930,00", "15,00"]],
    ["whole", "Einwohner", ["1.234", "87"]],
    ["whole", "Einwohner", ["7", "<5", "12", "*"]],
    ["decimal", "Anteil", ["1,5", "2,25"]],
    ["decimal", "value", ["1445.15899", "1468.630137"]],
    ["percent", "Anteil", ["12,5 %", "7 %"]],
    ["day", "Stichtag", ["31.12.2025", "2025-12-31"]],
    ["year", "Jahr", ["2024", "2025"]],
    ["year", "ZEIT", ["202512", "202512"]],
    ["whole", "Einwohner", ["2024", "2025"]],
    ["whole", "E_E05_06", ["1950", "2001"]],
    ["whole", "Alter 20 bis 25", ["12", "45"]],
    ["whole", "Betrag", ["202512", "190012"]],
    ["sex", "Geschlecht", ["weiblich", "männlich", "insgesamt"]],
    ["sex", "s", ["w", "m"]],
    ["age", "Altersgruppe", ["0-2", "3-5", "65+"]],
    ["age", "Alter", ["0", "1", "2", "90 und mehr"]],
    ["age", "x", ["unter 6", "6 bis unter 18", "18 und älter"]],
    ["text", "gc_haus", ["8", "12-14", "16a", "3", "5", "7-9"]],
    ["text", "Arzt", ["insgesamt", "insgesamt"]],
    ["text", "Haus", ["8", "12-14", "3", "5", "7-9", "21"]],
    ["key", "Schlüssel", ["20251231", "20250101"]],
    ["coordinate", "lat", ["52.5070039", "52.5430244"]],
    ["coordinate", "gc_xwert", ["396096.8429", "373276"]],
    ["coordinate", "Breite", ["52,51", "52,47"]],
    ["geometry-json", "bounding_box", ["[13.3, 52.4, 13.5, 52.6]"]],
    ["geometry-json", "geom", ['{"type":"Point","coordinates":[13,52]}']],
    ["text", "Name", ["[redacted]", "[redacted]"]],
    ["text", "Name", ["Kaßberg", "Altchemnitz"]],
    ["text", "offen", [true, false]],
    ["empty", "population", ["", null, "-", "NA"]],
    ["empty", "population", []],
    ["empty", "population", ["*", "*"]],
  ])("is %s for %s", async (kind, heading, cells) => {
    expect((await profile(heading, ...cells)).kind).toBe(kind);
  });

  it("survives a typing error among many good cells", async () => {
    const cells = Array.from({ length: 19 }, (_, index) => `${index * 7}`);
    expect((await profile("Einwohner", ...cells, "viele")).kind).toBe("whole");
    expect((await profile("Einwohner", "12", "viele")).kind).toBe("text");
  });

  it("believes a heading that counts something while most cells are numbers", async () => {
    expect((await profile("Einwohner", "1000", "abc", "3000")).kind).toBe("whole");
    expect((await profile("VZÄ", "1,5", "abc", "0,75")).kind).toBe("decimal");
    expect((await profile("Haus", "7", "abc", "9")).kind).toBe("text");
  });
});

describe("the profile of a column", () => {
  it("keeps missing and suppressed cells apart, and both apart from zero", async () => {
    expect(await profile("Einwohner", "0", "-", "", "*", "12", "k. A.")).toMatchObject({
      kind: "whole",
      missing: 3,
      suppressed: 1,
      missingShare: 0.5,
      min: 0,
      max: 12,
    });
  });

  it("takes a limit for ages in a column of ages, and for a secret elsewhere", async () => {
    expect(await profile("Alter", "unter 6", "6-17", "18+")).toMatchObject({
      kind: "age",
      suppressed: 0,
    });
    expect(await profile("Einwohner", "unter 6", "7", "18")).toMatchObject({
      kind: "whole",
      suppressed: 1,
    });
  });

  it("shows up to three different examples, cut where they are long", async () => {
    const { examples } = await profile("Name", "a", "", "a", "b", "c", "d");
    expect(examples).toEqual(["a", "b", "c"]);
    expect((await profile("Name", "x".repeat(1000))).examples[0]).toHaveLength(80);
  });

  it("tells the decimal mark, and does not tell where it must be asked", async () => {
    expect(await profile("Fläche", "1.234,5", "-3,25")).toMatchObject({
      mark: { mark: "," },
      min: -3.25,
      max: 1234.5,
    });
    expect(await profile("Fläche", "1.234", "2.345")).toMatchObject({
      mark: { mark: "ambiguous", examples: [{ text: "1.234", line: 2 }] },
      min: null,
      max: null,
    });
  });

  it("lets one column speak for another, but no coordinate for a count", async () => {
    const table = (heading: string, cell: string) =>
      tableOf(
        ["Betten", heading],
        [
          ["1.234", cell],
          ["2.345", cell],
        ],
      );
    const mark = async (heading: string, cell: string) =>
      (await profileTable(table(heading, cell))).columns[0]?.mark.mark;
    expect(await mark("Quote", "12,5")).toBe(",");
    expect(await mark("Quote", "12.5")).toBe("ambiguous");
    expect(await mark("Breite", "52,5")).toBe("ambiguous");
  });

  it("knows whether a value comes twice", async () => {
    expect((await profile("id", "a1", "a2", null, null)).distinct).toBe(true);
    expect((await profile("id", "a1", "a2", "a1")).distinct).toBe(false);
  });

  it("does not know it of more values than it keeps", async () => {
    const cells = Array.from({ length: 100_001 }, (_, index) => [`k${index}`]);
    const [column] = (await profileTable(tableOf(["id"], cells))).columns;
    expect(column?.distinct).toBeNull();
  });

  it("notices that keys have lost their leading zeros", async () => {
    expect(await profile("RAUMID", "1011101", "12500824")).toMatchObject({
      widths: { least: 7, most: 8 },
      lostZeros: true,
    });
    expect((await profile("RAUMID", "01011101", "12500824")).lostZeros).toBe(false);
    expect((await profile("RAUMID", "01011101", "125008241")).lostZeros).toBe(false);
    expect((await profile("id", "9", "10")).lostZeros).toBe(false);
  });

  it("knows how spans of ages end", async () => {
    expect((await profile("Alter", "0-3", "3-6", "6+")).spanEnd).toBe("below");
    expect((await profile("Alter", "0-2", "3-5", "6+")).spanEnd).toBe("last");
    expect((await profile("Name", "a")).spanEnd).toBeNull();
  });

  it("counts rows, also where there are none or cells are lacking", async () => {
    expect((await profileTable(tableOf(["a", "b"], []))).columns[0]).toMatchObject({
      kind: "empty",
      missingShare: 0,
    });
    expect(await profileTable(tableOf(["a", "b"], [["x"], ["y"]]))).toMatchObject({
      rows: 2,
      columns: [{ kind: "text" }, { kind: "empty", missing: 2 }],
    });
  });

  it("is made of whatever cells there are", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,-+eE%()<> '_\u2009rp[]{}") }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.array(cell, { maxLength: 20 }), async (heading, cells) => {
        const { kind, missing, suppressed } = await profile(heading, ...cells);
        expect(kind).toBeTypeOf("string");
        expect(missing + suppressed).toBeLessThanOrEqual(cells.length);
      }),
      { numRuns: 400 },
    );
  });
});
