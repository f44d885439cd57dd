import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { delimiterOf, readTable } from "@/lib/datasets/table";
import { UserError } from "@/lib/errors";

const read = (text: string) => readTable(Buffer.from(text), "tabelle.csv");

describe("the delimiter of a table", () => {
  it.each([
    [";", "key;people\n1;2\n"],
    [",", "key,people\n1,2\n"],
    ["\t", "key\tpeople\n1\t2\n"],
    ["|", "key|people\n1|2\n"],
    [";", '"a";"b";"c"\n1,5;2,5;3,5\n'],
    [",", 'key,name,people\n1,"Nord; Süd; Mitte",2\n2,"a; b; c",3\n'],
    [";", 'key;name\n1;"Straße 1, 2, 3, 4"\n2;"a, b, c, d"\n'],
    ["\t", "key\tname\n1\tNord, Süd; Mitte\n"],
  ])("is %j in %j", (delimiter, text) => {
    expect(delimiterOf(text)).toBe(delimiter);
    expect(read(text).delimiter).toBe(delimiter);
  });

  it("is a semicolon when there is only one column", () => {
    expect(delimiterOf("key\n1\n2\n")).toBe(";");
  });
});

describe("a table", () => {
  it("keeps the line of every row and skips empty lines", () => {
    const { columns, rows } = read("key;people\r\n01;5\r\n\r\n02;6\r\n");
    expect(columns).toEqual(["key", "people"]);
    expect(rows).toEqual([
      { line: 2, values: { key: "01", people: "5" } },
      { line: 4, values: { key: "02", people: "6" } },
    ]);
  });

  it("takes quoted delimiters, quotes and blanks around values and headers", () => {
    const { columns, rows } = read('" key ";"name"\n 1 ;"Nord; ""Alt"""\n');
    expect(columns).toEqual(["key", "name"]);
    expect(rows[0]?.values).toEqual({ key: "1", name: 'Nord; "Alt"' });
  });

  it("is the same in every encoding and with every delimiter", () => {
    const expected = [
      { line: 2, values: { name: "Kaßberg", people: "5" } },
      { line: 3, values: { name: "Glösa", people: "6" } },
    ];
    for (const delimiter of [";", ",", "\t", "|"])
      for (const encoding of ["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"]) {
        const lines = [
          ["name", "people"],
          ["Kaßberg", "5"],
          ["Glösa", "6"],
        ];
        const text = lines.map((cells) => cells.join(delimiter)).join("\n");
        const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith("UTF") });
        expect(readTable(bytes, "tabelle.csv")).toMatchObject({ delimiter, rows: expected });
      }
  });

  it.each([
    ["", "tabelle.csv is empty."],
    [" \n\n", "tabelle.csv is empty."],
    ["key;people\n", "tabelle.csv has a header but no rows."],
    ["key;people", "tabelle.csv has a header but no rows."],
  ])("is refused when it holds nothing: %j", (text, message) => {
    expect(() => read(text)).toThrow(new UserError(message));
  });

  it("is refused with the line when it was cut off in the middle", () => {
    expect(() => read("key;women;men\n01;5;6\n02;7\n")).toThrow(UserError);
    expect(() => read("key;women;men\n01;5;6\n02;7\n")).toThrow(/tabelle\.csv.*line 3/);
    expect(() => read('key;name\n01;"Nord\n')).toThrow(/tabelle\.csv is not a readable CSV file/);
  });
});
