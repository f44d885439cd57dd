import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "@/lib/datasets/text-decoding";

const text = "Stadtteil;Menschen\nKaßberg;1\nSchloßchemnitz;2\nGlösa-Draisdorf;3\nÄußere Mühle;4\n";

describe("the text of a file", () => {
  it.each([
    ["UTF-8 without mark", Buffer.from(text), "UTF-8"],
    ["UTF-8 with mark", Buffer.from(`\ufeff${text}`), "UTF-8"],
    ["UTF-16LE with mark", iconv.encode(text, "UTF-16LE", { addBOM: true }), "UTF-16LE"],
    ["UTF-16BE with mark", iconv.encode(text, "UTF-16BE", { addBOM: true }), "UTF-16BE"],
    ["Windows-1252", iconv.encode(text, "windows-1252"), "windows-1252"],
    ["ISO-8859-1", iconv.encode(text, "ISO-8859-1"), "windows-1252"],
  ])("is the same in %s", (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it("keeps the euro sign and the dash of Windows-1252", () => {
    const bytes = Buffer.from([0x35, 0x20, 0x80, 0x20, 0x96, 0x20, 0x36, 0x20, 0x80]);
    expect(decodeText(bytes).text).toBe("5 € – 6 €");
  });

  it("keeps sharp s, umlauts and the euro sign of UTF-8", () => {
    const words = "Groß-Straße, ÄÖÜäöüß, ẞ, 5 €, Île-de-France";
    expect(decodeText(Buffer.from(words))).toEqual({ text: words, encoding: "UTF-8" });
  });

  it("needs no more than a single umlaut to tell Windows-1252", () => {
    expect(decodeText(Buffer.from([0x4b, 0x61, 0xdf, 0x62, 0x65, 0x72, 0x67])).text).toBe(
      "Kaßberg",
    );
  });

  it("is empty for an empty file", () => {
    expect(decodeText(Buffer.alloc(0)).text).toBe("");
  });

  it("is still UTF-8 when the file was cut off inside its last letter", () => {
    const cutOff = Buffer.from("key;name\n1;Kaßberg\n2;Straß").subarray(0, -1);
    expect(decodeText(cutOff).text).toContain("Kaßberg");
  });
});
