import { describe, expect, it } from "vitest";
import { slugOf, uniqueSlugs } from "@/lib/regions/slug";

const NONE = new Set<string>();

describe("the address form of a name", () => {
  it.each([
    ["Schloßchemnitz", "schlosschemnitz"],
    ["Glösa-Draisdorf", "gloesa-draisdorf"],
    ["Kaßberg", "kassberg"],
    ["Ärztehaus Übersee", "aerztehaus-uebersee"],
    ["GROẞENHAIN", "grossenhain"],
    ["Karlshorst West", "karlshorst-west"],
    ["Neu-Hohenschönhausen Süd", "neu-hohenschoenhausen-sued"],
    ["Frankfurter Allee Süd FK", "frankfurter-allee-sued-fk"],
    ["St. Pauli / Hafen (Nord)", "st-pauli-hafen-nord"],
    ["  Mitte  ", "mitte"],
    ["Alt-Treptow", "alt-treptow"],
    ["HafenCity", "hafencity"],
    ["Bezirk 4", "bezirk-4"],
    ["Łódź", "lodz"],
    ["Île-de-France", "ile-de-france"],
  ])("of %j is %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe("the slugs of a region's districts", () => {
  it("are their names, with the key where a name stands for several", () => {
    const slugs = uniqueSlugs(
      [
        { key: "040102", name: "Heerstraße" },
        { key: "050207", name: "Heerstrasse" },
        { key: "040103", name: "Westend" },
      ],
      NONE,
    );
    expect(Object.fromEntries(slugs)).toEqual({
      "040102": "heerstrasse-040102",
      "050207": "heerstrasse-050207",
      "040103": "westend",
    });
  });

  it("get the key where another level already has the name", () => {
    const slugs = uniqueSlugs([{ key: "0110", name: "Zentrum" }], new Set(["zentrum"]));
    expect(slugs.get("0110")).toBe("zentrum-0110");
  });

  it("do not depend on the order of the file", () => {
    const things = [
      { key: "1", name: "Mühle" },
      { key: "2", name: "Muehle" },
      { key: "3", name: "Mühle 1" },
    ];
    const sorted = (slugs: Map<string, string>) => Object.fromEntries([...slugs].sort());
    expect(sorted(uniqueSlugs(things, NONE))).toEqual(
      sorted(uniqueSlugs(things.toReversed(), NONE)),
    );
  });

  it("are the key where a name has no letters that an address can hold", () => {
    expect(uniqueSlugs([{ key: "07", name: "…" }], NONE).get("07")).toBe("07");
  });

  it("differ even where a name looks like another's name and key", () => {
    const slugs = uniqueSlugs(
      [
        { key: "1", name: "Mühle" },
        { key: "2", name: "Mühle" },
        { key: "3", name: "Mühle 1" },
      ],
      NONE,
    );
    expect(new Set(slugs.values()).size).toBe(3);
  });
});
