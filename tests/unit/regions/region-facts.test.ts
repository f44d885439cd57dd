import { describe, expect, it } from "vitest";
import { reservedSlugs } from "@/lib/i18n/routing";
import { newRegionSchema } from "@/lib/regions/schema";

const facts = { slug: "chemnitz", name: "Chemnitz", mapLevel: "stadtteil", districtType: 1 };
const isAccepted = (change: object) => newRegionSchema.safeParse({ ...facts, ...change }).success;

describe("the facts of a new region", () => {
  it("need only address, name, level and district type", () => {
    expect(newRegionSchema.parse(facts)).toEqual({
      ...facts,
      accent: "teal",
      contact: null,
      state: null,
    });
    expect(isAccepted({ districtType: null })).toBe(true);
  });

  it.each(["Chemnitz", "kaßberg", "a--b", "-a", "a-", "a_b", "a b", "a/b", "a.b", ""])(
    "cannot have the address %j",
    (slug) => {
      expect(isAccepted({ slug })).toBe(false);
    },
  );

  it("cannot take an address that the portal itself uses", () => {
    for (const slug of reservedSlugs) expect(isAccepted({ slug }), slug).toBe(false);
    for (const slug of ["denver", "english", "apia"]) expect(isAccepted({ slug }), slug).toBe(true);
  });

  it("name a level, a colour and a district type that exist", () => {
    expect(isAccepted({ mapLevel: "quartier" })).toBe(false);
    expect(isAccepted({ state: "DE-SN" })).toBe(true);
    expect(isAccepted({ state: "SN" })).toBe(false);
    expect(isAccepted({ accent: "#fff" })).toBe(false);
    expect(isAccepted({ districtType: 0 })).toBe(false);
    expect(isAccepted({ districtType: 7 })).toBe(false);
    expect(isAccepted({ districtType: 1.5 })).toBe(false);
    expect(isAccepted({ name: "  " })).toBe(false);
  });

  it("lead to an office by a web address only", () => {
    const contact = { office: "Amt", department: "Gesundheit", phone: null, website: null };
    expect(isAccepted({ contact })).toBe(true);
    expect(isAccepted({ contact: { ...contact, website: "https://example.org" } })).toBe(true);
    expect(isAccepted({ contact: { ...contact, website: "javascript:alert(1)" } })).toBe(false);
    expect(isAccepted({ contact: { ...contact, office: "" } })).toBe(false);
  });
});
