import { describe, expect, it } from "vitest";
import { delimiterOf, namedDelimiter } from "@/lib/datasets/files/delimiter";
import { DatasetProblem } from "@/lib/datasets/problem";
import { opened, problemOf } from "./opened-file";

describe("the delimiter of a table", () => {
  it.each([
    [";", "Gebiet;Anteil\nMitte;1,5\nWest;2,5\n"],
    [";", '"Gebiet";"Anteil"\n1,5;2\n'],
    [";", "x;y\n52,5;13,4\n52,6;13,5\n"],
    [";", "Jahr;E_E;E_EM\n2012;2930,00;1442,00\n2012;3112,00;1612,00\n"],
    [";", "Bevölkerung, Stand 2025, Berlin\n\nName;Zahl\nA;1\nB;2\n"],
    [";", 'Name;Ort\n"Weg 1, Haus 2";"A, B"\n"Weg 3, Haus 4";"C, D"\n'],
    [";", "Praxis, Ort;Sitze, ganze\nA, B;1, 2\nC, D;3, 4\n"],
    [",", "name,typ,liste\nMitte,foo,x; y\nWest,bar,z; q\n"],
    [",", 'lfn,label\n1,"Zeitraum (Jahr, Monat; jjjjmm)"\n'],
    [",", 'Schirm 12" groß\na,b,c\n1,2,3\n'],
    [",", "1,2\n3,4\n"],
    ["\t", "a\tb\n1\t\n\t2\n"],
    ["\t", "Name\tAnteil\nMitte, Nord\t1,5\nWest; Süd\t2,5\n"],
    ["|", "Name|Anteil\nA|1,5\nB|2,5\n"],
    [",", "# Zeichen: a;b;c\nName,Zahl\nA,1\n"],
    [";", 'Name;Text\n1;"über\nzwei, drei, Zeilen"\n2;"und, noch, einer"\n'],
    [null, "Name\nMitte\nWest\n"],
    [null, ""],
  ])("is %j", (delimiter, text) => {
    expect(delimiterOf(text, "a.csv")).toBe(delimiter);
  });

  it("is asked when two would do equally well", () => {
    expect(() => delimiterOf("a|b;c\nd|e;f\n", "a.csv")).toThrow(DatasetProblem);
  });

  it.each([
    ["tab", "\t"],
    ["\\t", "\t"],
    ["\t", "\t"],
    [";", ";"],
    ["~", "~"],
  ])("is taken when somebody names it %j", (name, delimiter) => {
    expect(namedDelimiter(name)).toBe(delimiter);
  });

  it.each(["", ";;", '"', "\n", "a", "komma"])("cannot be %j", (name) => {
    expect(() => namedDelimiter(name)).toThrow(DatasetProblem);
  });

  it("is the named one even where another looks better", async () => {
    const { table } = await opened("a;b,c\n1;2,3\n", { delimiter: "," });
    expect([table.delimiter, table.columns]).toEqual([",", ["a;b", "c"]]);
    expect((await problemOf(opened("a;b\n1;2\n", { delimiter: "xx" }))).code).toBe(
      "unusableDelimiter",
    );
  });

  it("is the one a first line names for Excel, which is left out and noted", async () => {
    const { table, cells, notes } = await opened("sep=|\r\nName;x|Zahl\r\nA|1\r\n");
    expect([table.delimiter, table.columns, cells]).toEqual([
      "|",
      ["Name;x", "Zahl"],
      [["A", "1"]],
    ]);
    expect(notes).toEqual(["lineBefore@1 sep=|"]);
  });
});
