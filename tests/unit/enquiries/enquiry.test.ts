import { describe, expect, it } from "vitest";
import { caseNumber } from "@/lib/enquiries/case-number";
import { enquirySchema, ownFields, readSubject } from "@/lib/enquiries/schema";
import { deletionDay } from "@/lib/retention/retention";

const typed = {
  region: "chemnitz",
  kind: "general",
  name: "Ada",
  mail: "ada@example.org",
  message: "Ich habe eine Frage.",
};

describe("an enquiry", () => {
  it("asks what its kind needs and keeps it apart", () => {
    expect(ownFields(enquirySchema.parse(typed))).toEqual({});
    const claim = { ...typed, kind: "claim_profile", about: "partner:x", position: "Leitung" };
    expect(ownFields(enquirySchema.parse(claim))).toEqual({ position: "Leitung" });
    const join = { ...typed, kind: "join_group", about: "working_group:x" };
    const { error } = enquirySchema.safeParse(join);
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["organisation", "contribution"]);
  });

  it.each([
    ["partner:tu-chemnitz", { kind: "partner", slug: "tu-chemnitz" }],
    ["district:sonnenberg", { kind: "district", slug: "sonnenberg" }],
    ["partner:", null],
    ["partner:Tu Chemnitz", null],
    ["partner:a:b", null],
    ["wizard:merlin", null],
    ["", null],
    ["x".repeat(10_000), null],
  ])("is about what “%.30s” names", (text, subject) => {
    expect(readSubject(text)).toEqual(subject);
  });

  it.each(["wizard", "", undefined])("of an unknown kind “%s” is none", (kind) => {
    expect(enquirySchema.safeParse({ ...typed, kind }).success).toBe(false);
  });

  it("has a number that names region and year", () => {
    expect(caseNumber("chemnitz", 2026, 123)).toBe("CHE-2026-000123");
    expect(caseNumber("bad-salza", 2027, 1_234_567)).toBe("BAD-2027-1234567");
    expect(caseNumber("x-1", 2027, 1)).toBe("X1-2027-000001");
  });

  it("is removed half a year later", () => {
    expect(deletionDay("enquiry", "2026-11-22")).toBe("2027-05-21");
    expect(deletionDay("mail", "2026-12-15")).toBe("2027-01-14");
  });
});
