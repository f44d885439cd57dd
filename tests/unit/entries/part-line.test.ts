import { describe, expect, it } from "vitest";
import { documentSchema } from "@/lib/entries/entry-parts";
import { documentOfLine } from "@/lib/entries/part-line";

describe("a document", () => {
  it.each([
    ["Konzept: https://example.org/a.pdf", "https://example.org/a.pdf"],
    ["Konzept /documents/konzept-2.pdf", "/documents/konzept-2.pdf"],
  ])("is told by the line %s", (line, url) => {
    expect(documentOfLine(line)).toEqual({ title: { de: "Konzept" }, url });
    expect(documentSchema.safeParse(documentOfLine(line)).success).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "//evil.example/a.pdf",
    "/../secret.pdf",
    "/documents",
    "ftp://a.example/a.pdf",
  ])("never lies at %s", (url) => {
    expect(documentSchema.safeParse({ title: { de: "Konzept" }, url }).success).toBe(false);
  });
});
