import { describe, expect, it } from "vitest";
import de from "@/lib/i18n/messages/de.json";
import { routing } from "@/lib/i18n/routing";
import { sectionOfUse } from "@/lib/page-use/use-section";
import { navigationTargets } from "@/lib/regions/navigation/navigation-target";

describe("the sections of a region", () => {
  it("that its navigation may lead to have words for readers and for staff", () => {
    const readers = Object.keys(de.navigation);
    const staff = Object.keys(de.staff.content.choices.target);
    const missing = navigationTargets.filter(
      (target) => (target !== "page" && !readers.includes(target)) || !staff.includes(target),
    );
    expect(missing).toEqual([]);
  });

  it("are known by their addresses in both languages, each with words of its own", () => {
    expect(sectionOfUse("de", "versorgung")).toBe("coverage");
    expect(sectionOfUse("en", "coverage")).toBe("coverage");
    expect(sectionOfUse("de", "")).toBe("home");
    expect(sectionOfUse("de", "nirgends")).toBe("nirgends");
    const named = Object.keys(de.staff.figures.sections);
    const sections = navigationTargets.filter((target) => !["page", "problems"].includes(target));
    expect(sections.filter((section) => !named.includes(section))).toEqual([]);
    const folders = Object.keys(routing.pathnames).map((folder) => folder.split("/")[2]);
    expect(named.filter((name) => name !== "home" && !folders.includes(name))).toEqual([]);
  });
});
