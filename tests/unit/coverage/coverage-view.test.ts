import { describe, expect, it } from "vitest";
import {
  furtherViews,
  nearestView,
  outlookYear,
  viewOfSlug,
  viewSlug,
} from "@/lib/coverage/coverage-view";

describe("the views of coverage", () => {
  it("are named in addresses of either language, and each name leads back", () => {
    for (const locale of ["de", "en"] as const)
      for (const view of furtherViews)
        expect(viewOfSlug(viewSlug(view, locale), locale)).toBe(view);
    expect(viewOfSlug("erreichbar", "en")).toBeNull();
    expect(outlookYear("within-reach")).toBeNull();
  });

  it.each([
    ["ausblick-2031", "outlook-2030"],
    ["ausblick-2099", "outlook-2040"],
    ["outlook-2033", "outlook-2035"],
    ["ausblick", "outlook-2030"],
    ["Ausblick-2035", "outlook-2035"],
    ["within-reach", "within-reach"],
    ["Erreichbar", "within-reach"],
    ["erreichbarkeit", "within-reach"],
    ["morgen", null],
    ["", null],
  ] as const)("are near to “%s”: %s", (slug, nearest) => {
    expect(nearestView(slug)).toBe(nearest);
  });
});
