import { beforeAll, describe, expect, it } from "vitest";
import { listLikelyWords } from "@/lib/network/directory/spelling/queries";
import { addPartner } from "./network-entries";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
let regionId = 0;

const likely = async (...words: string[]) =>
  (await listLikelyWords(regionId, words, now)).map((word) => word.likely);

beforeAll(async () => {
  regionId = await createSmallRegion("a");
  const elsewhere = await createSmallRegion("b");
  await addPartner(regionId, "haus", {
    title: { de: "Klinikum am Park", en: "Park Hospital" },
    offers: [{ de: "Ausbildung in der Pflege", en: "Training nurses" }],
  });
  await addPartner(elsewhere, "fremd", { title: { de: "Bergwacht Elbe" } });
});

describe("a misspelt word", () => {
  it.each([
    ["Klinkum", "Klinikum"],
    ["pflge", "Pflege"],
    ["KLINIKMU", "Klinikum"],
    ["hopsital", "Hospital"],
    ["Ausbilduhng", "Ausbildung"],
  ])("%s is most likely %s", async (given, word) => {
    expect(await likely(given)).toEqual([word]);
  });

  it("is none that begins a word of a profile, says too little, or is like nothing", async () => {
    expect(await likely("klini", "Ausbild", "am", "xyzzyx", "'; DROP", "%%%%", "\\")).toEqual([]);
  });

  it("is looked for in the region's own profiles", async () => {
    expect(await likely("Bergwach", "Bergwahct")).toEqual([]);
  });
});
