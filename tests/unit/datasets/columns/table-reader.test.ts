import { describe, expect, it } from "vitest";
import { profileTable } from "@/lib/datasets/columns/column-profile";
import { parseMapping } from "@/lib/datasets/columns/column-mapping";
import { parseDecimals } from "@/lib/datasets/columns/decimal-option";
import { FIELDS } from "@/lib/datasets/columns/field-list";
import { parseCondition } from "@/lib/datasets/columns/row-filter";
import { mapTable, type TableOptions } from "@/lib/datasets/columns/table-reader";
import type { Cell, SourceRow } from "@/lib/datasets/files/source-table";
import { DatasetProblem } from "@/lib/datasets/problem";
import { tableOf } from "../table-of";

interface Options extends Omit<Partial<TableOptions>, "mappings" | "decimal"> {
  map?: string[];
  decimals?: string[];
}

async function open(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { map = [], decimals = [], fields = FIELDS.population, ...options }: Options = {},
) {
  const table = tableOf(columns, rows);
  const mapped = mapTable(table, await profileTable(table), {
    fields,
    mappings: map.map(parseMapping),
    decimal: parseDecimals(decimals, columns),
    ...options,
  });
  const read: SourceRow[] = [];
  for await (const row of mapped.rows()) read.push(row);
  const amounts = (field: string) => read.map((row) => mapped.amount(row, field));
  return { table: mapped, rows: read, amounts };
}

async function refusal(...request: Parameters<typeof open>) {
  try {
    await open(...request);
    return null;
  } catch (error) {
    if (error instanceof DatasetProblem) return [error.code, error.values];
    throw error;
  }
}

describe("a mapped table", () => {
  it("gives text, cells and numbers by field", async () => {
    const { table, rows, amounts } = await open(
      ["RAUMID", "Gebiet", "E_E"],
      [
        [" 01 ", "Nord", "2930,50"],
        [1, "-", 15],
      ],
      { map: ["RAUMID=key", "Gebiet=name", "E_E=people"] },
    );
    expect(rows.map((row) => table.text(row, "key"))).toEqual(["01", "1"]);
    expect(rows.map((row) => table.cell(row, "key"))).toEqual([" 01 ", 1]);
    expect(rows.map((row) => table.text(row, "name"))).toEqual(["Nord", ""]);
    expect(amounts("people")).toEqual([2930.5, 15]);
  });

  it("keeps a missing, a suppressed and a broken number apart from zero", async () => {
    const { amounts } = await open(
      ["key", "people"],
      [["1", "0"], ["2", "-"], ["3", "*"], ["4", "<5"], ["5", "viele"], ["6"]],
    );
    expect(amounts("people")).toEqual([0, "missing", "suppressed", "suppressed", null, "missing"]);
    expect(amounts("women")).toEqual(Array(6).fill("missing"));
  });

  it("knows a percentage from a share, and takes none for a number of people", async () => {
    const { table, rows, amounts } = await open(["share"], [["40 %"], ["0,4"]], {
      fields: FIELDS.crosswalk,
    });
    expect(amounts("share")).toEqual([40, 0.4]);
    expect(rows.map((row) => table.isPercent(row, "share"))).toEqual([true, false]);
    expect((await open(["people"], [["40 %"], ["7"]])).amounts("people")).toEqual([null, 7]);
  });

  it("reads a column by all of its cells, not by each alone", async () => {
    const { amounts } = await open(
      ["key", "people"],
      [
        ["1", "1.234"],
        ["2", "87"],
      ],
    );
    expect(amounts("people")).toEqual([1234, 87]);
    const english = await open(
      ["key", "people"],
      [
        ["1", "1,234"],
        ["2", "1,234,567"],
      ],
    );
    expect(english.amounts("people")).toEqual([1234, 1_234_567]);
  });

  it("takes constants for every row, and before a column", async () => {
    const { table, rows, amounts } = await open(["key", "sex"], [["1", "m"]], {
      constants: { sex: "w", people: "1.234,5", women: "1.234" },
    });
    expect(rows.map((row) => table.text(row, "sex"))).toEqual(["w"]);
    expect(amounts("people")).toEqual([1234.5]);
    expect(amounts("women")).toEqual([null]);
    expect([table.has("people"), table.has("key"), table.has("men")]).toEqual([true, true, false]);
  });

  it("gives only rows that meet the conditions", async () => {
    const { rows } = await open(
      ["key", "bez"],
      [
        ["1", "11"],
        ["2", "12"],
      ],
      {
        conditions: [parseCondition("bez=11")],
      },
    );
    expect(rows.map(({ line }) => line)).toEqual([2]);
  });

  it("reads degrees whatever mark they have", async () => {
    const { amounts } = await open(["latitude"], [["52,510"], ["52.47"], ["52.510"], ["52°31'"]], {
      fields: FIELDS.places,
      decimals: ["comma"],
    });
    expect(amounts("latitude")).toEqual([52.51, 52.47, 52.51, null]);
  });

  it("reads metres with thousands as all coordinates of the file are written", async () => {
    const { amounts } = await open(["longitude", "latitude"], [["396.096", "5.821.513,1"]], {
      fields: FIELDS.places,
    });
    expect([amounts("longitude"), amounts("latitude")]).toEqual([[396_096], [5_821_513.1]]);
  });

  it("reads the ages of a long table as their neighbours say", async () => {
    const ages = async (cells: string[], options: Options = {}) => {
      const { table, rows } = await open(
        ["age"],
        cells.map((cell) => [cell]),
        options,
      );
      return rows.map((row) => table.ages(row));
    };
    expect(await ages(["0-3", "3-6", "6+", "", "alt"])).toEqual([
      { ageFrom: 0, ageBelow: 3 },
      { ageFrom: 3, ageBelow: 6 },
      { ageFrom: 6, ageBelow: 150 },
      "missing",
      null,
    ]);
    expect(await ages(["0-3"])).toEqual([{ ageFrom: 0, ageBelow: 4 }]);
    expect(await ages(["0-3"], { ages: "below" })).toEqual([{ ageFrom: 0, ageBelow: 3 }]);
    expect(await ages(["0-17", "18-65", "65+"], { ages: "below" })).toHaveLength(3);
    expect(await refusal(["age"], [["0-17"], ["18-65"], ["65+"]])).toEqual([
      "ambiguousAges",
      { file: "tabelle.csv", first: "18-65", second: "0-17" },
    ]);
  });
});

describe("numbers that can be read in two ways", () => {
  const rows = [
    ["1", "1.234", "1.5"],
    ["2", "2.345", "2,5"],
  ];
  const columns = ["key", "Zahl", "Wert"];

  it("are refused with an example and the option that answers", async () => {
    expect(await refusal(columns, rows, { map: ["Zahl=people"] })).toEqual([
      "ambiguousDecimal",
      {
        file: "tabelle.csv",
        column: "Zahl",
        example: "1.234",
        line: "2",
        asThousands: "1234",
        asFraction: "1.234",
        thousands: "comma",
        fraction: "point",
        others: 0,
      },
    ]);
    expect(await refusal(columns, rows, { map: ["Wert=people"] })).toEqual([
      "mixedDecimal",
      {
        file: "tabelle.csv",
        column: "Wert",
        first: "2,5",
        firstLine: "3",
        second: "1.5",
        secondLine: "2",
      },
    ]);
  });

  it("are no matter where no field needs them", async () => {
    expect(await refusal(columns, rows)).toBeNull();
    expect(await refusal(columns, rows, { map: ["Zahl=name"] })).toBeNull();
  });

  it("are read as answered, for the file or for one column", async () => {
    const read = async (...decimals: string[]) =>
      (await open(columns, rows, { map: ["Zahl=people"], decimals })).amounts("people");
    expect(await read("comma")).toEqual([1234, 2345]);
    expect(await read("point")).toEqual([1.234, 2.345]);
    expect(await read("point", "Zahl=comma")).toEqual([1234, 2345]);
  });

  it("do not make an answer for the file change columns that are clear", async () => {
    const { amounts } = await open(["people", "women"], [["1.234", "12.5"]], {
      decimals: ["comma"],
    });
    expect([amounts("people"), amounts("women")]).toEqual([[1234], [12.5]]);
  });

  it("count the other columns that are open as well", async () => {
    const found = await refusal(["people", "women", "men"], [["1.234", "1.234", "2.345"]]);
    expect(found?.[1]).toMatchObject({ column: "people", others: 2 });
  });

  it("cannot be answered with another word or for another column", () => {
    expect(() => parseDecimals(["komma"], columns)).toThrow(/--decimal needs comma, point/);
    expect(() => parseDecimals(["=comma"], columns)).toThrow(/--decimal needs comma, point/);
    expect(() => parseDecimals(["Zahlen=comma"], columns)).toThrow(/Perhaps “Zahl” is meant/);
  });
});

describe("what is tied to a field", () => {
  it("must be a field and a column that there is", async () => {
    expect(await refusal(["a"], [], { constants: { land: "SN" } })).toMatchObject([
      "unknownField",
      {},
    ]);
    expect(await refusal(["a"], [], { map: ["b=key"] })).toMatchObject(["unknownColumn", {}]);
  });

  it("must be one column, unless it counts people", async () => {
    expect(await refusal(["a", "b"], [], { map: ["a=key", "b=key"] })).toEqual([
      "doubledField",
      { field: "key", columns: "a, b" },
    ]);
    expect(await refusal(["a", "b"], [], { map: ["a=men", "b=men"] })).toEqual([
      "doubledField",
      { field: "men", columns: "a, b" },
    ]);
    expect(await refusal(["2024", "2025"], [], { map: ["{year}=people"] })).toBeNull();
  });

  it("says its ages when the heading names some", async () => {
    expect(await refusal(["unter 6"], [], { map: ["unter 6=people"] })).toEqual([
      "unsaidAges",
      { column: "unter 6", field: "people", ages: "0-5" },
    ]);
    expect(await refusal(["unter 6"], [], { map: ["unter 6=people:0-5"] })).toBeNull();
    expect(
      await refusal(["Einwohner insgesamt"], [], { map: ["Einwohner insgesamt=people"] }),
    ).toBeNull();
  });

  it("counts nobody twice, and names what is left unused", async () => {
    const { table } = await open(["E_E", "E_E00_06", "E_E06_110", "E_U1"], [], {
      map: ["E_E=people", "E_E{from}_{below}=people", "E_U1=people:0"],
    });
    expect(table.columnsOf("people").map(({ column }) => column)).toEqual([
      "E_E",
      "E_E00_06",
      "E_E06_110",
    ]);
    expect(table.findings()).toEqual([
      { code: "unusedColumn", line: null, column: "E_U1", about: "E_U1" },
    ]);
  });

  it("is asked for where a file is of no use without it", async () => {
    const { table } = await open(["key", "b"], []);
    expect(() => table.require("key", "name")).not.toThrow();
    expect(() => table.require("name", "key")).not.toThrow();
    expect(() => table.require("year")).toThrow(/--map COLUMN=year.*The columns are: key, b/);
  });
});

describe("what numbers carry beside their value", () => {
  it("is said once for each column, with the first line and how many there are", async () => {
    const { table, amounts } = await open(
      ["people", "women"],
      [
        ["1 234 r", "7"],
        ["2 345 r", "(8)"],
        ["2", "1E5"],
      ],
    );
    expect([amounts("people"), amounts("women")]).toEqual([
      [1234, 2345, 2],
      [7, 8, 100_000],
    ]);
    expect(table.findings()).toEqual([
      { code: "flaggedNumbers", line: 2, column: "people", about: "people: 1 234 r, 2×" },
      { code: "bracketedNumbers", line: 3, column: "women", about: "women: (8), 1×" },
      { code: "shortenedNumbers", line: 4, column: "women", about: "women: 1E5, 1×" },
    ]);
  });
});
