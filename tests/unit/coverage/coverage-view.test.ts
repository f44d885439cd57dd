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
    ["ausblick-2031", "de", "outlook-2030"],
    ["ausblick-2099", "de", "outlook-2040"],
    ["outlook-2033", "en", "outlook-2035"],
    ["ausblick-2031", "en", null],
    ["morgen", "de", null],
    ["", "de", null],
  ] as const)("are near to “%s” in %s: %s", (slug, locale, nearest) => {
    expect(nearestView(slug, locale)).toBe(nearest);
  });
});
