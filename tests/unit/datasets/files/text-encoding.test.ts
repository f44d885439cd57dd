import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { byteEvidence } from "@/lib/datasets/files/byte-evidence";
import { contentOf } from "@/lib/datasets/files/content";
import { encodingOf } from "@/lib/datasets/files/text-encoding";
import { opened, problemOf } from "./opened-file";

const TABLE = "Schlüssel;Name;Fläche\n01;Großenhain;1,5\n02;Kaßberg;2,5\n";
const CELLS = [
  ["01", "Großenhain", "1,5"],
  ["02", "Kaßberg", "2,5"],
];

/** Bytes handed over in pieces of a given length, as a disk or an archive might. */
function inPieces(bytes: Buffer, length: number) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += length)
      yield await Promise.resolve(bytes.subarray(at, at + length));
  }
  return { ...contentOf({ name: "a.csv", bytes: null, chunks }), head: bytes.subarray(0, 65_536) };
}

describe("the encoding of a text", () => {
  it.each([
    ["UTF-8", Buffer.from(TABLE)],
    ["UTF-8", Buffer.from(`\ufeff${TABLE}`)],
    ["UTF-16LE", iconv.encode(TABLE, "utf-16le")],
    ["UTF-16LE", iconv.encode(TABLE, "utf-16le", { addBOM: true })],
    ["UTF-16BE", iconv.encode(TABLE, "utf-16be")],
    ["UTF-16BE", iconv.encode(TABLE, "utf-16be", { addBOM: true })],
    ["ISO-8859-1", iconv.encode(TABLE, "latin1")],
  ])("is %s, with the letters as they were", async (encoding, bytes) => {
    const { table, cells } = await opened(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.columns).toEqual(["Schlüssel", "Name", "Fläche"]);
    expect(cells).toEqual(CELLS);
  });

  it("is Windows-1252 when there are signs that ISO-8859-1 lacks", async () => {
    const text = "Name;Preis\n„Großenhain“ – Süd;5 €\n";
    const { table, cells } = await opened(iconv.encode(text, "win1252"));
    expect(table.encoding).toBe("windows-1252");
    expect(cells).toEqual([["„Großenhain“ – Süd", "5 €"]]);
  });

  it("is known from the whole file when the first letter that is no ASCII comes late", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`Nr;Name\n${"1;Grossenhain\n".repeat(10_000)}`),
      iconv.encode("2;Kaßberg\n", "latin1"),
    ]);
    const { table, cells } = await opened(bytes);
    expect(table.encoding).toBe("ISO-8859-1");
    expect(cells.at(-1)).toEqual(["2", "Kaßberg"]);
  });

  it("is refused with the line when it changes in the middle", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`Nr;Name\n${"1;Großenhain\n".repeat(10_000)}`),
      iconv.encode("2;Kaßberg\n", "latin1"),
    ]);
    const problem = await problemOf(opened(bytes));
    expect([problem.code, problem.values.line]).toEqual(["mixedEncoding", 10_002]);
  });

  it("is refused with the line when a mark for UTF-8 is followed by something else", async () => {
    const bytes = Buffer.concat([
      Buffer.from("\ufeffNr;Name\n"),
      iconv.encode("1;Süd\n", "latin1"),
    ]);
    const problem = await problemOf(opened(bytes));
    expect(problem.message).toBe(
      "tabelle.csv is not UTF-8 throughout: line 2 cannot be read that way.",
    );
  });

  it.each(["cp850", "macintosh", "cp437"])("is asked when it may be %s", async (encoding) => {
    const bytes = iconv.encode("Nr;Name\n1;Märkisches Viertel\n2;Lübars\n", encoding);
    const problem = await problemOf(opened(bytes));
    expect([problem.code, problem.values.line]).toEqual(["unclearEncoding", 2]);
    const { cells } = await opened(bytes, { encoding });
    expect(cells).toEqual([
      ["1", "Märkisches Viertel"],
      ["2", "Lübars"],
    ]);
  });

  it.each([
    ["windows-1250", "kod;nazwa\n1;Łódź-Śródmieście\n2;Gdańsk Wrzeszcz Górny\n3;Białołęka\n"],
    ["windows-1251", "код;название\n1;Адмиралтейский\n2;Василеостровский\n"],
    ["iso-8859-7", "κωδικός;όνομα\n1;Αθήνα\n2;Πειραιάς\n"],
  ])("is asked when the letters speak for %s", async (encoding, text) => {
    expect((await problemOf(opened(iconv.encode(text, encoding)))).code).toBe("unclearEncoding");
    const { table } = await opened(iconv.encode(text, encoding), { encoding });
    expect(table.columns).toEqual(text.split("\n")[0]?.split(";"));
  });

  it("has to exist when it is named", async () => {
    const problem = await problemOf(opened(TABLE, { encoding: "EBCDIC-DE" }));
    expect(problem.code).toBe("unknownEncoding");
  });

  it("has to be true when it is named", async () => {
    const problem = await problemOf(opened(iconv.encode(TABLE, "latin1"), { encoding: "utf-8" }));
    expect([problem.code, problem.values.line]).toEqual(["wrongEncoding", 1]);
  });

  it("may be an old one without any letter that shows it", async () => {
    const { table } = await opened("Nr;Name\n1;Mitte\n", { encoding: "cp850" });
    expect(table.encoding).toBe("cp850");
  });

  it("leaves no room for half characters", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Nr;Name\n1;"),
      Buffer.from([0xed, 0xa0, 0xbd, 0x0a]),
    ]);
    const problem = await problemOf(opened(bytes));
    expect([problem.code, problem.values.line]).toEqual(["halfCharacters", 2]);
    const utf16 = Buffer.from("Nr;Name\n1;Mitte\n2;\ud83d;\n", "utf16le");
    expect((await problemOf(opened(utf16))).code).toBe("wrongEncoding");
  });

  it("leaves no room for zero bytes in UTF-16 either", async () => {
    const problem = await problemOf(opened(Buffer.from("Nr;Name\n1;Mit\0te\n", "utf16le")));
    expect([problem.code, problem.values.line]).toEqual(["zeroBytes", 2]);
  });

  it("shows where a file was cut off inside a letter", async () => {
    const bytes = Buffer.from("Nr;Name\n1;Großenhain\n2;Kaß").subarray(0, -1);
    const { cells, notes } = await opened(bytes);
    expect(cells).toEqual([["1", "Großenhain"]]);
    expect(notes).toEqual(["cutOffLine@3 2 / 2"]);
  });

  it("may be ISO-8859-1 for a file that ends with its only umlaut", async () => {
    const { table, cells } = await opened(iconv.encode("Nr;Name\n1;Spaß", "latin1"));
    expect([table.encoding, cells]).toEqual(["ISO-8859-1", [["1", "Spaß"]]]);
  });

  it("tells lines also where they end with a carriage return alone", async () => {
    const bytes = Buffer.concat([Buffer.from("Nr;Name\r1;Süd\r"), Buffer.from([0xff, 0x0d])]);
    const problem = await problemOf(opened(bytes));
    expect([problem.code, problem.values.line]).toEqual(["mixedEncoding", 3]);
  });

  it("is the same however the bytes are parted", async () => {
    const texts = fc.array(fc.constantFrom("ä", "ß", "€", "x", ";", "\n", "\r\n", "😀", "– "), {
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (parts, length) => {
        const bytes = Buffer.from(parts.join(""));
        const { name, cutOffLine } = await encodingOf(inPieces(bytes, length));
        expect([name, cutOffLine]).toEqual(["UTF-8", null]);
      }),
      { numRuns: 60 },
    );
  });

  it("is found in bytes that never make a letter or a line", async () => {
    const chunk = Buffer.alloc(262_144, 0xff);
    async function* endless() {
      for (let count = 0; count < 40; count += 1) yield await Promise.resolve(chunk);
      yield Buffer.from("a");
    }
    expect((await byteEvidence(endless(), "a.csv")).invalidLine).toBe(1);
  });

  it("reads no further than the first zero byte", async () => {
    let pieces = 0;
    async function* endless() {
      for (;;) {
        pieces += 1;
        yield await Promise.resolve(Buffer.alloc(65_536));
      }
    }
    expect((await problemOf(byteEvidence(endless(), "nullen.csv"))).code).toBe("zeroBytes");
    expect(pieces).toBe(1);
  });
});

describe("broken characters in a readable text", () => {
  it("are reported once per column, with how often they occur", async () => {
    const { cells, notes } = await opened("Nr;Name\n1;Ka\ufffdberg\n2;Gro\ufffdenhain\n3;Mitte\n");
    expect(cells[0]).toEqual(["1", "Ka\ufffdberg"]);
    expect(notes).toEqual(["brokenCharacters@2 Ka\ufffdberg (+1)"]);
  });

  it("are taken out when they are control characters, and that is said", async () => {
    const { cells, notes } = await opened("Nr;Name\n1;Mit\u0002te\n2;Ost\u0085end\n");
    expect(cells).toEqual([
      ["1", "Mitte"],
      ["2", "Ostend"],
    ]);
    expect(notes).toEqual(["controlCharacters@2 Mitte (+1)"]);
  });

  it("are control characters that JSON can write", async () => {
    const { cells, notes } = await opened('[{"name": "Mitte"}, {"name": "Nu\\u0000ll"}]');
    expect(cells).toEqual([["Mitte"], ["Null"]]);
    expect(notes).toEqual(["controlCharacters@2 Null"]);
  });

  it.each([
    ["alone", String.raw`A\ud83dB`],
    ["at the end", String.raw`A\uD83D`],
    ["that is a second one", String.raw`A\ude00B`],
    ["in the wrong order", String.raw`\ude00\ud83d`],
    ["twice the same", String.raw`\ud83d\ud83d\ude00`],
  ])("refuse a JSON text that writes half a character %s", async (_where, text) => {
    const problem = await problemOf(opened(`[{"name": "Ost"},\n{"name": "${text}"}]`));
    expect([problem.code, problem.values.line]).toEqual(["halfCharacters", 2]);
  });

  it("are none where two escapes make one character, or a backslash only looks like one", async () => {
    const json = String.raw`[{"name": "\ud83d\ude00 \\ud83d"}]`;
    expect((await opened(json)).cells).toEqual([["😀 \\ud83d"]]);
  });

  it("are none where two halves make one", async () => {
    const { cells, notes } = await opened("Nr;Name\n1;Mitte 😀\n");
    expect([cells, notes]).toEqual([[["1", "Mitte 😀"]], []]);
  });
});
