import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { getCoverageBasis } from "@/lib/coverage/queries";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import { db } from "@/lib/db";
import { hasPublicData } from "../support/public-data";
import { createBerlin, publicImport, publicText } from "./public-imports";
import { fileImport, importAll, importOne, smallFile } from "./small-files";
import { source } from "./small-region";

const REGISTER = "ewr-berlin/EWR_L21_202512E_Matrix.csv";
let id = 0;

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** The shares of each postcode's practices and pharmacies that lie in each borough. */
function postcodeCrosswalk(): string {
  const places = ["doctors-details.noname", "pharmacies-details", "clinics-details"]
    .flatMap((file) => rowsOf(publicText(`odp-berlin-poi/2026-03-${file}.csv`)))
    .filter((row) => row.zip_code && row.geojson_feature_id !== "0");
  const counts = new Map<string, Map<string, number>>();
  for (const { zip_code: code = "", geojson_feature_id: area = "" } of places) {
    const boroughs = counts.get(code) ?? new Map<string, number>();
    counts.set(code, boroughs);
    const borough = area.slice(0, 2);
    boroughs.set(borough, (boroughs.get(borough) ?? 0) + 1);
  }
  const lines = [...counts].flatMap(([code, boroughs]) => {
    const all = sum([...boroughs.values()]);
    return [...boroughs].map(([borough, count]) => `${code};${borough};${count / all}`);
  });
  return ["plz;bezirk;anteil", ...lines].join("\n");
}

describe.skipIf(!hasPublicData)("figures of Berlin's areas", () => {
  beforeAll(async () => {
    id = await createBerlin("berlin");
    await importAll("berlin", publicImport("population", REGISTER));
  });

  it.each(["bezirke", "prognoseraeume", "bezirksregionen", "planungsraeume"])(
    "are no people when they are an index of %s",
    async (level) => {
      const file = `odp-berlin-health-atlas/gssa_2022_${level}.csv`;
      for (const kind of ["population", "counts"] as const)
        await expect(importOne("berlin", publicImport(kind, file))).rejects.toMatchObject({
          code: "unmappedField",
        });
      expect(await db().population.count({ where: { year: 2022 } })).toBe(0);
    },
  );

  it("are no people when they are square metres, and are when somebody says which", async () => {
    const [areas, stats] = ["lor-flaechen", "stats"].map(
      (file) => `kiez-finder-lor2021/${file}.json`,
    );
    for (const file of [areas, stats])
      await expect(
        importOne("berlin", publicImport("population", file ?? "", { year: 2025 })),
      ).rejects.toMatchObject({ code: "unmappedField", values: { field: "people" } });
    const said = publicImport("population", stats ?? "", { map: ["value 1=people"], year: 2025 });
    const report = await importOne("berlin", said);
    expect(report).toMatchObject({ outcome: "unchanged", read: 542, taken: 540, errors: [] });
    expect(report.notes).toContainEqual({ code: "peopleRead", line: null, about: "2025: 3913644" });
  });

  it.each([
    ["2025-11", "doctors", 1468],
    ["2026-03", "doctors", 1498],
    ["2025-11", "pharmacies", 662],
    ["2026-03", "pharmacies", 657],
    ["2025-11", "clinics", 123],
    ["2026-03", "clinics", 127],
    ["2025-11", "hospitals", 4],
    ["2026-03", "hospitals", 3],
  ])("count %s %s, %i in all on both levels", async (month, what, all) => {
    for (const level of ["planning-areas", "district-regions"]) {
      const file = `odp-berlin-poi/${month}-${what}-${level}.csv`;
      await expect(importOne("berlin", publicImport("counts", file))).rejects.toMatchObject({
        code: "unmappedField",
        values: { field: "group" },
      });
      const dataset = publicImport("counts", file, {
        set: { group: "hausaerzte" },
        source: { ...source, date: `${month}-28` },
      });
      const report = await importOne("berlin", { ...dataset, options: { dryRun: true } });
      expect(report).toMatchObject({ outcome: "planned", rejected: 0, errors: [] });
      expect(report.level).toBe(level === "planning-areas" ? "planungsraum" : "bezirksregion");
      expect(report.notes).toContainEqual({
        code: "doctorsRead",
        line: null,
        about: `hausaerzte ${month}-28: ${all}`,
      });
    }
  });

  it("leave areas without a count unknown, and keep other groups", async () => {
    const counts = (file: string, group: string) =>
      publicImport("counts", `odp-berlin-poi/2026-03-${file}-planning-areas.csv`, {
        set: { group },
        source: { ...source, date: "2025-12-31" },
      });
    const report = await importOne("berlin", counts("doctors", "hausaerzte"));
    expect(report).toMatchObject({ outcome: "published", read: 341, taken: 341 });
    expect(report.districtsWithoutData).toHaveLength(542 - 341);
    const others = { ...counts("hospitals", "augenaerzte"), options: { removeMissing: true } };
    expect(await importOne("berlin", others)).toMatchObject({ added: 3, removed: 0 });
    const basis = await getCoverageBasis(id, "planungsraum", "2025-12-31");
    const group = { slug: "hausaerzte", careLevel: "primary", denominator: "all" } as const;
    const coverage = groupCoverage(basis, group, { districtType: 1, on: "2025-12-31" });
    const degrees = [...coverage.districts.values()].map(({ doctors }) => doctors);
    expect(degrees.filter((doctors) => doctors === 0)).toHaveLength(0);
    expect(degrees.filter((doctors) => doctors === null)).toHaveLength(542 - 341);
    expect(coverage.region.doctors).toBe(1498);
  });

  it("of postcodes are divided among boroughs, and nobody is lost", async () => {
    const crosswalk = postcodeCrosswalk();
    const settings = { name: "plz", level: "bezirk", map: ["plz=from", "bezirk=to"] };
    await importAll("berlin", fileImport("crosswalk", smallFile("plz.csv", crosswalk), settings));
    const codes = [
      ...new Set(
        crosswalk
          .split("\n")
          .slice(1)
          .map((line) => line.slice(0, 5)),
      ),
    ];
    const people = codes.map((_, index) => 10_001 + index);
    const all = sum(people);
    const lines = codes.map((code, index) => `${code};${people[index] ?? 0}`);
    const table = ["PLZ;Einwohner", ...lines, `Summe;${all}`].join("\n");
    const report = await importOne(
      "berlin",
      fileImport("population", smallFile("plz-einwohner.csv", table), {
        year: 2024,
        crosswalk: "plz",
        level: "bezirk",
      }),
    );
    expect(report).toMatchObject({ outcome: "published", taken: codes.length, rejected: 1 });
    expect(report.totals.sumMismatch).toBeUndefined();
    expect(report.notes.map(({ code }) => code)).toContain("totalRow");
    const { _sum } = await db().population.aggregate({
      where: { year: 2024 },
      _sum: { people: true },
    });
    expect(_sum.people).toBe(all);
    expect(await db().population.count({ where: { year: 2024 } })).toBe(12);
  });
});
