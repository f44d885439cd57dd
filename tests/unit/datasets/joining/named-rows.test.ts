import { describe, expect, it } from "vitest";
import { district, musterstadt } from "./districts";
import { match, one } from "./joining-rows";

describe("a row without a key", () => {
  it.each([
    ["Schlossviertel", "0102"],
    ["SCHLOSSVIERTEL", "0102"],
    ["Schloß-Viertel", "0102"],
    ["Musterstadt-Schloßviertel", "0102"],
    ["Stadtteil Schloßviertel", "0102"],
    ["0102 - Schloßviertel", "0102"],
    ["102 Schloßviertel", "0102"],
    ["Schloßviertel (0102)", "0102"],
    ["Roßberg Süd", "0202"],
    ["Rossberg-Sued", "0202"],
    ["Ost 1", "0203"],
    ["Gründerstraße", "0203"],
    ["Grunderstrasse", "0203"],
    ["0102", "0102"],
  ])("belongs by its name “%s” to %s", (name, key) => {
    const found = match({ name });
    expect(found.kind === "one" && found.district.key).toBe(key);
  });

  it("is ambiguous between namesakes, unless level, parent or bracket tell them apart", () => {
    const both = { kind: "ambiguous", candidates: [musterstadt("0103"), musterstadt("0201")] };
    expect(match({ name: "Heerstrasse" })).toEqual(both);
    expect(match({ name: "Heerstrasse", parent: "Bezirk Nirgends" })).toEqual(both);
    for (const parent of ["02", "2", "West", "02 - West", "Stadtbezirk West"])
      expect(match({ name: "Heerstr.", parent })).toEqual(one("0201", "name"));
    expect(match({ name: "Heerstraße (West)" })).toEqual(one("0201", "name"));
  });

  it("is no district whose namesake lies in another parent", () => {
    expect(match({ name: "Mitte", parent: "West" }).kind).toBe("none");
    const found = match({ name: "Schloßviertel", parent: "West" });
    expect(found).toEqual({
      kind: "none",
      proposals: [{ district: musterstadt("0102"), score: 1 }],
    });
  });

  it("belongs to the level that is imported, or to the one it states", () => {
    expect(match({ name: "Mitte" })).toEqual(one("0101", "name"));
    expect(match({ name: "Mitte" }, { level: "stadtbezirk" })).toEqual(one("01", "name"));
    const subtotal = { kind: "otherLevel", district: musterstadt("01") };
    expect(match({ name: "Mitte", level: "Stadtbezirk" })).toEqual(subtotal);
    expect(match({ name: "Stadtbezirk Mitte" })).toEqual(subtotal);
    expect(match({ name: "01 Mitte" })).toEqual(subtotal);
    expect(match({ name: "1. Mitte" })).toEqual(one("0101", "name"));
    expect(match({ name: "Mitte" }, { level: null }).kind).toBe("ambiguous");
    const anyLevel = match({ name: "Mitte", level: "Stadtteil" }, { level: null });
    expect(anyLevel).toEqual(one("0101", "name"));
  });

  it("is about another level when it states one that the region does not have", () => {
    const elsewhere = { kind: "total", reason: "level" };
    const stated = { name: "Schloßviertel", level: "Planungsraum" };
    expect(match(stated, { level: null })).toEqual(elsewhere);
    expect(match({ key: "0102", ...stated }, { level: null })).toEqual(one("0102", "key"));
    expect(match({ name: "Schloßviertel", level: "Kiez" }, { level: null })).toEqual(
      one("0102", "name"),
    );
  });

  it("contradicts itself when the number before the name is another district's key", () => {
    expect(match({ name: "0103 Schloßviertel" })).toEqual({
      kind: "contradiction",
      byKey: musterstadt("0103"),
      byName: musterstadt("0102"),
    });
  });

  it("is never joined to a near miss, which is proposed with its score", () => {
    const found = match({ name: "Schlosviertel" });
    expect(found.kind).toBe("none");
    const [proposal, ...more] = found.kind === "none" ? found.proposals : [];
    expect([proposal?.district.key, more]).toEqual(["0102", []]);
    expect(proposal?.score).toBeGreaterThan(0.85);
  });

  it("gets a proposal for each district of a label that names several", () => {
    const found = match({ name: "Heerstrasse Nord/Schloßviertel" });
    const proposals = found.kind === "none" ? found.proposals : [];
    expect(proposals.map(({ district: { key }, score }) => [key, score])).toContainEqual([
      "0102",
      0.8,
    ]);
    const alone = match({ name: "Schloßviertel, westliche Orte" });
    expect(alone).toMatchObject({ kind: "none", proposals: [{ district: { key: "0102" } }] });
  });

  it("gets three proposals at most, best first", () => {
    const names = ["Gartenstadt Nord", "Gartenstadt Süd", "Gartenstadt Ost", "Gartenstadt West"];
    const districts = names.map((name, index) => district("stadtteil", `0${index}`, name));
    const found = match({ name: "Gartenstadt Nort" }, { districts });
    const proposals = found.kind === "none" ? found.proposals : [];
    expect(proposals.map(({ district: { name } }) => name)[0]).toBe("Gartenstadt Nord");
    expect(proposals).toHaveLength(3);
    const scores = proposals.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("keeps numbered areas of one name apart", () => {
    const districts = [1, 2].map((n) => district("stadtteil", `${n}`, `Nord ${n} - Waldau`));
    expect(match({ name: "Waldau" }, { districts }).kind).toBe("ambiguous");
    expect(match({ name: "N 2 Waldau" }, { districts })).toMatchObject({
      kind: "one",
      district: { key: "2" },
    });
    expect(match({ name: "Nord 3 - Waldau" }, { districts }).kind).toBe("none");
  });

  it("tells a town from the county of the same name", () => {
    const districts = [
      district("gemeinde", "1", "KS Heilbronn"),
      district("gemeinde", "2", "Heilbronn"),
    ];
    const keyOf = (name: string) => {
      const found = match({ name }, { districts, level: "gemeinde" });
      return found.kind === "one" ? found.district.key : found.kind;
    };
    const names = ["Heilbronn", "KS Heilbronn", "Heilbronn, Stadt", "Landkreis Heilbronn"];
    expect(names.map(keyOf)).toEqual(["2", "1", "1", "2"]);
  });

  it("is not joined to a part of the region by dropping the region's name from it", () => {
    const districts = [
      district("stadtteil", "1", "Musterstadt Nord"),
      district("stadtteil", "2", "Roßberg"),
      district("stadtteil", "3", "Ufer"),
    ];
    expect(match({ name: "Nord" }, { districts }).kind).toBe("none");
    const all = ["Nord", "Süd"].map((name) => district("stadtteil", name, `Musterstadt-${name}`));
    expect(match({ name: "Nord" }, { districts: all }).kind).toBe("one");
  });

  it("is nothing when it has no name either, or one that is too long to be one", () => {
    expect(match({})).toEqual({ kind: "none", proposals: [] });
    const long = `Schloßviertel${" ".repeat(200)}und anderes`;
    expect(match({ name: long })).toEqual({ kind: "none", proposals: [] });
  });
});
