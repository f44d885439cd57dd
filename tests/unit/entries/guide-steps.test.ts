import { describe, expect, it } from "vitest";
import { guideSteps, oldestCheck, stepsAround } from "@/lib/entries/guide-steps";
import { pageSchema } from "@/lib/entries/kinds/article";
import type { PublishedEntry } from "@/lib/entries/published-entry";

function page(slug: string, fields: Record<string, unknown>): PublishedEntry<"page"> {
  return {
    ...{ kind: "page", key: slug, slug, links: [], publishFrom: null, publishUntil: null },
    ...{ changedAt: "2026-01-01T00:00:00.000Z", sourceId: 1, demo: false },
    fields: pageSchema.parse({
      ...{ title: { de: slug }, summary: { de: slug }, author: { office: "Amt" } },
      ...{ checkedOn: "2026-01-01", ...fields },
    }),
  };
}

describe("the steps of a guide", () => {
  const visa = page("visum", { guide: "arrival", step: 2, checkedOn: "2025-06-01" });
  const language = page("sprache", { guide: "arrival", step: 1 });
  const unnumbered = page("neu", { guide: "arrival" });
  const steps = guideSteps([visa, page("impressum", {}), unnumbered, language], "arrival");

  it("stand in their order, those without a number last, and no other page among them", () => {
    expect(steps.map(({ slug }) => slug)).toEqual(["sprache", "visum", "neu"]);
  });

  it("lead to the one before and the one after", () => {
    expect(stepsAround(steps, "visum")).toEqual({ before: language, after: unnumbered });
    expect(stepsAround(steps, "sprache").before).toBeNull();
    expect(stepsAround(steps, "impressum")).toEqual({ before: null, after: null });
  });

  it("are as old as the one that was checked longest ago", () => {
    expect(oldestCheck(steps)).toBe("2025-06-01");
    expect(oldestCheck([])).toBeNull();
  });
});
