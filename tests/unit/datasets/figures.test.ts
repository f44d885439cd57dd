import { describe, expect, it } from "vitest";
import { readFigures } from "@/lib/datasets/figures";

const read = (text: string) =>
  readFigures(Buffer.from(text), "zahlen.csv", new Set(["hausaerzte"]), { mappings: [] });

describe("reading official figures", () => {
  it("keeps them as printed and leaves blanks unknown", () => {
    const { records, skipped } = read(
      "group;date;fte;degree;openSeats;status;residentsPerDoctor\nhausaerzte;01.01.2024;135,75;80,7;49,5;impending_undersupply;\nhausaerzte;2023-01-01;-;NA;0;;1474\n",
    );
    expect(skipped).toEqual([]);
    expect(records.map(({ record }) => record)).toEqual([
      {
        group: "hausaerzte",
        asOf: "2024-01-01",
        fte: 135.75,
        coverageDegree: 80.7,
        openSeats: 49.5,
        status: "impending_undersupply",
        residentsPerDoctor: null,
      },
      {
        group: "hausaerzte",
        asOf: "2023-01-01",
        fte: null,
        coverageDegree: null,
        openSeats: 0,
        status: null,
        residentsPerDoctor: 1474,
      },
    ]);
  });

  it("names every row that cannot be used, with its line", () => {
    const { records, skipped } = read(
      "group;date;degree;status\nzahnaerzte;2024-01-01;80;\nhausaerzte;;80;\nhausaerzte;2024-01-01;viel;\nhausaerzte;2024-01-01;-5;\nhausaerzte;2024-01-01;80;gut\n",
    );
    expect(records).toEqual([]);
    expect(skipped).toEqual([
      { code: "unknownGroup", line: 2, about: "zahnaerzte" },
      { code: "noDate", line: 3, about: "" },
      { code: "noNumber", line: 4, about: "degree" },
      { code: "negative", line: 5, about: "degree" },
      { code: "noValue", line: 6, about: "gut" },
    ]);
  });

  it("notices a group that is named twice for one day", () => {
    const { skipped } = read(
      "group;date;degree\nhausaerzte;2024-01-01;80\nhausaerzte;2024-01-01;81\n",
    );
    expect(skipped).toEqual([{ code: "duplicateKey", line: 3, about: "hausaerzte" }]);
  });

  it("asks for group and date", () => {
    expect(() => read("date;fte\n2024-01-01;1\n")).toThrow(/--map COLUMN=group/);
    expect(() => read("group;fte\nhausaerzte;1\n")).toThrow(/--map COLUMN=date/);
  });
});
