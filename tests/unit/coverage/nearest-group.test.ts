import { describe, expect, it } from "vitest";
import { nearestGroup } from "@/lib/coverage/nearest-group";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { generalPractitioners } from "./comparison/small-group";

const skin: SpecialtyGroup = {
  slug: "hautaerzte",
  slugEnglish: "dermatologists",
  nameGerman: "Hautärzte",
  dativeGerman: "Hautärzten",
  nameEnglish: "Dermatologists",
  inTextEnglish: "dermatologists",
  careLevel: "general_specialist",
  denominator: "all",
};

describe("the group that an address means", () => {
  it.each([
    ["Hausaerzte", "hausaerzte"],
    ["hausärzte", "hausaerzte"],
    ["general-practitioners", "hausaerzte"],
    ["hausarzt", "hausaerzte"],
    ["hausaerztin", "hausaerzte"],
    ["gp", "hausaerzte"],
    ["dermatologe", "hautaerzte"],
    ["Dermatologists", "hautaerzte"],
    ["hautaertze", "hautaerzte"],
    ["nix", undefined],
    ["", undefined],
    ["augenarzt", undefined],
  ])("“%s” is %s", (text, slug) => {
    expect(nearestGroup([generalPractitioners, skin], text)?.slug).toBe(slug);
  });
});
