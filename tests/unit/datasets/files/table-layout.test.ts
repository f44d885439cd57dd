import { describe, expect, it } from "vitest";
import { layOut } from "@/lib/datasets/files/table-layout";
import { DatasetProblem } from "@/lib/datasets/problem";

function rowsOf(text: string, delimiter = ";") {
  return text.split("\n").map((line, index) => ({
    line: index + 1,
    cells: line.split(delimiter),
    isTorn: false,
  }));
}

function layout(text: string) {
  return layOut(rowsOf(text), { file: "a.csv", isPadded: false });
}

describe("the header of a table", () => {
  it.each([
    ["Gebiet;Anzahl\nMitte;1\nWest;2", ["Gebiet", "Anzahl"], 2],
    ["Name;Ort;Art\nMitte;A;b\nWest;C;d", ["Name", "Ort", "Art"], 2],
    ["Liste der Praxen\n\nName;Ort\nA;B\nC;D", ["Name", "Ort"], 4],
    ["Gebiet;2010;2011\nMitte;100;120\nWest;10;12", ["Gebiet", "2010", "2011"], 2],
    ["Gebiet;0;1;2;3\nMitte;10;12;13;14\nWest;9;8;7;6", ["Gebiet", "0", "1", "2", "3"], 2],
    ["Jahr;Gebiet;Zahl\n2025;1;3\n2026;2;4", ["Jahr", "Gebiet", "Zahl"], 2],
    ["id;x;y\n1;13,4;52,5\n2;13,5;52,6", ["id", "x", "y"], 2],
    ["Name;X;Y\nA;13,4;52,5\nB;13,5;52,6", ["Name", "X", "Y"], 2],
    ["#Jahr;Wert\n2024;10\n2025;20", ["Jahr", "Wert"], 2],
    ["Gebiet;Zahl\nAltstadt;-\nMitte;.\nWest;5\nOst;6", ["Gebiet", "Zahl"], 2],
    ["Gebiet;Zahl;Wert\nAltstadt;;\nMitte;3;4\nOst;3;4", ["Gebiet", "Zahl", "Wert"], 2],
    ["Name;Wert;Ort\n1;2;3\nA;5;x\nB;6;y", ["Name", "Wert", "Ort"], 3],
    ["a;b;\n1;2;\n3;4;", ["a", "b"], 2],
    ["Name;Wert\nin Euro;\nA;1\nB;2", ["Name", "Wert"], 2],
  ])("of %j", (text, columns, firstLine) => {
    const found = layout(text);
    expect(found.columns).toEqual(columns);
    expect(found.firstLine).toBe(firstLine);
  });

  it("is joined from two rows, groups held over their columns", () => {
    const { columns, firstLine, notes } = layout(
      "Gebiet;Einwohner;;Fläche\n;männlich;weiblich;km²\nMitte;100;50;39,5\nWest;10;5;9,5",
    );
    expect(columns).toEqual(["Gebiet", "Einwohner männlich", "Einwohner weiblich", "Fläche km²"]);
    expect(firstLine).toBe(3);
    expect(notes).toEqual([{ code: "headerJoined", line: 1, about: "1–2" }]);
  });

  it("is joined where the names below occur twice", () => {
    expect(
      layout(";Einwohner;;Haushalte;\nGebiet;alle;Frauen;alle;große\nMitte;1;2;3;4\nWest;6;7;8;9")
        .columns,
    ).toEqual([
      "Gebiet",
      "Einwohner alle",
      "Einwohner Frauen",
      "Haushalte alle",
      "Haushalte große",
    ]);
  });

  it("is joined with years below a group", () => {
    expect(
      layout("Tabelle 1\n\nGebiet;Einwohner;;\n;2010;2011;2012\nMitte;100;120;130\nWest;10;12;13")
        .columns,
    ).toEqual(["Gebiet", "Einwohner 2010", "Einwohner 2011", "Einwohner 2012"]);
  });

  it("is not joined with a remark right above it", () => {
    const { columns, notes } = layout("Stand:;31.12.2025\nName;Wert\nA;1\nB;2");
    expect(columns).toEqual(["Name", "Wert"]);
    expect(notes).toEqual([{ code: "lineBefore", line: 1, about: "Stand: 31.12.2025" }]);
  });

  it("reaches only as far over its columns as cells are merged", () => {
    const spanOf = (line: number, column: number) => (line === 1 && column === 1 ? 2 : 1);
    const { columns } = layOut(
      rowsOf("Gebiet;Einwohner;;\n;alle;Frauen;Fläche\nMitte;1;2;3\nWest;4;5;6"),
      { file: "a.xlsx", isPadded: true, spanOf },
    );
    expect(columns).toEqual(["Gebiet", "Einwohner alle", "Einwohner Frauen", "Fläche"]);
  });

  it("gives every column a name of its own and says so", () => {
    const { columns, notes } = layout("Wert;Wert;;Wert (2)\n3;1;4;1\n5;9;2;6");
    expect(columns).toEqual(["Wert", "Wert (3)", "Spalte 3", "Wert (2)"]);
    expect(notes.map(({ code, column }) => [code, column])).toEqual([
      ["columnRenamed", "Wert (3)"],
      ["columnUnnamed", "Spalte 3"],
    ]);
  });

  it("may be missing, and the columns are numbered then", () => {
    const { columns, firstLine, notes } = layout("01;Mitte;383457\n02;West;290000\n03;Ost;180000");
    expect(columns).toEqual(["Spalte 1", "Spalte 2", "Spalte 3"]);
    expect(firstLine).toBe(1);
    expect(notes).toEqual([{ code: "noHeaderLine", line: 1, about: "1" }]);
  });

  it("is refused when it is shorter than the rows, for the names would be shifted", () => {
    expect(() => layout("x;y\n1;5;6\n2;6;7\n3;7;8")).toThrow(DatasetProblem);
  });

  it("may stand above years and counting numbers, which are data then", () => {
    const years = layout("Titel\n\nGebiet;von;bis\nMitte;2010;2011\nWest;5;6");
    expect([years.columns, years.firstLine]).toEqual([["Gebiet", "von", "bis"], 4]);
    const counting = layout("Titel\n\nGebiet;a;b;c;d\nMitte;1;2;3;4\nWest;9;8;7;6");
    expect(counting.firstLine).toBe(4);
  });

  it("has no more than 2,000 columns", () => {
    const line = (of: string, count: number) => Array.from({ length: count }, () => of).join(";");
    const text = (count: number) => `${line("a", count)}\n${line("1", count)}`;
    expect(layout(text(2_000)).columns).toHaveLength(2_000);
    expect(() => layout(text(2_001))).toThrow(DatasetProblem);
  });

  it("keeps a row of small numbers where every column holds numbers", () => {
    expect(layout("id;arzt;sitz\n1;2;3\n2;5;4").firstLine).toBe(2);
  });
});
