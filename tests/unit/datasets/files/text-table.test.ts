import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardedCell } from "@/lib/datasets/values/guarded-cell";
import { opened, problemOf, read, written } from "./opened-file";

describe("a text table", () => {
  it("has cells as they are written, with the line each row begins in", async () => {
    const { table, rows } = await opened(
      'Schlüssel;Gebiet;Anteil\r\n0101;"Mitte; Nord";1,5\r\n\r\n0102;"Süd ""am Ring""";-\r\n',
    );
    expect([table.format, table.delimiter, table.compression]).toEqual(["csv", ";", null]);
    expect(table.columns).toEqual(["Schlüssel", "Gebiet", "Anteil"]);
    expect(rows).toEqual([
      { line: 2, cells: ["0101", "Mitte; Nord", "1,5"], geometry: null },
      { line: 4, cells: ["0102", 'Süd "am Ring"', "-"], geometry: null },
    ]);
  });

  it.each([
    ["\n", 5],
    ["\r\n", 5],
    ["\r", 5],
  ])("counts the lines inside cells where lines end with %j", async (end, line) => {
    const text = ["a,b", '"eins', "zwei", 'drei",1', "vier,2", ""].join(end);
    const { rows } = await opened(text);
    expect(rows.map((row) => row.line)).toEqual([2, line]);
    expect(rows[0]?.cells[0]).toBe(["eins", "zwei", "drei"].join(end));
  });

  it("may end without a line break", async () => {
    expect((await opened("a,b\n1,2\n3,4")).cells).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("leaves blanks around cells out, also around quotation marks", async () => {
    const { table, cells } = await opened('a; "b;c" ;d\n1 ; "x;y" ;  3\n2;"q"\t;4\n');
    expect(table.columns).toEqual(["a", "b;c", "d"]);
    expect(cells).toEqual([
      ["1", "x;y", "3"],
      ["2", "q", "4"],
    ]);
  });

  it("keeps empty cells apart that are parted by tabs", async () => {
    const { cells } = await opened("a\tb\tc\n\t1\t\n2\t\t3\n");
    expect(cells).toEqual([
      ["", "1", ""],
      ["2", "", "3"],
    ]);
  });

  it("may have a single column", async () => {
    const { table, cells } = await opened("Name\nMitte\nWest, Nord\n");
    expect([table.delimiter, table.columns]).toEqual([null, ["Name"]]);
    expect(cells).toEqual([["Mitte"], ["West, Nord"]]);
  });

  it("has no layers to choose from", async () => {
    expect((await problemOf(opened("a;b\n1;2\n", { layer: "x" }))).code).toBe("noLayers");
  });

  it.each([
    ["Gebiet;Anzahl\n", "headerOnly"],
    ["Titel\n\nGebiet;Anzahl;Anteil\n\n", "headerOnly"],
    ["Gebiet;2010;2011\n", "headerOnly"],
    ["\n\n \n", "noTable"],
    ["# nur Bemerkungen\n# sonst nichts\n", "noTable"],
  ])("is refused when %j holds no data", async (text, code) => {
    expect((await problemOf(opened(text))).code).toBe(code);
  });

  it("is refused when it has 10,000 columns", async () => {
    const header = Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(";");
    const problem = await problemOf(opened(`${header}\n${"1;".repeat(9_999)}1\n`));
    expect([problem.code, problem.values.columns]).toEqual(["tooManyColumns", 10_000]);
  });

  it("is refused when a single line goes on for megabytes", async () => {
    const problem = await problemOf(opened(`a;b\n1;2\n3;"${"x".repeat(9_000_000)}`));
    expect([problem.code, problem.values.line]).toEqual(["endlessLine", 3]);
    const columns = await problemOf(opened(`a;b\n${"1;".repeat(9_000_000)}`));
    expect(columns.code).toBe("tooManyColumns");
  });

  it("comes back as it was exported", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) =>
      // What a table holds beside blanks at the ends and characters no table should hold.
      text.replaceAll(/[\p{Cc}\p{Cs}\ufffd\ufeff]/gu, "").trim(),
    );
    const rows = fc.array(fc.tuple(cell, cell, fc.integer().map(String)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(";", ",", "\t"), async (records, delimiter) => {
        const file = await written(
          stringify(
            records.map((record) => record.map(guardedCell)),
            {
              header: true,
              columns: ["Name", "Text", "Zahl"],
              delimiter,
              quoted: true,
            },
          ),
        );
        const { cells } = await read(file, { delimiter });
        expect(cells).toEqual(records);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the lines around a table", () => {
  it("are left out before and after it, with a note each", async () => {
    const { table, cells, notes } = await opened(
      [
        "Einwohner am Ort der Hauptwohnung",
        "Stand: 31.12.2025",
        "",
        "Gebiet;Anzahl;Anteil",
        "Mitte;1.234;12,5",
        "West;2.345;3,5",
        "",
        "Quelle: Amt für Statistik; Einwohnerregister",
        "© 2025",
      ].join("\n"),
    );
    expect(table.columns).toEqual(["Gebiet", "Anzahl", "Anteil"]);
    expect(cells).toHaveLength(2);
    expect(notes).toEqual([
      "lineBefore@1 Einwohner am Ort der Hauptwohnung",
      "lineBefore@2 Stand: 31.12.2025",
      "lineAfter@8 Quelle: Amt für Statistik Einwohnerregister",
      "lineAfter@9 © 2025",
    ]);
  });

  it("are known where a spreadsheet filled them up with empty cells", async () => {
    const { table, rows, notes } = await opened(
      [
        "Einwohner;;;",
        "Stand: 31.12.2025;;;",
        ";;;",
        "Gebiet;insgesamt;Fläche;Dichte",
        "Mitte;100;39,5;2,5",
        "West;10;9,5;1,1",
        ";;;",
        "1) vorläufig;;;",
        "Rundungsfehler sind möglich;;;",
      ].join("\n"),
    );
    expect(table.columns).toEqual(["Gebiet", "insgesamt", "Fläche", "Dichte"]);
    expect(rows.map(({ line }) => line)).toEqual([5, 6]);
    expect(notes.map((note) => note.split(" ")[0])).toEqual([
      "lineBefore@1",
      "lineBefore@2",
      "lineAfter@8",
      "lineAfter@9",
    ]);
  });

  it("may explain the signs of the table", async () => {
    const { cells, notes } = await opened(
      "Gebiet;Zahl;Wert\nMitte;5;-\nWest;6;.\n_____\n- = nichts vorhanden\n. = unbekannt\n* geheim\n",
    );
    expect(cells).toHaveLength(2);
    expect(notes).toHaveLength(4);
  });

  it("are no notes when data follow", async () => {
    const { cells } = await opened("Gebiet;Zahl;Wert\nQuelle: Nord;1;2\nMitte;5;6\n");
    expect(cells).toHaveLength(2);
  });

  it("are comments wherever they stand", async () => {
    const { table, cells, notes } = await opened(
      "# erzeugt am 1.1.2026\nName;Wert\nA;1\n#mitten darin\nB;2\n# Ende\n",
    );
    expect(table.columns).toEqual(["Name", "Wert"]);
    expect(cells).toHaveLength(2);
    expect(notes).toEqual([
      "lineBefore@1 # erzeugt am 1.1.2026",
      "commentLine@4 #mitten darin",
      "lineAfter@6 # Ende",
    ]);
  });

  it("are headings between the data, which may matter", async () => {
    const { cells, notes } = await opened(
      "Gebiet;Anzahl;Zahl\nBezirk Mitte\nAltstadt;4;5\nBezirk West\nWest;5;6\nOst;3;4\n",
    );
    expect(cells).toHaveLength(3);
    expect(notes).toEqual(["lineBetween@2 Bezirk Mitte", "lineBetween@4 Bezirk West"]);
  });

  it("are headers repeated on every page", async () => {
    const { cells, notes } = await opened("Gebiet;Zahl\nMitte;5\nGebiet;Zahl\nWest;6\n");
    expect(cells).toHaveLength(2);
    expect(notes).toEqual(["headerRepeated@3 Gebiet Zahl"]);
  });

  it("are counted when there are many", async () => {
    const text = Array.from({ length: 80 }, (_, index) => `A;${index}\n#nur so\n`).join("");
    const { table } = await opened(`Name;Zahl\n${text}B;80\n`);
    expect(table.notes).toHaveLength(50);
    expect(table.notes.at(-1)?.about).toBe("#nur so (+30)");
  });
});

describe("a line that does not fit", () => {
  it("is kept out with an error and can be looked at", async () => {
    const { table, cells, notes } = await opened(
      "Name;Wert;Ort\nA;1;x\nB;2\nC;3;y;;\nD;4;z;9\nE;5;q\n",
    );
    expect(cells).toEqual([
      ["A", "1", "x"],
      ["C", "3", "y"],
      ["E", "5", "q"],
    ]);
    expect(notes).toEqual(["raggedLine@3 2 / 3", "raggedLine@5 4 / 3"]);
    expect(table.rejected?.map((row) => row.cells)).toEqual([
      ["B", "2"],
      ["D", "4", "z", "9"],
    ]);
  });

  it("does fit where many lines leave their last empty cells off", async () => {
    const { cells, notes } = await opened("a;b;c;d\nx;2;3;4\ny;2\nz;3\nw;5;6;7\n");
    expect(cells[1]).toEqual(["y", "2", "", ""]);
    expect(notes).toEqual([]);
  });

  it("is the last one of a file that was cut off", async () => {
    expect((await opened("Name;Wert;Ort\nA;1;x\nB;2;y\nC;3;y\nD;4")).notes).toEqual([
      "cutOffLine@5 2 / 3",
    ]);
    expect((await opened("Name;Wert;Ort\nA;1;x\nB;2;y\nChem")).notes).toEqual([
      "cutOffLine@4 1 / 3",
    ]);
  });

  it("ends the reading when a file is cut off inside quotation marks", async () => {
    const problem = await problemOf(opened('Name;Wert;Ort\nA;1;"x"\nB;2;"y\n'));
    expect([problem.code, problem.values.line]).toEqual(["unclosedQuote", 3]);
  });

  it("is found when a quotation mark swallowed the next line", async () => {
    const { cells, notes } = await opened('Name;Wert\n"A;1\n"B";2\nC;3\n');
    expect(cells).toEqual([["C", "3"]]);
    expect(notes).toEqual(['strayQuote@2 "A;1 "B" 2']);
  });

  it("is no fault when a quotation mark only stands in a word", async () => {
    const { cells } = await opened('Name;Wert\n12" Rohr;1\n"Zum "Anker"";2\n');
    expect(cells).toEqual([
      ['12" Rohr', "1"],
      ['"Zum "Anker""', "2"],
    ]);
  });

  it("ends the reading after a thousand, for then the delimiter is wrong", async () => {
    const text = `Name;Wert\nA;1\nB;2\nC;3\nD;4\n${"nur;drei;Zellen\n".repeat(1_001)}A;1\n`;
    const problem = await problemOf(opened(`${text}`));
    expect([problem.code, problem.values.line]).toEqual(["headerTooShort", 6]);
    const late = `Name;Wert\n${"A;1\n".repeat(300)}${"nur;drei;Zellen\n".repeat(1_001)}`;
    expect((await problemOf(opened(late))).code).toBe("tooManyMisfits");
  });
});
