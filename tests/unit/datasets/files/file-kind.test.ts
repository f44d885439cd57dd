import { describe, expect, it } from "vitest";
import { kindOf } from "@/lib/datasets/files/file-kind";
import de from "@/lib/i18n/messages/de.json";
import { opened, problemOf } from "./opened-file";
import { dbfFile } from "./small-shapefile";
import { zipped } from "./zip-bytes";

const tar = Buffer.alloc(600);
tar.write("einwohner.csv");
tar.write("ustar", 257);

describe("the content of a file", () => {
  it.each([
    ["png", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")],
    ["jpeg", Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF", "latin1")],
    ["gif", Buffer.from("GIF89a\x01\0\x01\0", "latin1")],
    ["tiff", Buffer.from("II*\0\x08\0\0\0", "latin1")],
    ["webp", Buffer.from("RIFF\x10\0\0\0WEBPVP8 ", "latin1")],
    ["pdf", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")],
    ["officeBinary", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "latin1")],
    ["rtf", Buffer.from("{\\rtf1\\ansi Gebiet;Anzahl}")],
    ["html", Buffer.from("<!DOCTYPE html><html><body>404</body></html>")],
    ["html", Buffer.from("\ufeff\n  <html><body>Wartung</body></html>")],
    ["xml", Buffer.from('<?xml version="1.0"?><kml></kml>')],
    ["parquet", Buffer.from("PAR1\x15\x04", "latin1")],
    ["flatgeobuf", Buffer.from("fgb\x03fgb\x00", "latin1")],
    ["arrow", Buffer.from("ARROW1\0\0", "latin1")],
    ["sevenZip", Buffer.from("7z\xbc\xaf\x27\x1c\0\x04", "latin1")],
    ["rar", Buffer.from("Rar!\x1a\x07\x01\0", "latin1")],
    ["bzip2", Buffer.from("BZh91AY&SY", "latin1")],
    ["xz", Buffer.from("\xfd7zXZ\0", "latin1")],
    ["zstandard", Buffer.from("\x28\xb5\x2f\xfd\x04", "latin1")],
    ["tar", tar],
    ["program", Buffer.from("\x7fELF\x02\x01", "latin1")],
    ["dbase", dbfFile([{ name: "NAME", type: "C", length: 5 }], [["Mitte"]])],
  ])("is named when it is of the kind %s, whatever the file is called", async (format, bytes) => {
    const problem = await problemOf(opened(bytes, { name: "einwohner.csv" }));
    expect([problem.code, problem.values.format]).toEqual(["foreignFormat", format]);
    expect(problem.message).not.toContain("in a format that is not read");
    expect(de.import.problem.foreignFormat).toContain(` ${format} {`);
  });

  it("says in words that a picture is called .csv", async () => {
    const png = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
    const problem = await problemOf(opened(png, { name: "einwohner.csv" }));
    expect(problem.message).toBe("einwohner.csv is a picture (PNG).");
  });

  it.each([
    ["opendocument", { mimetype: "application/vnd.oasis.opendocument.spreadsheet" }],
    ["word", { "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" }],
    ["presentation", { "ppt/presentation.xml": "<presentation/>" }],
    ["binarySpreadsheet", { "xl/workbook.bin": "\x83\x01" }],
    ["kmz", { "doc.kml": "<kml/>" }],
  ])("is named when a zip archive is of the kind %s", async (format, files) => {
    const problem = await problemOf(opened(await zipped(files), { name: "grenzen.xlsx" }));
    expect([problem.code, problem.values.format]).toEqual(["foreignFormat", format]);
  });

  it.each([
    ['{"type":"FeatureCollection"}', "json"],
    ["\ufeff  [\n{}]", "json"],
    ["[1, 2]", "json"],
    ["[Stand 2025];Anzahl\n", "text"],
    ["{Anmerkung}\na;b\n", "text"],
    ["Gebiet;Anzahl\n", "text"],
    ["GIF;Anzahl\n", "text"],
    ["PK;Name\n1;a\n", "text"],
    ["MZ;Name\n1;a\n", "text"],
  ])("of %j is %s", (text, kind) => {
    expect(kindOf(Buffer.from(text)).is).toBe(kind);
  });
});
