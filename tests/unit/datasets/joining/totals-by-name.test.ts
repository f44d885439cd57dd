import { describe, expect, it } from "vitest";
import { isOverallTotal } from "@/lib/datasets/joining/match";
import { district, musterstadt, MUSTERSTADT } from "./districts";
import { match, one } from "./joining-rows";

describe("a row that sums up others", () => {
  it.each([
    ["Gesamt", "word"],
    ["Insgesamt", "word"],
    ["Summe:", "word"],
    ["TOTAL", "word"],
    ["Stadt zusammen", "word"],
    ["Alle Stadtteile", "word"],
    ["Musterstadt insgesamt", "word"],
    ["Gesamtstadt", "word"],
    ["Σ", "word"],
    ["Durchschnitt", "average"],
    ["Ø", "average"],
    ["Zwischensumme", "group"],
    ["Musterstadt", "regionName"],
    ["Stadt Musterstadt", "regionName"],
    ["Musterstadt, Stadt", "regionName"],
  ])("is known by its name “%s”", (name, reason) => {
    expect(match({ name })).toEqual({ kind: "total", reason });
    expect(match({ key: name })).toEqual({ kind: "total", reason });
    expect(match({ key: "77", name })).toEqual({ kind: "total", reason });
  });

  it.each([
    ["0000", "zeroKey"],
    ["0", "zeroKey"],
    ["9999", "nineKey"],
  ])("is known by its key %s", (key, reason) => {
    expect(match({ key })).toEqual({ kind: "total", reason });
    expect(match({ key, name: "Ohne Angabe" }).kind).toBe("none");
    expect(match({ key, name: "Schloßviertel" }).kind).toBe("none");
  });

  it("is known by the key that all districts' keys begin with", () => {
    const districts = ["14511001", "14511002", "14511014"].map((key) =>
      district("stadtteil", key, `Teil ${key}`),
    );
    for (const key of ["14511", "14511000", "145"])
      expect(match({ key }, { districts })).toEqual({ kind: "total", reason: "regionKey" });
    for (const key of ["14512000", "14511003", "1"])
      expect(match({ key }, { districts }).kind).toBe("none");
  });

  it("is a subtotal when it sums up a district of another level", () => {
    const subtotal = { kind: "otherLevel", district: musterstadt("02") };
    expect(match({ key: "02" })).toEqual(subtotal);
    expect(match({ name: "West" })).toEqual(subtotal);
    expect(match({ name: "Summe West" })).toEqual(subtotal);
    expect(match({ name: "West, zusammen" })).toEqual(subtotal);
    expect(match({ name: "Summe linkes Ufer" })).toEqual({ kind: "total", reason: "group" });
  });

  it("is one that all districts should add up to only when it is a sum over all", () => {
    const overall = ["Insgesamt", "Musterstadt", "Durchschnitt", "Summe linkes Ufer", "West"];
    const found = overall.map((name) => isOverallTotal(match({ name })));
    expect(found).toEqual([true, true, false, false, false]);
    const keys = ["0000", "9999", "0102"].map((key) => isOverallTotal(match({ key })));
    expect(keys).toEqual([true, false, false]);
  });

  it("is asked about when it sums up a district of the level itself", () => {
    expect(match({ name: "Schloßviertel insgesamt" })).toEqual({
      kind: "none",
      proposals: [{ district: musterstadt("0102"), score: 1 }],
    });
  });

  it("is known by a level that the region has no districts of", () => {
    expect(match({ name: "Irgendwo", level: "Landkreis" })).toEqual({
      kind: "total",
      reason: "level",
    });
    expect(match({ key: "0102", level: "Landkreis" })).toEqual(one("0102", "key"));
    expect(match({ key: "0102", level: "LOR" })).toEqual(one("0102", "key"));
  });

  it("is a district where one is named like the region", () => {
    const districts = [...MUSTERSTADT, district("stadtteil", "0301", "Musterstadt", "01")];
    const found = match({ name: "Musterstadt" }, { districts });
    expect(found.kind === "one" && found.district.key).toBe("0301");
  });
});
