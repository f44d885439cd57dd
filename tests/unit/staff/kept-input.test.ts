import { describe, expect, it } from "vitest";
import { isSameInput, readKept, typedByHand } from "@/lib/forms/kept-input";

describe("what a browser keeps of a form", () => {
  it("is what was typed, not what the form says by itself", () => {
    const form = new FormData();
    for (const name of ["title", "revision", "locale", "shown", "$ACTION_1", "proof"])
      form.append(name, "x");
    form.append("title", "y");
    expect(typedByHand(form)).toEqual({ title: ["x", "y"] });
    form.append("seen", "1");
    expect(typedByHand(form, ["seen"])).toEqual({ title: ["x", "y"] });
  });

  it("differs by what is said, not by empty rows", () => {
    expect(isSameInput({ a: ["1"], "rows.3.x": [""] }, { a: ["1"] })).toBe(true);
    expect(isSameInput({ b: ["2"], a: ["1"] }, { a: ["1"], b: ["2"] })).toBe(true);
    expect(isSameInput({ a: ["1"] }, { a: ["2"] })).toBe(false);
    expect(isSameInput({ a: ["2026-01-01", ""] }, { a: ["", "2026-01-01"] })).toBe(false);
  });

  it("is forgotten after thirty days, and nothing else is taken for it", () => {
    const at = "2026-11-22T14:03:00.000Z";
    const text = JSON.stringify({ at, typed: { title: ["x"] } });
    const moment = Date.parse(at);
    expect(readKept(text, moment + 29 * 86_400_000)).toEqual({ at, typed: { title: ["x"] } });
    expect(readKept(text, moment + 30 * 86_400_000)).toBeNull();
    for (const other of [null, "", "{", "[]", '{"at":"x","typed":{}}', '{"typed":{"a":"b"}}'])
      expect(readKept(other, moment)).toBeNull();
  });
});
