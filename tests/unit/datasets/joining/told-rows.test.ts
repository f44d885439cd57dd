import { describe, expect, it } from "vitest";
import type { DistrictAlias } from "@/lib/datasets/joining/alias-list";
import { musterstadt } from "./districts";
import { match, one } from "./joining-rows";

describe("the alias list of a region", () => {
  const aliases: readonly DistrictAlias[] = [
    { alias: "Schloss-Bezirk", level: null, key: "0102" },
    { alias: "Ohne Angabe", level: null, key: null },
    { alias: "0909", level: "stadtteil", key: "0202" },
    { alias: "Altes Zentrum", level: "stadtbezirk", key: "01" },
    { alias: "Mitte", level: "stadtbezirk", key: "02" },
    { alias: "Verschwunden", level: null, key: "4711" },
  ];

  it("goes before keys and names", () => {
    expect(match({ name: "SCHLOSSBEZIRK" }, { aliases })).toEqual(one("0102", "alias"));
    expect(match({ key: "0909", name: "Mitte" }, { aliases })).toEqual(one("0202", "alias"));
    expect(match({ key: "4712", name: "Schloss-Bezirk" }, { aliases })).toEqual(
      one("0102", "alias"),
    );
    const renamed = [{ alias: "Schloßviertel", level: null, key: "0202" }];
    expect(match({ name: "Schloßviertel" }, { aliases: renamed })).toEqual(one("0202", "alias"));
  });

  it("knows keys that have lost their zeros", () => {
    const padding = { width: 4, restored: 1, joined: 1, example: "909" };
    expect(match({ key: "909" }, { aliases, padding })).toEqual(one("0202", "alias"));
  });

  it("leaves labels out that stand for nothing", () => {
    expect(match({ name: "ohne Angabe" }, { aliases })).toEqual({ kind: "ignored" });
  });

  it("speaks of one level without touching the others", () => {
    expect(match({ name: "Mitte" }, { aliases })).toEqual(one("0101", "name"));
    expect(match({ name: "Mitte" }, { aliases, level: "stadtbezirk" })).toEqual(one("02", "alias"));
    const subtotal = { kind: "otherLevel", district: musterstadt("01") };
    expect(match({ name: "Altes Zentrum" }, { aliases })).toEqual(subtotal);
  });

  it("leads nowhere when its district is gone", () => {
    expect(match({ name: "Verschwunden" }, { aliases })).toEqual({ kind: "none", proposals: [] });
  });

  it("contradicts a key that means another district", () => {
    expect(match({ key: "0202", name: "Schloss-Bezirk" }, { aliases })).toEqual({
      kind: "contradiction",
      byKey: musterstadt("0202"),
      byName: musterstadt("0102"),
    });
  });
});

describe("a crosswalk", () => {
  const crosswalk = new Map([
    [
      "09111",
      [
        { key: "0102", share: 0.25 },
        { key: "0103", share: 0.75 },
      ],
    ],
    ["09112", [{ key: "0202", share: 1 }]],
    ["0101", [{ key: "0102", share: 1 }]],
    [
      "09113",
      [
        { key: "0102", share: 0.5 },
        { key: "9999", share: 0.5 },
      ],
    ],
  ]);

  it("divides areas of another system among the districts they lie in", () => {
    expect(match({ key: "09111" }, { crosswalk })).toEqual({
      kind: "split",
      parts: [
        { district: musterstadt("0102"), share: 0.25 },
        { district: musterstadt("0103"), share: 0.75 },
      ],
    });
    expect(match({ key: "09112" }, { crosswalk })).toEqual(one("0202", "crosswalk"));
  });

  it("goes before the districts' keys, as the file's keys are those of the other system", () => {
    expect(match({ key: "0101" }, { crosswalk })).toEqual(one("0102", "crosswalk"));
    expect(match({ key: "0103" }, { crosswalk })).toEqual(one("0103", "key"));
  });

  it("gets lost zeros back", () => {
    const padding = { width: 5, restored: 1, joined: 1, example: "9112" };
    expect(match({ key: "9112" }, { crosswalk, padding })).toEqual(one("0202", "crosswalk"));
  });

  it("joins nothing that lies partly in a district the region does not have", () => {
    expect(match({ key: "09113" }, { crosswalk })).toEqual({ kind: "none", proposals: [] });
  });
});
