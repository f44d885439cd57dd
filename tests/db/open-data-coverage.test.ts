import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { computeOutdated } from "@/lib/coverage/computation/mutations";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import { getCoverageBasis, listSpecialtyGroups } from "@/lib/coverage/queries";
import { degreeInterval } from "@/lib/coverage/uncertainty";
import { getRegion } from "@/lib/regions/queries";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";
import { ask, ON } from "./open-data-reading";
import { boundaries, importAll, neighbours, population, practices } from "./small-files";
import { createSmallRegion, source } from "./small-region";

beforeAll(async () => {
  await loadDemoRegions();
});

describe("coverage", () => {
  it("is that of the pages, with null where nothing is known", async () => {
    const region = await getRegion("chemnitz");
    if (!region) throw new Error("There is no Chemnitz.");
    const basis = await getCoverageBasis(region.id, region.mapLevel, ON);
    for (const group of await listSpecialtyGroups()) {
      const { districtType } = region;
      const expected = groupCoverage(basis, group, { districtType, on: ON });
      const answer = (await (
        await ask(`/regions/chemnitz/coverage?group=${group.slug}`)
      ).json()) as { districts: { key: string; fte: number | null }[]; region: object };
      for (const { key, ...row } of answer.districts) {
        const figures = expected.districts.get(key);
        const rounded = (value: number | null | undefined) =>
          value == null ? null : Math.round(value * 1e6) / 1e6;
        expect(row).toMatchObject({
          people: figures?.people ?? null,
          fte: rounded(figures?.fte),
          coverageDegreePercent: rounded(figures?.degree),
          openSeats: figures?.open ?? null,
        });
      }
      expect(answer.region).toMatchObject({ openSeats: expected.region.open });
    }
  });

  it("comes with the interval of chance where numbers are small, and only there", async () => {
    const region = await getRegion("chemnitz");
    if (!region) throw new Error("There is no Chemnitz.");
    const basis = await getCoverageBasis(region.id, region.mapLevel, ON);
    const group = (await listSpecialtyGroups()).find(({ slug }) => slug === "hausaerzte");
    if (!group) throw new Error("There are no GPs.");
    const expected = groupCoverage(basis, group, { districtType: region.districtType, on: ON });
    const text = await (await ask("/regions/chemnitz/coverage.csv?group=hausaerzte")).text();
    const rows = parse<Record<string, string>>(text, { columns: true });
    const small = rows.filter(({ smallNumbers }) => smallNumbers === "true");
    expect(small.length).toBeGreaterThan(5);
    expect(small.length).toBeLessThan(rows.length);
    for (const { key = "", ...row } of rows) {
      const figures = expected.districts.get(key);
      const interval = figures?.small ? degreeInterval(figures) : null;
      const [low, high] = [row["lowPercent"], row["highPercent"]];
      if (interval === null) expect([low, high]).toEqual(["", ""]);
      else {
        expect(Number(low)).toBeCloseTo(interval.low, 5);
        expect(Number(high)).toBeCloseTo(interval.high, 5);
        expect(Number(low)).toBeLessThanOrEqual(Number(row["coverageDegreePercent"]));
      }
    }
  });

  it("begins as a table with the region, once, and says with what parameters it was computed", async () => {
    await computeOutdated(ON);
    const address = "/regions/chemnitz/coverage.csv?group=hausaerzte&view=outlook&year=2035";
    const rowsOf = async (more: string) =>
      parse<Record<string, string>>(await (await ask(address + more)).text(), { columns: true });
    const rows = await rowsOf("");
    expect(rows.map(({ area }) => area)).toEqual(["region", ...Array<string>(39).fill("district")]);
    expect(rows[0]).toMatchObject({ key: "", slug: "chemnitz", name: "Chemnitz" });
    const answer = (await (
      await ask(address.replace("coverage.csv", "coverage") + "&limit=1")
    ).json()) as { page: { next: string }; region: { coverageDegreePercent: number | null } };
    expect(rows[0]?.["coverageDegreePercent"]).toBe(
      String(answer.region.coverageDegreePercent ?? ""),
    );
    expect(rows[1]?.["parameters"]).toContain("baseRetirementAge=67; baseSuccessionRate=0.75");
    expect(rows[1]?.["parameters"]).toContain("entryAge=38");
    const cursor = new URL(answer.page.next).searchParams.get("cursor") ?? "";
    const later = await rowsOf(`&cursor=${encodeURIComponent(cursor)}`);
    expect(later.map(({ area }) => area)).toEqual(Array<string>(38).fill("district"));
  });

  it("says why a degree is missing", async () => {
    const reasons = async (parameters: string) => {
      const text = await (await ask(`/regions/chemnitz/coverage.csv?${parameters}`)).text();
      const rows = parse<Record<string, string>>(text, { columns: true });
      const districts = rows.filter(({ area }) => area === "district");
      return [...new Set(districts.map(({ missingBecause }) => missingBecause))];
    };
    expect(await reasons("group=hausaerzte")).toEqual([""]);
    expect(await reasons("group=radiologen")).toEqual(["planned-for-larger-areas"]);
    expect(await reasons("group=radiologen&view=within-reach")).toEqual([
      "planned-for-larger-areas",
    ]);
  });

  it("tells method, days and the sources with what each of them brought", async () => {
    const answer = (await (await ask("/regions/chemnitz/coverage?group=hausaerzte")).json()) as {
      method: object;
      sources: { role: string; demo: boolean; version: number }[];
    };
    expect(answer).toMatchObject({
      view: "in-district",
      year: null,
      method: {
        name: "within-borders",
        official: false,
        ratedByDistrict: true,
        parameters: { residentsPerDoctor: 1474, populationDate: "2024-12-31", seatsDate: ON },
      },
    });
    expect(answer.sources.map(({ role }) => role)).toEqual([
      "boundaries",
      "population",
      "practices",
      "residentsPerDoctor",
    ]);
    for (const { demo, version } of answer.sources) {
      expect(demo).toBe(true);
      expect(version).toBeGreaterThan(0);
    }
  });

  it("names only those sources whose figures it was computed from", async () => {
    await createSmallRegion("quellen");
    const titled = (title: string) => ({ source: { ...source, title } });
    const people = (year: number) => `key;people;year\n01;900;${year}\n02;800;${year}`;
    await importAll(
      "quellen",
      boundaries(neighbours, titled("Grenzen")),
      population(people(2024), titled("Früher")),
      population(people(2025), titled("Heute")),
      population(people(2030), { ...titled("Später"), projected: true }),
      practices(["p;13.05;52.05;augenaerzte;1;;"], titled("Augenpraxen")),
    );
    const titlesOf = async (group: string) => {
      const response = await ask(`/regions/quellen/coverage?group=${group}`);
      const { sources } = (await response.json()) as { sources: { role: string; title: string }[] };
      return sources.flatMap(({ role, title }) =>
        role === "residentsPerDoctor" ? [] : [`${role}: ${title}`],
      );
    };
    const everywhere = ["boundaries: Grenzen", "population: Heute"];
    expect(await titlesOf("augenaerzte")).toEqual([...everywhere, "practices: Augenpraxen"]);
    expect(await titlesOf("hautaerzte")).toEqual(everywhere);
    await computeOutdated(ON);
    expect(await titlesOf("hautaerzte&view=within-reach")).toEqual(everywhere);
    expect(await titlesOf("hautaerzte&view=outlook&year=2035")).toEqual([
      ...everywhere,
      "projection: Später",
    ]);
  });

  it("repeats in every line of a table where its figures come from", async () => {
    const text = await (await ask("/regions/chemnitz/coverage.csv?group=augenaerzte")).text();
    const rows = parse<Record<string, string>>(text, { columns: true });
    expect(rows).toHaveLength(1 + 39);
    for (const row of rows) {
      expect(row).toMatchObject({
        regionSlug: "chemnitz",
        group: "augenaerzte",
        view: "in-district",
        method: "within-borders",
        populationDate: "2024-12-31",
        seatsDate: ON,
        demo: "true",
      });
      expect(row["sources"]).toMatch(/Bevölkerung.*2024-12-31.*CC0 1.0.*Richtlinie/);
    }
  });

  it("of a group planned for a wider area is told for the region only, with the reason", async () => {
    const answer = (await (await ask("/regions/chemnitz/coverage?group=radiologen")).json()) as {
      method: { ratedByDistrict: boolean; notice: { en: string } };
      districts: { coverageDegreePercent: number | null }[];
      region: { coverageDegreePercent: number | null };
    };
    expect(answer.method.ratedByDistrict).toBe(false);
    expect(answer.method.notice.en).toContain("planned for whole planning regions");
    expect(answer.districts.every((row) => row.coverageDegreePercent === null)).toBe(true);
    expect(answer.region.coverageDegreePercent).toBeGreaterThan(0);
  });
});
