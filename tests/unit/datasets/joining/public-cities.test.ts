import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createDistrictMatcher } from "@/lib/datasets/joining/district-matcher";
import { keyPadding } from "@/lib/datasets/joining/key-padding";
import { hasPublicData, publicData } from "@/tests/support/public-data";
import { localities, lor2021, publicDistricts, publicRows } from "./public-districts";
import { join } from "./public-joining";

describe.skipIf(!hasPublicData)("files of other cities", () => {
  it("from Dresden match nothing in Berlin, and nothing is proposed", () => {
    const labels = new Set(
      publicRows(
        "opendata-dresden/einwohner-prognose_md9_open_data_stadtbezirk_mit_zugeordneten_ortschaften_-_gerundet.csv",
        ";",
      ).map(([, label = ""]) => label),
    );
    expect(labels.size).toBe(10);
    const districts = [...lor2021(), ...localities()];
    for (const level of ["bezirk", "ortsteil", "bezirksregion", "planungsraum"]) {
      const names = [...labels].map((name) => ({ name }));
      const { answers } = join(names, { districts, level });
      for (const { found } of answers) expect(found).toEqual({ kind: "none", proposals: [] });
    }
  });

  it("join the 39 districts of Chemnitz by name, however ß and umlauts are written", () => {
    const districts = publicDistricts("click_that_hood/chemnitz.geojson", "stadtteil", {
      key: "cartodb_id",
      name: "name",
    });
    const labels = publicRows("chemnitz-facts.csv").map(([name = ""]) => name);
    const ways: ((name: string) => string)[] = [
      (name) => name,
      (name) => `Chemnitz-${name}`,
      (name) => name.toUpperCase(),
      (name) => name.replace("ß", "ss").replace("ö", "oe").replace("ü", "ue"),
      (name) => name.replace("ö", "o").replace("ü", "u"),
      (name) => `Stadtteil ${name.replace("-", " ")}`,
    ];
    const { match } = createDistrictMatcher({
      regionName: "Chemnitz",
      districts,
      level: "stadtteil",
    });
    for (const way of ways) {
      const found = labels.map((name) => match({ name: way(name) }));
      expect(found.filter(({ kind }) => kind === "one")).toHaveLength(39);
      const names = found.map((one) => one.kind === "one" && one.district.name);
      expect(names).toEqual(labels);
    }
  });

  it("join 361 regions of Germany by keys that have lost their zeros on either side", () => {
    const topology = z.object({
      objects: z.object({
        "kreg-2014": z.object({
          geometries: z.array(
            z.object({ id: z.number(), properties: z.object({ name: z.string() }) }),
          ),
        }),
      }),
    });
    const file: unknown = JSON.parse(readFileSync(publicData("gut-leben/kreg-2014.json"), "utf8"));
    const shapes = topology.parse(file).objects["kreg-2014"].geometries;
    const known = (keyOf: (id: number) => string) =>
      shapes.map(({ id, properties: { name } }) => ({
        level: "gemeinde",
        key: keyOf(id),
        name,
        parentKey: null,
        parentName: null,
      }));
    const keys = [...new Set(publicRows("gut-leben/density.csv").map(([key = ""]) => key))];
    const ways = (keyOf: (id: number) => string, file: readonly string[]) => {
      const districts = known(keyOf);
      const padding = keyPadding(file, districts);
      const options = { districts, level: "gemeinde", padding };
      return join(
        file.map((key) => ({ key })),
        options,
      ).ways;
    };
    const official = (key: string | number) => String(key).padStart(8, "0");
    expect(ways(String, keys)).toEqual({ key: 361 });
    expect(ways(official, keys)).toEqual({ key: 74, paddedKey: 287 });
    expect(ways(String, keys.map(official))).toEqual({ key: 74, paddedKey: 287 });
    const named = publicRows("gut-leben/distance.csv").map(([key = "", name = ""]) => ({
      key,
      name,
    }));
    const options = { districts: known(String), level: "gemeinde" };
    expect(join(named, options).ways).toEqual({ key: 361 });
    const byName = join(
      named.map(({ name }) => ({ name })),
      options,
    );
    expect(byName.ways).toEqual({ name: 360, none: 1 });
    expect(byName.others[0]?.label.name).toBe("KS Hamburg Freie und Hansestadt");
  });
});
