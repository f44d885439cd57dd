import { describe, expect, it } from "vitest";
import { coverageViews } from "@/lib/coverage/coverage-view";
import { servedViews } from "@/lib/open-data/coverage/view-figures";
import { viewName } from "@/lib/open-data/coverage/view-name";
import { wantedView } from "@/lib/open-data/coverage/wanted-view";
import { OpenDataProblem } from "@/lib/open-data/problem";

const OUTLOOKS = ["in-district", "outlook-2030", "outlook-2040"] as const;

function refusal(name: string, year?: number): OpenDataProblem["body"] | null {
  try {
    wantedView(OUTLOOKS, name, year);
    return null;
  } catch (error) {
    if (!(error instanceof OpenDataProblem)) throw error;
    return error.body;
  }
}

describe("the view that an address names", () => {
  it("is found by its name, an outlook by its year as well", () => {
    expect(wantedView(OUTLOOKS, "in-district", undefined)).toBe("in-district");
    expect(wantedView(OUTLOOKS, "outlook", 2040)).toBe("outlook-2040");
  });

  it("does not exist where it is not served, and those that do are named", () => {
    expect(refusal("within-reach")).toMatchObject({
      status: 400,
      errors: [{ parameter: "view", allowed: ["in-district", "outlook"] }],
    });
  });

  it("has its own years and no others", () => {
    const years = (body: OpenDataProblem["body"] | null) => [
      body?.status,
      body?.errors?.[0]?.allowed,
    ];
    expect(years(refusal("outlook"))).toEqual([400, ["2030", "2040"]]);
    expect(years(refusal("outlook", 2035))).toEqual([400, ["2030", "2040"]]);
    expect(years(refusal("in-district", 2030))).toEqual([
      400,
      ["no year: this view speaks of today"],
    ]);
  });

  it("is one of the views of the pages", () => {
    expect(servedViews()).toContain("in-district");
    for (const view of servedViews()) expect(coverageViews).toContain(view);
    expect(coverageViews.map(viewName)).toEqual([
      "in-district",
      "within-reach",
      "outlook",
      "outlook",
      "outlook",
    ]);
  });
});
