import { describe, expect, it } from "vitest";
import { judgeJoin } from "@/lib/datasets/joining/join-judgement";
import { foreignKeys, likelyLevel } from "@/lib/datasets/joining/likely-level";
import { musterstadt, MUSTERSTADT } from "./districts";

const guess = (sample: Parameters<typeof likelyLevel>[0]) =>
  likelyLevel(sample, MUSTERSTADT, "Musterstadt");

describe("the level that a file is about", () => {
  it("is the one whose keys it has", () => {
    expect(guess({ keys: ["0101", "0102", "0102", "", "4711"] })).toEqual([
      {
        level: "stadtteil",
        how: "key",
        labels: 3,
        joined: 2,
        share: 2 / 3,
        coverage: 2 / 6,
      },
    ]);
  });

  it("is told from keys without their zeros", () => {
    const [first, ...others] = guess({ keys: ["101", "102"] });
    expect(first).toMatchObject({ level: "stadtteil", how: "paddedKey", joined: 2, share: 1 });
    expect(others).toEqual([]);
  });

  it("is the one that the names cover best, totals not counted", () => {
    const guesses = guess({ names: ["Mitte", "West", "Insgesamt"] });
    expect(guesses.map(({ level, share }) => [level, share])).toEqual([
      ["stadtbezirk", 1],
      ["stadtteil", 0.5],
    ]);
  });

  it("is the one that most labels belong to, though they are few of its districts", () => {
    const guesses = guess({ names: ["Mitte", "West", "Heerstraße", "Schloßviertel"] });
    expect(guesses.map(({ level, share, coverage }) => [level, share, coverage])).toEqual([
      ["stadtteil", 0.75, 0.5],
      ["stadtbezirk", 0.5, 1],
    ]);
  });

  it("is told by keys rather than by names where both do", () => {
    const guesses = guess({ keys: ["0102"], names: ["Schlossviertel"] });
    expect(guesses.map(({ how }) => how)).toEqual(["key", "name"]);
  });

  it("is none when nothing is in common", () => {
    expect(guess({ keys: ["4711"], names: ["Anderswo"] })).toEqual([]);
    expect(guess({})).toEqual([]);
  });
});

describe("keys of another system", () => {
  it("are recognised by looking like a level's keys without being any", () => {
    expect(foreignKeys(["0909", "0910"], MUSTERSTADT)).toEqual({
      level: "stadtteil",
      fileKey: "0909",
      regionKey: "0101",
    });
    expect(foreignKeys(["909", "910"], MUSTERSTADT)?.level).toBe("stadtteil");
    expect(foreignKeys(["0909", "0101"], MUSTERSTADT)).toBeNull();
    expect(foreignKeys(["DE-1234567"], MUSTERSTADT)).toBeNull();
    expect(foreignKeys([], MUSTERSTADT)).toBeNull();
  });
});

describe("a file whose labels are partly districts", () => {
  const count = { file: "a.csv", level: "stadtteil", labels: 10 };
  const refusal = (judged: ReturnType<typeof judgeJoin>) =>
    judged.kind === "refuse" ? judged.problem : null;

  it("is taken when half of them are", () => {
    expect(judgeJoin({ ...count, joined: 5 })).toEqual({ kind: "ok" });
    expect(judgeJoin({ ...count, joined: 10 })).toEqual({ kind: "ok" });
  });

  it("is refused when fewer are, with the numbers and what could be meant", () => {
    const unmatched = [
      { label: "Schlosviertel", proposals: [{ district: musterstadt("0102"), score: 0.885 }] },
      { label: "Anderswo", proposals: [] },
    ];
    const problem = refusal(judgeJoin({ ...count, joined: 4, unmatched }));
    expect(problem).toMatchObject({
      code: "tooFewJoined",
      values: {
        joined: 4,
        labels: 10,
        examples: "Schlosviertel → Schloßviertel (0102) 88 %?; Anderswo",
      },
    });
    expect(problem?.message).toContain("a.csv: Only 4 of 10 districts");
  });

  it("is refused with both first keys when not one is in common", () => {
    const foreign = foreignKeys(["0909"], MUSTERSTADT);
    const problem = refusal(judgeJoin({ ...count, joined: 0, foreign }));
    expect(refusal(judgeJoin({ ...count, joined: 1, foreign }))?.code).toBe("tooFewJoined");
    expect(problem?.code).toBe("noCommonKeys");
    expect(problem?.message).toMatch(/“0909”.*“stadtteil” is “0101”/);
  });

  it("is refused when it has nothing but totals and rows of other levels", () => {
    expect(refusal(judgeJoin({ ...count, labels: 0, joined: 0 }))?.code).toBe("noDistrictRows");
  });
});
