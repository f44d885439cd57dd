import { describe, expect, it } from "vitest";
import { mapColumns, parseMapping } from "@/lib/datasets/column-mapping";
import { parseCondition, rowFilter } from "@/lib/datasets/row-filter";
import { UserError } from "@/lib/errors";

const FIELDS = ["key", "people"];

describe("a mapping", () => {
  it("is divided by its last equals sign", () => {
    expect(parseMapping("RAUMID=key")).toEqual({ column: "RAUMID", field: "key" });
    expect(parseMapping("Anteil=100=people")).toEqual({ column: "Anteil=100", field: "people" });
  });

  it.each(["RAUMID", "=key", "RAUMID=", ""])("is refused when it is %j", (text) => {
    expect(() => parseMapping(text)).toThrow(
      new UserError(`--map needs column=field, but got "${text}".`),
    );
  });

  it("is not needed for a column that is named like its field", () => {
    expect(mapColumns(["key", "other"], [], FIELDS)).toEqual([
      { column: "key", field: "key", band: null },
    ]);
  });

  it("goes before a column that is named like the field", () => {
    expect(mapColumns(["key", "RAUMID"], [{ column: "RAUMID", field: "key" }], FIELDS)).toEqual([
      { column: "RAUMID", field: "key", band: null },
    ]);
  });

  it("reads age bands from column names, with the last age or the first age after", () => {
    const columns = ["E_E", "E_E00_01", "E_E95_110", "E_EU1", "Alter 0-2 (Jahre)"];
    const below = [{ column: "E_E{from}_{below}", field: "people" }];
    expect(mapColumns(columns, below, FIELDS)).toEqual([
      { column: "E_E00_01", field: "people", band: { ageFrom: 0, ageBelow: 1 } },
      { column: "E_E95_110", field: "people", band: { ageFrom: 95, ageBelow: 110 } },
    ]);
    const to = [{ column: "Alter {from}-{to} (Jahre)", field: "people" }];
    expect(mapColumns(columns, to, FIELDS)).toEqual([
      { column: "Alter 0-2 (Jahre)", field: "people", band: { ageFrom: 0, ageBelow: 3 } },
    ]);
  });

  it("with only {from} means a single year of age", () => {
    expect(mapColumns(["a7"], [{ column: "a{from}", field: "people" }], FIELDS)).toEqual([
      { column: "a7", field: "people", band: { ageFrom: 7, ageBelow: 8 } },
    ]);
  });

  it("to an unknown field or column is refused with a list of what there is", () => {
    expect(() => mapColumns(["a"], [{ column: "a", field: "persons" }], FIELDS)).toThrow(
      new UserError('There is no field "persons". The fields are: key, people.'),
    );
    expect(() => mapColumns(["ID", "Zahl"], [{ column: "id", field: "key" }], FIELDS)).toThrow(
      new UserError('The file has no column "id". Its columns are: ID, Zahl.'),
    );
    const pattern = [{ column: "E{from}_{to}", field: "people" }];
    expect(() => mapColumns(["ID", "Zahl"], pattern, FIELDS)).toThrow(/Its columns are: ID, Zahl/);
  });
});

describe("a row filter", () => {
  const row = (plr_id: string, kind = "plr") => {
    const values: Record<string, string> = { plr_id, kind };
    return (column: string) => values[column] ?? "";
  };

  it("takes equal values, and beginnings before a star", () => {
    const passes = rowFilter([parseCondition("plr_id=11*")], ["plr_id"]);
    expect([row("11100101"), row("11"), row("01110101"), row("")].map(passes)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(rowFilter([parseCondition("plr_id=11")], ["plr_id"])(row("110"))).toBe(false);
  });

  it("takes rows that meet every condition, and all without one", () => {
    const both = [parseCondition("plr_id=11*"), parseCondition("kind=bzr")];
    expect(rowFilter(both, ["plr_id", "kind"])(row("111"))).toBe(false);
    expect(rowFilter(both, ["plr_id", "kind"])(row("111", "bzr"))).toBe(true);
    expect(rowFilter([], [])(row("x"))).toBe(true);
  });

  it("is refused without a column, or with one that the file does not have", () => {
    expect(() => parseCondition("11*")).toThrow(UserError);
    expect(() => rowFilter([parseCondition("id=11*")], ["plr_id", "kind"])).toThrow(
      new UserError('The file has no column "id". Its columns are: plr_id, kind.'),
    );
  });

  it("keeps equals signs in the value", () => {
    expect(parseCondition("a=b=c")).toEqual({ column: "a", value: "b=c" });
  });
});
