import { describe, expect, it } from "vitest";
import { createDistrictMatcher } from "@/lib/datasets/joining/district-matcher";
import type { RowLabel } from "@/lib/datasets/joining/match";
import { hasPublicData } from "@/tests/support/public-data";
import { localities, lor2021, lorUntil2020, publicRows } from "./public-districts";
import { join, ofLevel } from "./public-joining";

describe.skipIf(!hasPublicData)("the health atlas of Berlin", () => {
  const atlas = (level: string) =>
    publicRows(`odp-berlin-health-atlas/gssa_2022_${level}.csv`).map(([key = "", name = ""]) => ({
      key,
      name,
    }));
  /** With the boroughs, forecast areas and localities, whose names are those of others below. */
  const surrounded = () => [
    ...lorUntil2020(),
    ...lor2021().filter(({ level }) => level === "bezirk" || level === "prognoseraum"),
    ...localities(),
  ];

  it("joins 138 district regions by key, and no differing name contradicts", () => {
    const options = { districts: surrounded(), level: "bezirksregion" };
    expect(join(atlas("bezirksregionen"), options).ways).toEqual({ key: 138 });
  });

  it("joins 138 district regions by name as well, to the same districts", () => {
    const labels = atlas("bezirksregionen");
    const names = labels.map(({ name }) => ({ name }));
    const { ways, answers } = join(names, { districts: surrounded(), level: "bezirksregion" });
    expect(ways).toEqual({ name: 138 });
    const keys = answers.map(({ found }) => found.kind === "one" && found.district.key);
    expect(keys).toEqual(labels.map(({ key }) => key));
  });

  it("joins its planning areas by key but the one without a shape, whatever its name", () => {
    const options = { districts: surrounded(), level: "planungsraum" };
    const { ways, others } = join(atlas("planungsraeume"), options);
    expect(ways).toEqual({ key: 447, none: 1 });
    expect(others.map(({ label }) => label)).toEqual([{ key: "04030417", name: "Schloßstraße" }]);
  });

  it("joins its planning areas by abbreviated names, with the misspelt one proposed", () => {
    const labels = atlas("planungsraeume").map(({ name }) => ({ name }));
    const { ways, others } = join(labels, { districts: surrounded(), level: "planungsraum" });
    expect(ways).toEqual({ name: 447, none: 1 });
    expect(others[0]).toMatchObject({
      label: { name: "Karlhorst West" },
      found: { proposals: [{ district: { key: "11051330", name: "Karlshorst West" } }] },
    });
  });

  it("joins the boroughs, whose shapes have number and name in one field", () => {
    const labels = atlas("bezirke");
    const options = { districts: surrounded(), level: "bezirk" };
    expect(join(labels, options).ways).toEqual({ key: 12 });
    expect(
      join(
        labels.map(({ name }) => ({ name })),
        options,
      ).ways,
    ).toEqual({ name: 12 });
    const written = labels.map(({ key, name }) => ({ name: `${Number(key)}. Bezirk ${name}` }));
    expect(join(written, options).ways).toEqual({ name: 12 });
  });
});

describe.skipIf(!hasPublicData)("names that occur twice", () => {
  it.each([
    ["bezirksregion", "Heerstraße", 143],
    ["planungsraum", "Schloßstraße", 542],
  ])("within a level (%s %s) are ambiguous, and told apart by the borough", (level, name, all) => {
    const districts = lor2021();
    const own = ofLevel(districts, level);
    const byName = join(
      own.map((district) => ({ name: district.name })),
      { districts, level },
    );
    expect(byName.ways).toEqual({ name: all - 2, ambiguous: 2 });
    expect(new Set(byName.others.map(({ label }) => label.name))).toEqual(new Set([name]));
    const boroughs = new Map(ofLevel(districts, "bezirk").map(({ key, name: n }) => [key, n]));
    const inBorough = join(
      own.map((district) => ({
        name: district.name,
        parent: boroughs.get(district.key.slice(0, 2)) ?? "",
      })),
      { districts, level },
    );
    expect(inBorough.ways).toEqual({ name: all });
    const keys = inBorough.answers.map(({ found }) => found.kind === "one" && found.district.key);
    expect(keys).toEqual(own.map(({ key }) => key));
  });

  it("at two levels are told apart by the level", () => {
    const districts = [...lor2021(), ...localities()];
    const options = { regionName: "Berlin", districts, level: "ortsteil" };
    const { match } = createDistrictMatcher(options);
    const keyOf = (label: RowLabel) => {
      const found = match(label);
      return "district" in found ? [found.kind, found.district.key] : [found.kind];
    };
    expect(keyOf({ name: "Berlin-Lichtenberg" })).toEqual(["one", "110000111103"]);
    expect(keyOf({ name: "Lichtenberg", level: "Ortsteil" })).toEqual(["one", "110000111103"]);
    expect(keyOf({ name: "Lichtenberg", level: "Bezirk" })).toEqual(["otherLevel", "11"]);
    expect(keyOf({ name: "11 - Lichtenberg" })).toEqual(["otherLevel", "11"]);
    expect(keyOf({ name: "Bezirk Lichtenberg" })).toEqual(["otherLevel", "11"]);
    expect(keyOf({ name: "Friedrichshain-Kreuzberg" })).toEqual(["otherLevel", "02"]);
    expect(keyOf({ name: "Land Berlin" })).toEqual(["total"]);
  });
});
