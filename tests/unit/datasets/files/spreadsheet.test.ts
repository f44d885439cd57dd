import { buffer } from "node:stream/consumers";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { zipEntries } from "@/lib/datasets/files/zip-archive";
import { opened, problemOf } from "./opened-file";
import { zipped } from "./zip-bytes";

async function workbook(sheets: Readonly<Record<string, SheetData>>): Promise<Buffer> {
  const parts = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return writeXlsxFile(parts).toBuffer();
}

/** A workbook with one of its files rewritten. */
async function changed(bytes: Buffer, name: string, change: (xml: string) => string) {
  const files: Record<string, Buffer> = {};
  for (const entry of await zipEntries(bytes, "a.xlsx"))
    files[entry.name] = await buffer(entry.chunks());
  files[name] = Buffer.from(change(String(files[name])));
  return zipped(files);
}

/** A workbook whose only sheet holds these rows, in the XML of such files. */
async function sheetOf(rows: string, { after = "" } = {}): Promise<Buffer> {
  const xml = `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
  return changed(await workbook({ Daten: [["x"]] }), "xl/worksheets/sheet1.xml", () => xml);
}

function text(address: string, value: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function number(address: string, value: number | string): string {
  return `<c r="${address}"><v>${value}</v></c>`;
}

const DAY = { value: new Date("2025-12-31T00:00:00Z"), format: "dd.mm.yyyy" } as const;

describe("a spreadsheet", () => {
  it("keeps the kind of its cells", async () => {
    const bytes = await workbook({
      Praxen: [
        ["Schlüssel", "Name", "Sitze", "Stand", "offen", "leer"],
        ["01011101", " Straße & Co ", 1.5, DAY, true, null],
        ["01011102", "Ost", 2, DAY, false, "x"],
      ],
    });
    const { table, rows } = await opened(bytes, { name: "praxen.csv" });
    expect([table.format, table.compression, table.encoding]).toEqual(["xlsx", null, null]);
    expect([table.layer, table.layers]).toEqual(["Praxen", ["Praxen"]]);
    expect(table.columns).toEqual(["Schlüssel", "Name", "Sitze", "Stand", "offen", "leer"]);
    expect(rows).toEqual([
      {
        line: 2,
        cells: ["01011101", "Straße & Co", 1.5, "2025-12-31", true, null],
        geometry: null,
      },
      { line: 3, cells: ["01011102", "Ost", 2, "2025-12-31", false, "x"], geometry: null },
    ]);
  });

  it("gives times of day and days with a time", async () => {
    const { cells } = await opened(
      await workbook({
        Zeiten: [
          ["Name", "ab", "am"],
          [
            "A",
            { value: new Date("1899-12-30T08:30:00Z"), format: "hh:mm" },
            { value: new Date("2025-12-31T18:00:00Z"), format: "dd.mm.yyyy hh:mm" },
          ],
          ["B", null, null],
        ],
      }),
    );
    expect(cells[0]).toEqual(["A", "08:30:00", "2025-12-31T18:00:00"]);
  });

  it("leaves out what stands around the table", async () => {
    const { table, rows, notes } = await opened(
      await workbook({
        Tabelle1: [
          ["Einwohner am Ort der Hauptwohnung", null, null],
          ["Stand: 31.12.2025", null, null],
          [null, null, null],
          ["Gebiet", "Einwohner", null],
          [null, "männlich", "weiblich"],
          ["Mitte", 100, 50],
          ["West", 10, 5],
          [null, null, null],
          ["© Amt für Statistik", null, null],
          [null, null, null],
        ],
      }),
    );
    expect(table.columns).toEqual(["Gebiet", "Einwohner männlich", "Einwohner weiblich"]);
    expect(rows.map(({ line }) => line)).toEqual([6, 7]);
    expect(notes).toEqual([
      "lineBefore@1 Einwohner am Ort der Hauptwohnung",
      "lineBefore@2 Stand: 31.12.2025",
      "headerJoined@4 4–5",
      "lineAfter@9 © Amt für Statistik",
    ]);
  });

  it("opens its first sheet and names the others, or the one asked for", async () => {
    const bytes = await workbook({
      "Sitze & Praxen": [
        ["Gebiet", "Sitze"],
        ["Mitte", 1],
      ],
      Bevölkerung: [
        ["Gebiet", "Zahl"],
        ["West", 2],
      ],
    });
    const first = await opened(bytes);
    expect([first.table.layer, first.cells]).toEqual(["Sitze & Praxen", [["Mitte", 1]]]);
    expect(first.notes).toEqual(["otherTables@- Bevölkerung"]);
    const named = await opened(bytes, { layer: "Bevölkerung" });
    expect([named.table.layer, named.cells, named.notes]).toEqual([
      "Bevölkerung",
      [["West", 2]],
      [],
    ]);
    const problem = await problemOf(opened(bytes, { layer: "Ärzte" }));
    expect(problem.message).toBe(
      "tabelle.csv holds no table “Ärzte”. There are: Sitze & Praxen, Bevölkerung.",
    );
  });

  it("passes hidden sheets over", async () => {
    const bytes = await workbook({
      Intern: [
        ["a", "b"],
        ["x", 1],
      ],
      Daten: [
        ["a", "b"],
        ["y", 2],
      ],
    });
    const hidden = await changed(bytes, "xl/workbook.xml", (xml) =>
      xml.replace('name="Intern"', 'name="Intern" state="hidden"'),
    );
    expect((await opened(bytes)).table.layer).toBe("Intern");
    expect((await opened(hidden)).table.layer).toBe("Daten");
  });

  it("says which sheets there are when the first holds no table", async () => {
    const bytes = await workbook({
      Titel: [["Statistischer Bericht"], ["Amt für Statistik"]],
      Tabelle: [
        ["Gebiet", "Zahl"],
        ["West", 2],
      ],
    });
    const problem = await problemOf(opened(bytes));
    expect([problem.code, problem.values.layers]).toEqual(["noTableInSheet", "Titel, Tabelle"]);
  });

  it("takes formulas as the value they had, and says where there was none", async () => {
    const { cells, notes } = await opened(
      await sheetOf(
        `<row r="1">${text("A1", "Gebiet")}${text("B1", "Summe")}${text("C1", "Anteil")}</row>
         <row r="2">${text("A2", "Mitte")}<c r="B2"><f>SUM(1,2)</f><v>3</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
         <row r="3">${text("A3", "West")}<c r="B3"><f>B2+1</f></c><c r="C3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>`,
      ),
    );
    expect(cells).toEqual([
      ["Mitte", 3, null],
      ["West", null, "ab"],
    ]);
    expect(notes).toEqual(["formulaError@- C2", "formulaWithoutValue@- B3"]);
  });

  it("holds a name merged over several rows in each of them", async () => {
    const { cells, notes } = await opened(
      await sheetOf(
        `<row r="1">${text("A1", "Bezirk")}${text("B1", "Jahr")}${text("C1", "Zahl")}</row>
         <row r="2">${text("A2", "Mitte")}${number("B2", 2024)}${number("C2", 5)}</row>
         <row r="3" hidden="1">${number("B3", 2025)}${number("C3", 6)}</row>
         <row r="4">${text("A4", "West")}${number("B4", 2024)}${number("C4", 7)}</row>`,
        { after: `<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>` },
      ),
    );
    expect(cells).toEqual([
      ["Mitte", 2024, 5],
      ["Mitte", 2025, 6],
      ["West", 2024, 7],
    ]);
    expect(notes).toEqual(["mergedCells@- A2:A3", "hiddenRows@- 3"]);
  });

  it("spreads a group of the header only over the cells merged for it", async () => {
    const { table } = await opened(
      await sheetOf(
        `<row r="1">${text("A1", "Gebiet")}${text("B1", "Einwohner")}</row>
         <row r="2">${text("B2", "alle")}${text("C2", "Frauen")}${text("D2", "Fläche")}</row>
         <row r="3">${text("A3", "Mitte")}${number("B3", 50)}${number("C3", 20)}${number("D3", 4)}</row>
         <row r="4">${text("A4", "West")}${number("B4", 60)}${number("C4", 30)}${number("D4", 2)}</row>`,
        { after: `<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>` },
      ),
    );
    expect(table.columns).toEqual(["Gebiet", "Einwohner alle", "Einwohner Frauen", "Fläche"]);
  });

  it.each([
    ["a row far below", `<row r="900000000">${number("A900000000", 1)}</row>`, "sheetTooLarge"],
    ["an empty row far below", `<row r="2000000"/>`, "sheetTooLarge"],
    ["a column far out", `<row r="2">${number("ZZZZ2", 1)}</row>`, "tooManyColumns"],
    [
      "long and wide",
      `<row r="2">${number("BXX2", 1)}</row><row r="9000">${number("A9000", 1)}</row>`,
      "sheetTooLarge",
    ],
  ])("is refused before it fills the memory: %s", async (_, rows, code) => {
    const bytes = await sheetOf(`<row r="1">${text("A1", "a")}</row>${rows}`);
    expect((await problemOf(opened(bytes))).code).toBe(code);
  });

  it("is refused when its merged cells alone would take for ever", async () => {
    const merged = '<mergeCell ref="A1:A1048576"/>'.repeat(20);
    const rows = `<row r="1">${text("A1", "a")}</row><row r="2">${number("A2", 1)}</row>`;
    const bytes = await sheetOf(rows, { after: `<mergeCells>${merged}</mergeCells>` });
    expect((await problemOf(opened(bytes))).code).toBe("sheetTooLarge");
  });

  it("is refused when it is damaged", async () => {
    const whole = await workbook({
      A: [
        ["a", "b"],
        [1, 2],
      ],
    });
    expect((await problemOf(opened(whole.subarray(0, whole.length - 40)))).code).toBe(
      "damagedArchive",
    );
    const torn = await sheetOf('<row r="1"><c r="A1"><v>1</v></row>');
    expect((await problemOf(opened(torn))).code).toBe("damagedSpreadsheet");
    const hollow = await zipped({ "xl/workbook.xml": "<workbook/>" });
    expect((await problemOf(opened(hollow))).code).toBe("damagedSpreadsheet");
  });
});
