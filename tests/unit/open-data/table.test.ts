import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unguardedCell } from "@/lib/datasets/values/guarded-cell";
import { columnsOf, csvText, withSource } from "@/lib/open-data/table";

const source = {
  id: 7,
  publisher: "Stadt",
  title: "Zahlen",
  licence: "CC0 1.0",
  licenceUri: null,
  url: null,
  asOf: "2025-12-31",
  version: 3,
  demo: true,
  note: null,
};

describe("a table", () => {
  it("has commas, CRLF, a heading and no mark; what is not known is empty", async () => {
    const text = await csvText(
      ["name", "people", "small"],
      [
        { name: "Süd, West", people: null, small: true },
        { name: 'Am „"Tor"', people: 0, small: false },
      ],
    );
    expect(text).toBe('name,people,small\r\n"Süd, West",,true\r\n"Am „""Tor""",0,false\r\n');
  });

  it.each(["=1+1", "@SUM(A1)", "+49 371", " =1", "\n=1", "\t-x", "＝1"])(
    "lets no spreadsheet run %j",
    async (cell) => {
      const rows: unknown = parse(await csvText(["a"], [{ a: cell }]), { columns: true });
      expect(rows).toEqual([{ a: `'${cell}` }]);
    },
  );

  it.each(["a\nb", "a\rb", "a\r\nb"])("puts %j in quotes, as it breaks the line", async (cell) => {
    expect(await csvText(["a"], [{ a: cell }])).toBe(`a\r\n"${cell}"\r\n`);
  });

  it("keeps negative numbers", async () => {
    expect(await csvText(["a", "b"], [{ a: -1.5, b: "-1.5" }])).toBe("a,b\r\n-1.5,-1.5\r\n");
  });

  it("can be read back, whatever its cells hold", async () => {
    const cells = fc.record({
      a: fc.string({ unit: "grapheme" }),
      b: fc.string({ unit: "binary" }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 5 }), async (records) => {
        const text = await csvText(["a", "b"], records);
        const rows: unknown = parse(text, { columns: true, cast: unguardedCell });
        expect(rows).toEqual(records);
      }),
      { numRuns: 60 },
    );
  });

  it("tells the source of each line instead of its number", () => {
    expect(columnsOf(["people", "sourceId"])).toEqual([
      "people",
      "sourcePublisher",
      "sourceTitle",
      "sourceLicence",
      "sourceAsOf",
      "sourceVersion",
      "sourceDemo",
    ]);
    expect(withSource({ people: 5, sourceId: 7 }, [source])).toEqual({
      people: 5,
      sourcePublisher: "Stadt",
      sourceTitle: "Zahlen",
      sourceLicence: "CC0 1.0",
      sourceAsOf: "2025-12-31",
      sourceVersion: 3,
      sourceDemo: true,
    });
    expect(withSource({ people: 5 }, [source])).toEqual({ people: 5 });
  });
});
