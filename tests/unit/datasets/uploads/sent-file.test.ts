import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptFileName } from "@/lib/datasets/uploads/file-name";
import { readImportForm } from "@/lib/datasets/uploads/import-form";
import { fileOfForm } from "@/lib/datasets/uploads/multipart-file";
import { askingForFields } from "@/lib/datasets/uploads/option-names";
import { publicationTime } from "@/lib/datasets/uploads/publication-time";

const TYPE = "multipart/form-data; boundary=grenze";

function body(content: Buffer, name = "a.csv"): Buffer {
  const field = '--grenze\r\ncontent-disposition: form-data; name="other"\r\n\r\nx\r\n';
  const head = `--grenze\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  return Buffer.concat([Buffer.from(field + head), content, Buffer.from("\r\n--grenze--\r\n")]);
}

async function* inPieces(bytes: Buffer, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function read(bytes: Buffer, size: number) {
  const { name, chunks } = await fileOfForm(TYPE, inPieces(bytes, size));
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return { name, content: Buffer.concat(parts) };
}

describe("a file in a form", () => {
  it("comes out as it went in, however its bytes arrive", async () => {
    const near = fc.constantFrom("\r\n--grenz", "\r\n", "--grenze", "\r\n-", "ä");
    const content = fc.array(fc.oneof(near, fc.string()), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 64 }), async (texts, size) => {
        const wanted = Buffer.from(texts.join(""));
        if (wanted.includes("\r\n--grenze")) return;
        expect((await read(body(wanted), size)).content.equals(wanted)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("is refused when it ends before its form does, or is none", async () => {
    const whole = body(Buffer.from("a;b\n1;2\n"));
    await expect(read(whole.subarray(0, -16), 7)).rejects.toThrow("cutOff");
    await expect(read(body(Buffer.from("x"), ""), 7)).rejects.toThrow("noFile");
    await expect(fileOfForm("text/plain", inPieces(whole, 9))).rejects.toThrow("noFile");
  });

  it("has a name that leads nowhere", () => {
    expect(keptFileName("C:\\Daten\\../einwohner.csv")).toBe("einwohner.csv");
    expect(keptFileName("../../.bashrc")).toBe("bashrc");
    expect(keptFileName("..")).toBe("datei");
    expect(keptFileName(`${"x".repeat(500)}.csv`)).toHaveLength(124);
  });
});

const FORM = {
  ...{ kind: "population", publisher: "Amt", title: "Zahlen", licence: "CC0", date: "2025-12-31" },
  ...{ "map-0": "RAUMID=key", "map-1": "", "map-2": "E_0_5=people:0-5", year: "2025" },
};

describe("the form of an import", () => {
  it("asks of a file what the command line asks", () => {
    const said = { alias: "Altstadt=01\nRest=ignore", where: "bez=11", decimal: "comma" };
    expect(readImportForm({ ...FORM, ...said, removeMissing: "yes" }, "de")).toMatchObject({
      request: {
        ...{ kind: "population", year: 2025, map: ["RAUMID=key", "E_0_5=people:0-5"] },
        ...{ alias: { Altstadt: "01", Rest: "ignore" }, where: ["bez=11"], decimal: ["comma"] },
        source: { publisher: "Amt", url: "" },
      },
      ...{ removeMissing: true, skipInvalid: false, publishAt: null },
    });
  });

  it("names the field that is wrong", () => {
    const codes = (changes: object) => {
      try {
        readImportForm({ ...FORM, ...changes }, "de");
      } catch (error) {
        return error instanceof Error && "codes" in error ? error.codes : error;
      }
    };
    expect(codes({ publisher: " ", date: "" })).toEqual({
      publisher: "sourceMissing",
      date: "sourceMissing",
    });
    expect(codes({ year: "zwölf" })).toEqual({ year: "importField" });
    expect(codes({ alias: "Altstadt" })).toEqual({ alias: "pairNeeded" });
    expect(codes({ url: "ftp://x" })).toEqual({ url: "importField" });
    expect(codes({ kind: "figures" })).toHaveProperty("area");
  });
});

describe("a question of an import", () => {
  it("asks for fields instead of options", () => {
    const sentence = "Bitte --swap-axes angeben, sonst --no-swap-axes; oder --year JAHR.";
    expect(askingForFields(sentence, (field) => `„${field}“`)).toEqual({
      text: "Bitte „swapAxes“ angeben, sonst „noSwapAxes“; oder „year“ JAHR.",
      fields: ["swapAxes", "noSwapAxes", "year"],
    });
  });
});

describe("the time of a publication", () => {
  it("is what German clocks show, and to come", () => {
    const now = new Date("2026-11-22T12:00:00Z");
    expect(publicationTime("2027-01-31T08:00", now).toISOString()).toBe("2027-01-31T07:00:00.000Z");
    expect(() => publicationTime("2026-11-22T13:00", now)).toThrow("publishAt");
    expect(() => publicationTime("morgen", now)).toThrow("publishAt");
  });
});
