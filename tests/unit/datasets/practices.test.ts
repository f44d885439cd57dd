import { describe, expect, it } from "vitest";
import { isoDay, readPractices } from "@/lib/datasets/practices";
import { UserError } from "@/lib/errors";

const GROUPS = new Set(["hausaerzte", "augenaerzte"]);
const read = (text: string, mappings: { column: string; field: string }[] = []) =>
  readPractices(Buffer.from(text), "praxen.csv", GROUPS, { mappings });
const header = "key;longitude;latitude;group;fte;from;to;birthYear\n";

describe("a day", () => {
  it.each([
    ["2024-01-31", "2024-01-31"],
    ["31.01.2024", "2024-01-31"],
    ["1.7.2021", "2021-07-01"],
    ["29.02.2024", "2024-02-29"],
    ["", null],
    ["NA", null],
  ])("is read from %j", (text, day) => {
    expect(isoDay(text)).toBe(day);
  });

  it.each([
    "29.02.2023",
    "2024-02-30",
    "2024-13-01",
    "31.04.2024",
    "gestern",
    "2024",
    "01/02/2024",
  ])("is not found in %j", (text) => {
    expect(isoDay(text)).toBeUndefined();
  });
});

describe("reading practices", () => {
  it("takes name, address, place and seat, and leaves blanks unknown", () => {
    const { records, skipped } = read(
      "id;name;street;zip;ort;lat;lon;group\n7;Praxis am Markt;;09111;Chemnitz;50,83;12,92;hausaerzte\n",
      [
        { column: "id", field: "key" },
        { column: "zip", field: "postcode" },
        { column: "ort", field: "city" },
        { column: "lat", field: "latitude" },
        { column: "lon", field: "longitude" },
      ],
    );
    expect(skipped).toEqual([]);
    expect(records).toEqual([
      {
        line: 2,
        record: {
          key: "7",
          name: "Praxis am Markt",
          street: null,
          postcode: "09111",
          city: "Chemnitz",
          longitude: 12.92,
          latitude: 50.83,
          seats: [{ group: "hausaerzte", fte: 1, validFrom: null, validTo: null, birthYear: null }],
        },
      },
    ]);
  });

  it("joins rows of one practice to its seats", () => {
    const { records, read: rows } = read(
      `${header}7;12.9;50.8;hausaerzte;0,75;01.07.2021;;1970\n7;12.9;50.8;augenaerzte;.5;;2030-01-01;\n8;12.9;50.8;;;;;\n`,
    );
    expect(rows).toBe(3);
    expect(records.map(({ record }) => [record.key, record.seats])).toEqual([
      [
        "7",
        [
          {
            group: "hausaerzte",
            fte: 0.75,
            validFrom: "2021-07-01",
            validTo: null,
            birthYear: 1970,
          },
          {
            group: "augenaerzte",
            fte: 0.5,
            validFrom: null,
            validTo: "2030-01-01",
            birthYear: null,
          },
        ],
      ],
      ["8", []],
    ]);
  });

  it("names every row that cannot be used, with its line", () => {
    const { records, skipped } = read(
      header +
        [
          ";12.9;50.8;;;;;",
          "1;;50.8;;;;;",
          "2;12.9;Nord;;;;;",
          "3;389000;5819000;;;;;",
          "4;12.9;50.8;zahnaerzte;;;;",
          "5;12.9;50.8;hausaerzte;-1;;;",
          "6;12.9;50.8;hausaerzte;halb;;;",
          "7;12.9;50.8;hausaerzte;1;bald;;",
          "8;12.9;50.8;hausaerzte;1;;31.02.2024;",
          "9;12.9;50.8;hausaerzte;1;;;alt",
          "10;12.9;50.8;;;;;",
          "10;13.9;50.8;;;;;",
        ].join("\n"),
    );
    expect(records.map(({ record }) => record.key)).toEqual(["10"]);
    expect(skipped).toEqual([
      { line: 2, code: "emptyKey", about: "key" },
      { line: 3, code: "noNumber", about: "longitude" },
      { line: 4, code: "noNumber", about: "latitude" },
      { line: 5, code: "notWgs84", about: "3" },
      { line: 6, code: "unknownGroup", about: "zahnaerzte" },
      { line: 7, code: "negative", about: "fte" },
      { line: 8, code: "noNumber", about: "fte" },
      { line: 9, code: "noDate", about: "from" },
      { line: 10, code: "noDate", about: "to" },
      { line: 11, code: "noYear", about: "alt" },
      { line: 13, code: "conflictingRows", about: "10" },
    ]);
  });

  it("leaves out a seat that ends before it begins, with its line", () => {
    const { skipped } = read(`${header}1;12.9;50.8;hausaerzte;1;2024-01-01;2023-01-01;\n`);
    expect(skipped).toEqual([{ line: 2, code: "noDate", about: "to" }]);
  });

  it("leaves out a year of birth that is no whole year", () => {
    const { skipped } = read(`${header}1;12.9;50.8;hausaerzte;1;;;1970.5\n`);
    expect(skipped).toEqual([{ line: 2, code: "noYear", about: "1970.5" }]);
  });

  it("asks for key and place", () => {
    expect(() => read("a;longitude;latitude\n1;2;3\n")).toThrow(/--map COLUMN=key/);
    expect(() => read("key;lon;latitude\n1;2;3\n")).toThrow(/--map COLUMN=longitude/);
    expect(() => read("key;longitude;lat\n1;2;3\n")).toThrow(/--map COLUMN=latitude/);
    expect(() => read("key;longitude;latitude\n")).toThrow(
      new UserError("praxen.csv has a header but no rows."),
    );
  });
});
