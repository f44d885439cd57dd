import { expect, test } from "vitest";
import { decisionSchema, reportSchema } from "@/lib/practices/reports/schema";

const about = { region: "chemnitz", practice: "hausarztpraxis-zentrum-1" };

/** The codes of what is wrong, by field. */
function issues(form: object): [string, string][] {
  const { error } = reportSchema.safeParse({ ...about, ...form });
  return (error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]);
}

const proposed = (form: object) => reportSchema.parse({ ...about, ...form }).proposed;

test("a proposal is read as the field has it", () => {
  expect(proposed({ field: "languages", proposed: "Deutsch, Russisch und Arabisch" })).toEqual([
    "de",
    "ru",
    "ar",
  ]);
  expect(proposed({ field: "services", proposed: "EKG\n Hausbesuche \n" })).toEqual([
    "EKG",
    "Hausbesuche",
  ]);
  expect(proposed({ field: "website", proposed: "www.praxis.example" })).toBe(
    "https://www.praxis.example",
  );
  expect(proposed({ field: "accessibility", facts: ["lift", "wide_doors"] })).toEqual([
    "lift",
    "wide_doors",
  ]);
  expect(proposed({ field: "hours", proposed: "Mo-Fr 8-12" })).toBe("Mo-Fr 8-12");
  expect(proposed({ field: "acceptance", proposed: "accepting" })).toBe("accepting");
});

test("who knows only that something is wrong says so in words", () => {
  expect(
    reportSchema.parse({ ...about, field: "phone", note: " Da meldet sich niemand. " }),
  ).toEqual({ ...about, field: "phone", note: "Da meldet sich niemand.", proposed: null });
});

test("a report without anything in it is not taken", () => {
  expect(issues({ field: "phone", proposed: "  " })).toEqual([["note", "nothingReported"]]);
  expect(issues({ field: "accessibility", facts: [] })).toEqual([["note", "nothingReported"]]);
});

test("what a field cannot hold is told beside it", () => {
  expect(issues({ field: "hours", proposed: "immer mal" })).toEqual([["proposed", "hoursUnread"]]);
  expect(issues({ field: "languages", proposed: "Klingonisch" })).toEqual([
    ["proposed", "languageUnknown"],
  ]);
  expect(issues({ field: "website", proposed: "javascript:alert(1)" })).toEqual([
    ["proposed", "websiteInvalid"],
  ]);
  expect(issues({ field: "acceptance", proposed: "maybe" })).toEqual([["proposed", "invalid"]]);
  expect(issues({ field: "accessibility", facts: ["barrierefrei"] })).toEqual([
    ["facts", "invalid"],
  ]);
  expect(issues({ field: "other", note: "x".repeat(2001) })).toEqual([["note", "tooLong"]]);
  expect(issues({ field: "address", proposed: "x".repeat(2001) })).toEqual([
    ["proposed", "tooLong"],
  ]);
});

test("a decision needs the word of a link and is one of two", () => {
  const token = "x".repeat(43);
  expect(decisionSchema.safeParse({ token, decision: "confirm" }).success).toBe(true);
  expect(decisionSchema.safeParse({ token, decision: "maybe" }).success).toBe(false);
  expect(decisionSchema.safeParse({ token: "", decision: "reject" }).success).toBe(false);
});
