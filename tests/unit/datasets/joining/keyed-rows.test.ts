import { describe, expect, it } from "vitest";
import { keyPadding } from "@/lib/datasets/joining/key-padding";
import { district, musterstadt, MUSTERSTADT } from "./districts";
import { match, one } from "./joining-rows";

describe("a row with a key", () => {
  it("belongs to the district that has it", () => {
    expect(match({ key: "0102" })).toEqual(one("0102", "key"));
    expect(match({ key: " 01 02 " })).toEqual(one("0102", "key"));
  });

  it("gets its lost zeros back when the whole file has lost them", () => {
    const quarters = MUSTERSTADT.filter(({ level }) => level === "stadtteil");
    const padding = keyPadding(["101", "102", "201"], quarters);
    expect(match({ key: "102" }, { padding })).toEqual(one("0102", "paddedKey"));
    expect(match({ key: "0102" }, { padding })).toEqual(one("0102", "key"));
    expect(match({ key: "102" }).kind).toBe("none");
    // The subtotals of such a file have lost theirs as well.
    const subtotal = { kind: "otherLevel", district: musterstadt("02") };
    expect(match({ key: "2" }, { padding })).toEqual(subtotal);
  });

  it("is not joined by its name when nobody has the key", () => {
    expect(match({ key: "0909", name: "Schloßviertel" })).toEqual({
      kind: "none",
      proposals: [{ district: musterstadt("0102"), score: 1 }],
    });
  });

  it("may carry a name that is written otherwise, or none that is known", () => {
    for (const name of ["Schlossviertel", "Stadtteil Schloßviertel", "Etwas Neues", ""])
      expect(match({ key: "0102", name })).toEqual(one("0102", "key"));
  });

  it("contradicts itself when its name is that of another district", () => {
    expect(match({ key: "0102", name: "Roßberg-Süd" })).toEqual({
      kind: "contradiction",
      byKey: musterstadt("0102"),
      byName: musterstadt("0202"),
    });
    expect(match({ key: "01", name: "Schloßviertel" })).toEqual({
      kind: "contradiction",
      byKey: musterstadt("01"),
      byName: musterstadt("0102"),
    });
  });

  it("may carry a part of its own name that is another district's whole name", () => {
    const districts = [...MUSTERSTADT, district("stadtteil", "0204", "Gründerstraße", "02")];
    const found = match({ key: "0203", name: "Gründerstr." }, { districts });
    expect(found).toEqual(one("0203", "key"));
  });

  it("may carry the name of the district around it", () => {
    expect(match({ key: "0202", name: "West" })).toEqual(one("0202", "key"));
  });

  it("may hold key and name in one field", () => {
    expect(match({ key: "0102 - Schloßviertel" })).toEqual(one("0102", "key"));
    expect(match({ key: "0102 Roßberg-Süd" }).kind).toBe("contradiction");
    expect(match({ key: "Schlossviertel" })).toEqual(one("0102", "name"));
  });

  it("belongs to the level it states where all levels are imported", () => {
    expect(match({ key: "01", level: "Stadtbezirk" }, { level: null })).toEqual(one("01", "key"));
    expect(match({ key: "0102" }, { level: null })).toEqual(one("0102", "key"));
    expect(match({ key: "01", level: "Stadtteil" }, { level: null }).kind).toBe("none");
    const districts = [...MUSTERSTADT, district("stadtteil", "01", "Ufer", "02")];
    const both = { districts, level: null };
    expect(match({ key: "01" }, both).kind).toBe("ambiguous");
    expect(match({ key: "01", parent: "West" }, both)).toMatchObject({
      district: { name: "Ufer" },
    });
    expect(match({ key: "01", parent: "Nirgends" }, both).kind).toBe("ambiguous");
    expect(match({ key: "01", level: "Stadtbezirk" }, both)).toEqual(one("01", "key"));
  });

  it("is ambiguous when two districts have the key", () => {
    const twice = [...MUSTERSTADT, district("stadtteil", "0102", "Schloßstraße", "01")];
    const found = match({ key: "0102" }, { districts: twice });
    expect(found.kind === "ambiguous" && found.candidates.map(({ name }) => name)).toEqual([
      "Schloßviertel",
      "Schloßstraße",
    ]);
  });
});
