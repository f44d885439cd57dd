import { describe, expect, it } from "vitest";
import { homePageSchema } from "@/lib/entries/kinds/home-page";
import { waysOf } from "@/lib/regions/navigation/navigation";

const pages = [{ slug: "impressum", title: { de: "Impressum" } }];

describe("the navigation of a region", () => {
  it("leads to sections and pages of text in the order that staff gave", () => {
    expect(
      waysOf(
        [
          { target: "jobs", label: { de: "Stellen" } },
          { target: "page", page: "impressum" },
          { target: "coverage" },
        ],
        pages,
      ),
    ).toEqual([
      { section: "jobs", label: { de: "Stellen" } },
      { page: "impressum", label: { de: "Impressum" } },
      { section: "coverage", label: null },
    ]);
  });

  it("leaves out pages that nobody sees, and what was named before", () => {
    const typed = [
      { target: "page" as const, page: "entwurf" },
      { target: "news" as const },
      { target: "news" as const, label: { de: "Neues" } },
    ];
    expect(waysOf(typed, pages)).toEqual([{ section: "news", label: null }]);
  });

  it("needs to know which page of text is meant", () => {
    const texts = { title: { de: "Hier" }, summary: { de: "Für alle hier." } };
    expect(homePageSchema.parse(texts)).toMatchObject({ head: [], foot: [] });
    const wrong = homePageSchema.safeParse({ ...texts, head: [{ target: "page" }] });
    expect(wrong.error?.issues[0]?.path).toEqual(["head", 0, "page"]);
    expect(homePageSchema.safeParse({ ...texts, foot: [{ target: "anderswo" }] }).success).toBe(
      false,
    );
  });
});
