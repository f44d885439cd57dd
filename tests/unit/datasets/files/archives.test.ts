import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { guardUnpacked, UNPACKED_LIMIT } from "@/lib/datasets/files/size-limits";
import { opened, problemOf } from "./opened-file";
import { zipped } from "./zip-bytes";

const TABLE = "Gebiet;Anzahl\nMitte;1\nWest;2\n";
const CELLS = [
  ["Mitte", "1"],
  ["West", "2"],
];
const MEBIBYTE = 1024 ** 2;

describe("a packed file", () => {
  it("is read from gzip, whatever it is called", async () => {
    const { table, cells } = await opened(gzipSync(TABLE), { name: "einwohner.csv" });
    expect([table.format, table.compression, table.delimiter]).toEqual(["csv", "gzip", ";"]);
    expect(cells).toEqual(CELLS);
  });

  it("is read from gzip as JSON as well", async () => {
    const json =
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1}}]}';
    const { table, cells } = await opened(gzipSync(json));
    expect([table.format, table.compression, cells]).toEqual(["geojson", "gzip", [[1]]]);
  });

  it("is read from zip beside what explains it", async () => {
    const { table, cells, notes } = await opened(
      await zipped({
        "daten/einwohner.csv": TABLE,
        "daten/LIESMICH.txt": "a;b\n1;2\n",
        "__MACOSX/x": "",
      }),
    );
    expect([table.format, table.compression, table.layer]).toEqual(["csv", "zip", null]);
    expect(cells).toEqual(CELLS);
    expect(notes).toEqual(["otherFiles@- daten/LIESMICH.txt"]);
  });

  it("is asked for when a zip archive holds several", async () => {
    const bytes = await zipped({ "a.csv": TABLE, "b.csv": "x;y\n3;4\n" });
    const problem = await problemOf(opened(bytes, { name: "zahlen.zip" }));
    expect(problem.message).toBe(
      "zahlen.zip holds several tables: a.csv, b.csv. Please say with --layer which one is meant.",
    );
    const { table, cells } = await opened(bytes, { layer: "b.csv" });
    expect([table.layer, table.layers, cells]).toEqual(["b.csv", ["a.csv", "b.csv"], [["3", "4"]]]);
  });

  it("may be a spreadsheet or a picture inside a zip archive", async () => {
    const workbook = await zipped({ "xl/workbook.xml": "<workbook/>" });
    expect((await problemOf(opened(await zipped({ "a.xlsx": workbook })))).code).toBe(
      "damagedSpreadsheet",
    );
    const picture = await zipped({ "a.csv": Buffer.from("\x89PNG\r\n\x1a\n", "latin1") });
    expect((await problemOf(opened(picture))).values).toEqual({ file: "a.csv", format: "png" });
  });

  it.each([
    ["a zip archive", async () => zipped({ "innen.zip": await zipped({ "a.csv": TABLE }) })],
    ["a gzip file", async () => zipped({ "innen.csv.gz": gzipSync(TABLE) })],
    ["a zip archive in gzip", async () => gzipSync(await zipped({ "a.csv": TABLE }))],
    ["gzip twice", () => Promise.resolve(gzipSync(gzipSync(TABLE)))],
  ])("is not unpacked twice: %s", async (_, pack) => {
    expect((await problemOf(opened(await pack()))).code).toBe("archiveInArchive");
  });

  it.each([
    ["gzip, cut off", gzipSync(TABLE.repeat(500)).subarray(0, 60), "damagedArchive"],
    [
      "gzip, broken",
      Buffer.concat([gzipSync(TABLE).subarray(0, 12), Buffer.alloc(20, 255)]),
      "damagedArchive",
    ],
    ["gzip of nothing", gzipSync(""), "emptyFile"],
  ])("is refused when it is %s", async (_, bytes, code) => {
    expect((await problemOf(opened(bytes))).code).toBe(code);
  });

  it("is refused when a zip archive is cut off, empty or holds an empty file", async () => {
    const whole = await zipped({ "a.csv": TABLE });
    expect((await problemOf(opened(whole.subarray(0, 60)))).code).toBe("damagedArchive");
    expect((await problemOf(opened(await zipped({})))).code).toBe("archiveWithoutTable");
    expect((await problemOf(opened(await zipped({ "a.csv": "" })))).code).toBe("emptyFile");
  });

  it("is refused when its entry is not what the archive says", async () => {
    const bytes = await zipped({ "a.csv": TABLE.repeat(50) });
    const size = bytes.lastIndexOf(Buffer.from("PK\x01\x02", "latin1")) + 24;
    bytes.writeUInt32LE(10, size);
    expect((await problemOf(opened(bytes))).code).toBe("damagedArchive");
  });

  it("is refused when a zip archive is locked", async () => {
    const bytes = await zipped({ "a.csv": TABLE });
    const flags = bytes.lastIndexOf(Buffer.from("PK\x01\x02", "latin1")) + 8;
    bytes.writeUInt16LE(bytes.readUInt16LE(flags) | 1, flags);
    expect((await problemOf(opened(bytes))).code).toBe("encryptedArchive");
  });

  it("is refused when a zip archive holds thousands of files", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, index) => [`${index}.csv`, "a;b\n1;2\n"]),
    );
    expect((await problemOf(opened(await zipped(files)))).code).toBe("tooManyEntries");
  });
});

describe("a bomb", () => {
  const lines = Buffer.alloc(34 * MEBIBYTE, "a;b\n1;2\n");

  it("of gzip is stopped long before it is unpacked", async () => {
    const problem = await problemOf(opened(gzipSync(lines), { name: "bombe.csv.gz" }));
    expect(problem.code).toBe("archiveBomb");
  });

  it("of zip is stopped as well", async () => {
    expect((await problemOf(opened(await zipped({ "a.csv": lines })))).code).toBe("archiveBomb");
  });

  it("of zeros is stopped at the first of them", async () => {
    expect((await problemOf(opened(gzipSync(Buffer.alloc(MEBIBYTE))))).code).toBe("zeroBytes");
  });

  it("that shrinks little is stopped by its real size", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += MEBIBYTE;
        yield await Promise.resolve(lines.subarray(0, MEBIBYTE));
      }
    }
    const reading = async () => {
      const packed = UNPACKED_LIMIT / 2;
      for await (const chunk of guardUnpacked(endless(), { file: "a.gz", packed }))
        expect(chunk.length).toBe(MEBIBYTE);
    };
    expect((await problemOf(reading())).code).toBe("unpackedTooLarge");
    expect(given).toBe(UNPACKED_LIMIT + MEBIBYTE);
  });

  it("in JSON is stopped before it is held in memory", async () => {
    const json = Buffer.alloc(34 * MEBIBYTE, "[1,2],\n");
    json.write("[", 0);
    expect((await problemOf(opened(gzipSync(json)))).code).toBe("archiveBomb");
  });
});
