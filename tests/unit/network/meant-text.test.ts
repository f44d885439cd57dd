import { describe, expect, it } from "vitest";
import { meantText, wordsOf } from "@/lib/network/directory/meant-text";

describe("the text that was meant", () => {
  it("has likely words in place of misspelt ones and everything else as it was typed", () => {
    const likely = [{ given: "Klinkum", likely: "Klinikum" }];
    expect(meantText("Klinkum, Chemnitz-Klinkums", likely)).toBe("Klinikum, Chemnitz-Klinkums");
  });

  it("is none where no word is known to be misspelt", () => {
    expect(meantText("Klinikum", [])).toBeNull();
  });

  it("is made of words, each once", () => {
    expect(wordsOf("Ärzte & ärzte, 2x Ärzte – „Pflege“")).toEqual([
      "Ärzte",
      "ärzte",
      "2x",
      "Pflege",
    ]);
    expect(wordsOf("%_'")).toEqual([]);
  });
});
