import { describe, expect, it } from "vitest";
import { mapColumns, mappingText, parseMapping } from "@/lib/datasets/columns/column-mapping";
import { agesText, parseTarget, targetText } from "@/lib/datasets/columns/mapping-target";
import { problemOf } from "../problem-of";

const FIELDS = ["key", "people"];
const plain = { band: null, year: null };

describe("a mapping", () => {
  it("is divided by its last equals sign", () => {
    expect(parseMapping("RAUMID=key")).toEqual({ column: "RAUMID", field: "key" });
    expect(parseMapping("Anteil=100=people")).toEqual({ column: "Anteil=100", field: "people" });
    expect(mappingText(parseMapping("Anteil=100=people"))).toBe("Anteil=100=people");
  });

  it.each(["RAUMID", "=key", "RAUMID=", "", "a=people:x", "a=people:5-3", "a=people:0-5:6+"])(
    "is refused when it is %j",
    (text) => {
      expect(problemOf(() => parseMapping(text))).toEqual(["mappingSyntax", { text }]);
    },
  );

  it("is not needed for a column that is named like its field", () => {
    expect(mapColumns(["other", "key"], [], FIELDS)).toEqual([
      { column: "key", index: 1, field: "key", ...plain },
    ]);
  });

  it("goes before a column that is named like the field", () => {
    expect(mapColumns(["key", "RAUMID"], [{ column: "RAUMID", field: "key" }], FIELDS)).toEqual([
      { column: "RAUMID", index: 1, field: "key", ...plain },
    ]);
  });

  it("says ages and year after a colon", () => {
    const mappings = ["unter 6=people:0-5", "alle 2030=people:2030", "95+=people:2030:95+"];
    const columns = mappings.map((text) => parseMapping(text).column);
    expect(mapColumns(columns, mappings.map(parseMapping), FIELDS)).toMatchObject([
      { band: { ageFrom: 0, ageBelow: 6 }, year: null },
      { band: null, year: 2030 },
      { band: { ageFrom: 95, ageBelow: 150 }, year: 2030 },
    ]);
  });

  it("reads age bands from column names, with the last age or the first age after", () => {
    const columns = ["E_E", "E_E00_01", "E_E95_110", "E_EU1", "Alter 0-2 (Jahre)"];
    const below = [{ column: "E_E{from}_{below}", field: "people" }];
    expect(mapColumns(columns, below, FIELDS)).toMatchObject([
      { column: "E_E00_01", index: 1, band: { ageFrom: 0, ageBelow: 1 } },
      { column: "E_E95_110", index: 2, band: { ageFrom: 95, ageBelow: 150 } },
    ]);
    const to = [{ column: "Alter {from}-{to} (Jahre)", field: "people" }];
    expect(mapColumns(columns, to, FIELDS)).toMatchObject([
      { column: "Alter 0-2 (Jahre)", field: "people", band: { ageFrom: 0, ageBelow: 3 } },
    ]);
  });

  it("with only {from} means a single year of age, with {year} a year", () => {
    expect(mapColumns(["a7"], [{ column: "a{from}", field: "people" }], FIELDS)).toMatchObject([
      { band: { ageFrom: 7, ageBelow: 8 }, year: null },
    ]);
    expect(
      mapColumns(["EW 2030"], [{ column: "EW {year}", field: "people" }], FIELDS),
    ).toMatchObject([{ band: null, year: 2030 }]);
  });

  it("takes signs in column names for themselves", () => {
    const columns = ["a.b", "axb", "{from}", "(x)"];
    const mapped = (column: string) =>
      mapColumns(columns, [{ column, field: "people" }], FIELDS).map((found) => found.column);
    expect(mapped("a.b")).toEqual(["a.b"]);
    expect(mapped("{from}")).toEqual(["{from}"]);
    expect(problemOf(() => mapped("{from}.{from}"))?.[0]).toBe("unknownColumn");
  });

  it("to an unknown field or column is refused with the nearest of what there is", () => {
    expect(problemOf(() => mapColumns(["a"], [{ column: "a", field: "poeple" }], FIELDS))).toEqual([
      "unknownField",
      { field: "poeple", fields: "key, people", similar: 1, nearest: "people" },
    ]);
    const mapping = [{ column: "id", field: "key" }];
    expect(problemOf(() => mapColumns(["ID", "Zahl"], mapping, FIELDS))).toEqual([
      "unknownColumn",
      { column: "id", columns: "ID, Zahl", similar: 1, nearest: "ID" },
    ]);
    const pattern = [{ column: "E{from}_{to}", field: "people" }];
    expect(problemOf(() => mapColumns(["ID", "Zahl"], pattern, FIELDS))).toMatchObject([
      "unknownColumn",
      { columns: "ID, Zahl", similar: 0 },
    ]);
  });

  it("to a name that two columns have is refused", () => {
    const mapping = [{ column: "Zahl", field: "people" }];
    expect(problemOf(() => mapColumns(["Zahl", "ID", "Zahl"], mapping, FIELDS))).toEqual([
      "doubledColumn",
      { column: "Zahl" },
    ]);
    expect(
      mapColumns(["Zahl", "ID", "Zahl"], [{ column: "ID", field: "key" }], FIELDS),
    ).toHaveLength(1);
  });
});

describe("what a column is mapped to", () => {
  it.each([
    "key",
    "people:0-5",
    "people:7",
    "men:95+",
    "women:2030",
    "people:2030:0-5",
    "people:0+",
  ])("is written as it is read: %s", (text) => {
    const target = parseTarget(text);
    expect(target && targetText(target)).toBe(text);
  });

  it("spells a single year by its number", () => {
    expect(agesText({ ageFrom: 7, ageBelow: 8 })).toBe("7");
  });
});
