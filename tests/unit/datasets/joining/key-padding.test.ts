import { describe, expect, it } from "vitest";
import { keyPadding, paddingFinding } from "@/lib/datasets/joining/key-padding";

const districts = (...keys: string[]) => keys.map((key) => ({ key }));

describe("leading zeros that a file has lost", () => {
  it("are restored to the width of the districts' keys", () => {
    const padding = keyPadding(["101", "101", "1203", "102"], districts("0101", "0102", "1203"));
    expect(padding).toEqual({ width: 4, restored: 2, joined: 3, example: "101" });
  });

  it("are restored though some keys of the file are no district", () => {
    const padding = keyPadding(["101", "102", "999"], districts("0101", "0102"));
    expect(padding).toEqual({ width: 4, restored: 3, joined: 2, example: "101" });
  });

  it("are restored when it is the districts that have lost them", () => {
    const padding = keyPadding(["01002000", "11000000"], districts("1002000", "11000000"));
    expect(padding).toEqual({ width: 8, restored: 1, joined: 2, example: "01002000" });
  });

  it("are not looked for when the keys join as they are", () => {
    expect(keyPadding(["0101", "0102"], districts("0101", "0102"))).toBeNull();
    expect(keyPadding(["1002000"], districts("1002000", "11000000"))).toBeNull();
  });

  it("stay lost when two keys of the file would become one", () => {
    expect(keyPadding(["101", "0101", "102"], districts("0101", "0102"))).toBeNull();
  });

  it("stay lost when they tell districts apart", () => {
    expect(keyPadding(["1", "2"], districts("01", "001", "02"))).toBeNull();
  });

  it("stay lost when most short keys are no district either way", () => {
    expect(keyPadding(["101", "7", "8", "9"], districts("0101", "0102"))).toBeNull();
    expect(keyPadding(["5", "6"], districts("0101", "0102"))).toBeNull();
  });

  it("are none of keys with letters", () => {
    expect(keyPadding(["A1"], districts("A01"))).toBeNull();
    expect(keyPadding([], districts("01"))).toBeNull();
    expect(keyPadding(["1"], [])).toBeNull();
  });

  it("are reported with their number and an example", () => {
    const padding = keyPadding(["101", "102"], districts("0101", "0102"));
    expect(padding && paddingFinding(padding)).toEqual({
      code: "zerosRestored",
      line: null,
      about: "2: 101 → 0101",
    });
  });
});
