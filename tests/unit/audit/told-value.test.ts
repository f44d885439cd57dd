import { describe, expect, it } from "vitest";
import { subjectParts } from "@/lib/audit/changes/subjects/named-subject";
import { beginning, toldValue } from "@/lib/audit/changes/told-value";

describe("a recorded fact", () => {
  it.each([
    [null, { sort: "nothing" }],
    ["", { sort: "nothing" }],
    ["[]", { sort: "nothing" }],
    ["true", { sort: "flag", isOn: true }],
    ["2026-11-23", { sort: "day", day: "2026-11-23" }],
    ["2026-13-99", { sort: "text", text: "2026-13-99" }],
    ["2026-11-23T08:00:00.000Z", { sort: "moment", at: new Date("2026-11-23T08:00:00Z") }],
    ['["editor","viewer"]', { sort: "list", values: ["editor", "viewer"] }],
    ['[{"a":1}]', { sort: "text", text: '[{"a":1}]' }],
    ["[kaputt", { sort: "text", text: "[kaputt" }],
    ["Pflege", { sort: "text", text: "Pflege" }],
  ])("%j is told as %j", (text, told) => {
    expect(toldValue(text)).toEqual(told);
  });

  it("that is long begins at first, up to the end of a word", () => {
    expect(beginning("Pflege")).toBeNull();
    expect(beginning("Wort ".repeat(30))).toBe(`${"Wort ".repeat(16).trim()} …`);
    expect(beginning("Zeile\nnoch eine")).toBe("Zeile …");
    expect(beginning("x".repeat(200))).toBe(`${"x".repeat(80)} …`);
  });

  it("is of something that has a sort and a name", () => {
    expect(subjectParts("partner:a:b")).toEqual({ sort: "partner", name: "a:b" });
    expect(subjectParts("bin")).toEqual({ sort: "bin", name: "" });
  });
});
