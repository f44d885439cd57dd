import { describe, expect, it } from "vitest";
import type { MediaFormat } from "@/lib/open-data/media-format";
import { chooseFormat } from "@/lib/open-data/negotiation";
import { OpenDataProblem } from "@/lib/open-data/problem";

const OFFERS: MediaFormat[] = ["json", "csv", "geojson"];

function refusal(extension: string | null, accept: string | null): OpenDataProblem | null {
  try {
    chooseFormat(OFFERS, extension, accept);
    return null;
  } catch (error) {
    return error instanceof OpenDataProblem ? error : null;
  }
}

describe("the format of an answer", () => {
  it.each([
    [null, "json"],
    ["*/*", "json"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "json"],
    ["text/csv", "csv"],
    ["text/csv;q=0.5, application/geo+json;q=0.6", "geojson"],
    ["application/vnd.geo+json", "geojson"],
    ["application/json;q=0.2, text/csv;q=0.9", "csv"],
    ["application/json, text/csv", "json"],
    ["application/json;q=0, */*;q=0.1", "csv"],
    ["application/*", "json"],
  ])("for %s is %s", (accept, expected) => {
    expect(chooseFormat(OFFERS, null, accept)).toBe(expected);
  });

  it("is the one of the extension, whatever the header says", () => {
    expect(chooseFormat(OFFERS, "csv", "application/json")).toBe("csv");
    expect(chooseFormat(OFFERS, "csv", "image/png")).toBe("csv");
  });

  it.each([
    [null, "text/html"],
    [null, "image/png, text/turtle"],
    [null, "application/json;q=0, text/csv;q=0, application/geo+json;q=0"],
    [null, "nonsense"],
    ["xml", null],
    ["constructor", null],
    ["ttl", "text/csv"],
  ])(
    "does not exist for extension %s and header %s, and what does is listed",
    (extension, accept) => {
      const problem = refusal(extension, accept);
      expect(problem?.status).toBe(406);
      expect(problem?.body.allowed).toEqual([
        "application/json (.json)",
        "text/csv (.csv)",
        "application/geo+json (.geojson)",
      ]);
    },
  );
});
