import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  mappingProfileSchema,
  parseProfile,
  profileJson,
  type MappingProfile,
} from "@/lib/datasets/columns/mapping-profile";
import {
  applyProfile,
  parseRename,
  renamedColumns,
} from "@/lib/datasets/columns/profile-application";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { datasetKindSchema } from "@/lib/datasets/dataset-kind";
import { problemOf } from "../problem-of";

const register: MappingProfile = mappingProfileSchema.parse({
  name: "Register",
  kind: "population",
  map: ["RAUMID=key", "ZEIT=year", "E_U1=people:0", "E_E{from}_{below}=people"],
  where: ["STADTRAUM=1"],
  decimal: ["comma", "E_U1=point"],
  columns: ["ZEIT", "RAUMID", "STADTRAUM", "E_U1", "E_E00_01", "E_E01_110"],
});

describe("a mapping profile", () => {
  it("comes back from its file as it was", () => {
    const text = fc.string({ minLength: 1 }).filter((value) => value.trim() === value);
    const texts = fc.array(fc.string({ minLength: 3 }));
    const profiles = fc.record(
      {
        name: text,
        kind: fc.constantFrom(...datasetKindSchema.options),
        layer: text,
        encoding: text,
        delimiter: fc.constantFrom(";", ",", "\t", "|"),
        decimal: texts,
        ages: fc.constantFrom("last", "below"),
        map: texts,
        set: fc.dictionary(text, fc.string()),
        where: texts,
        level: fc.constantFrom(...districtLevelSchema.options),
        year: fc.integer({ min: 1900, max: 2100 }),
        projected: fc.boolean(),
        crs: text,
        columns: fc.array(fc.string()),
      },
      { requiredKeys: ["name", "kind"] },
    );
    fc.assert(
      fc.property(profiles, (input) => {
        const profile = mappingProfileSchema.parse(input);
        expect(parseProfile(profileJson(profile), "profil.json")).toEqual(profile);
      }),
      { numRuns: 200 },
    );
  });

  it("is refused with the place that is wrong", () => {
    const place = (value: unknown) =>
      problemOf(() =>
        parseProfile(typeof value === "string" ? value : JSON.stringify(value), "p.json"),
      );
    expect(place("{")).toEqual(["unreadableProfile", { file: "p.json", place: "JSON" }]);
    expect(place([])).toEqual(["unreadableProfile", { file: "p.json", place: "{}" }]);
    expect(place({ ...register, kind: "people" })?.[1]).toMatchObject({ place: "kind" });
    expect(place({ ...register, map: ["RAUMID=key", 5] })?.[1]).toMatchObject({ place: "map.1" });
    expect(place({ ...register, extra: 1 })?.[1]).toMatchObject({ place: "extra" });
  });
});

describe("next year's file", () => {
  it("is read as the profile says when its columns are the same or more", () => {
    expect(applyProfile(register, [...register.columns, "NEU"])).toEqual({
      ok: true,
      mappings: [
        { column: "RAUMID", field: "key" },
        { column: "ZEIT", field: "year" },
        { column: "E_U1", field: "people:0" },
        { column: "E_E{from}_{below}", field: "people" },
      ],
      conditions: [{ column: "STADTRAUM", value: "1" }],
      decimal: ["comma", "E_U1=point"],
      added: ["NEU"],
    });
  });

  const renamed = ["ZEIT", "RAUMID", "BEZPGR", "E_EU1", "E_E00_01", "E_E01_110"];

  it("is asked about when columns are called otherwise", () => {
    const applied = applyProfile(register, renamed);
    expect(applied).toMatchObject({
      ok: false,
      missing: [
        { column: "STADTRAUM", likely: [{ column: "BEZPGR" }] },
        { column: "E_U1", likely: [{ column: "E_EU1" }] },
      ],
    });
    if (applied.ok) throw new Error("taken silently");
    const problem = renamedColumns("neu.csv", register, applied.missing, renamed);
    expect([problem.code, problem.values]).toEqual([
      "renamedColumn",
      {
        file: "neu.csv",
        profile: "Register",
        column: "STADTRAUM",
        similar: 1,
        nearest: "BEZPGR",
        others: 1,
        list: "E_U1 → E_EU1?",
        columns: renamed.join(", "),
      },
    ]);
    expect(problem.message).toContain('--rename "STADTRAUM=BEZPGR"');
  });

  it("is read with the renames that were given, in mappings, conditions and marks", () => {
    const renames = ["E_U1=E_EU1", "STADTRAUM=BEZPGR"].map(parseRename);
    expect(applyProfile(register, renamed, renames)).toMatchObject({
      ok: true,
      mappings: [{}, {}, { column: "E_EU1", field: "people:0" }, {}],
      conditions: [{ column: "BEZPGR", value: "1" }],
      decimal: ["comma", "E_EU1=point"],
      added: [],
    });
  });

  it("is compared by the meaning of its headings, too", () => {
    const columns = ["E_E00_01", "ZEIT", "STADTRAUM", "E_U1", "Gebietsschlüssel"];
    expect(applyProfile(register, columns)).toMatchObject({
      missing: [{ column: "RAUMID", likely: [{ column: "Gebietsschlüssel" }] }],
    });
  });

  it("offers nothing that the profile knew already", () => {
    expect(applyProfile(register, ["RAUMID", "STADTRAUM", "E_U1", "E_E00_01"])).toEqual({
      ok: false,
      missing: [{ column: "ZEIT", likely: [] }],
    });
  });

  it("misses a pattern that matches nothing, and a column that was named like its field", () => {
    const profile = { ...register, map: ["E{from}_{below}=people"], where: [], decimal: [] };
    expect(applyProfile({ ...profile, columns: ["key", "E0_1"] }, ["id", "x"])).toMatchObject({
      missing: [{ column: "key", likely: [{ column: "id" }] }, { column: "E{from}_{below}" }],
    });
    expect(
      applyProfile(
        { ...profile, columns: ["key", "E0_1"] },
        ["id", "E0_1"],
        [parseRename("key=id")],
      ),
    ).toMatchObject({ ok: true, mappings: [{}, { column: "id", field: "key" }] });
  });

  it("cannot have a column renamed to one that it does not have", () => {
    expect(
      problemOf(() => applyProfile(register, renamed, [parseRename("E_U1=E_EU")])),
    ).toMatchObject(["unknownColumn", { column: "E_EU", nearest: "E_EU1" }]);
    for (const text of ["E_U1", "=x", "x=", ""])
      expect(problemOf(() => parseRename(text))).toEqual(["renameSyntax", { text }]);
  });
});
