import { beforeAll, describe, expect, it } from "vitest";
import { computeOutdated } from "@/lib/coverage/computation/mutations";
import { getOutlookResult, getReachResult } from "@/lib/coverage/results/queries";
import { db } from "@/lib/db";
import { getRegion } from "@/lib/regions/queries";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";
import { ask, ON } from "./open-data-reading";
import { boundaries, importAll, population, practices } from "./small-files";
import { box, createSmallRegion } from "./small-region";

interface Answer {
  year: number | null;
  method: { name: string; parameters: Record<string, unknown> };
  region: Figures;
  districts: (Figures & { key: string })[];
}

interface Figures {
  people: number | null;
  fte: number | null;
  coverageDegreePercent: number | null;
  lowPercent: number | null;
  highPercent: number | null;
  olderSharePercent: number | null;
}

async function coverage(parameters: string): Promise<Answer> {
  const response = await ask(`/regions/chemnitz/coverage?group=hausaerzte&${parameters}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

async function regionId(): Promise<number> {
  const region = await getRegion("chemnitz");
  if (!region) throw new Error("There is no Chemnitz.");
  return region.id;
}

describe("the views of coverage as open data", () => {
  beforeAll(async () => {
    await loadDemoRegions();
  });

  it("say that they are being computed while they are, never figures of other data", async () => {
    await db().coverageResult.deleteMany();
    const response = await ask("/regions/chemnitz/coverage?group=hausaerzte&view=within-reach");
    expect(response.status).toBe(503);
    expect(((await response.json()) as { detail: string }).detail).toMatch(/being computed anew/);
  });

  describe("once they are computed", () => {
    beforeAll(async () => {
      await computeOutdated(ON);
    });

    it("are what people reach; weighted by people it is the degree of the region", async () => {
      const stored = await getReachResult(await regionId(), "hausaerzte");
      const answer = await coverage("view=within-reach");
      expect(answer.method).toMatchObject({
        name: "e2sfca",
        parameters: { longestWayMinutes: 15, waysAreEstimated: true, residentsPerDoctor: 1474 },
      });
      let [people, weighted] = [0, 0];
      for (const { key, coverageDegreePercent, ...figures } of answer.districts) {
        const perHead = stored.isReady ? (stored.result?.districts[key] ?? null) : null;
        expect(coverageDegreePercent).toBeCloseTo(100 * 1474 * (perHead ?? 0), 4);
        people += figures.people ?? 0;
        weighted += (figures.people ?? 0) * (coverageDegreePercent ?? 0);
      }
      expect(weighted / people).toBeCloseTo(answer.region.coverageDegreePercent ?? 0, 4);
    });

    it("are the outlook of each year with its range", async () => {
      const stored = await getOutlookResult(await regionId(), "hausaerzte");
      for (const year of [2030, 2035, 2040]) {
        const answer = await coverage(`view=outlook&year=${year}`);
        const base = stored.isReady
          ? stored.result?.band.base.find((figures) => figures.year === year)
          : undefined;
        expect(answer.year).toBe(year);
        expect(answer.method.parameters).toMatchObject({
          lowRetirementAge: 65,
          highRetirementAge: 70,
        });
        expect(answer.region.coverageDegreePercent).toBeCloseTo(base?.degreePlain ?? -1, 4);
        for (const row of [answer.region, ...answer.districts]) {
          expect(row.lowPercent).toBeLessThanOrEqual(row.coverageDegreePercent ?? -1);
          expect(row.highPercent).toBeGreaterThanOrEqual(row.coverageDegreePercent ?? Infinity);
        }
      }
    });

    it("tell nobody's age: no share of older doctors where fewer than five ages are known", async () => {
      const answer = await coverage("view=outlook&year=2030");
      const known = await db().$queryRaw<{ key: string; heads: number }[]>`
        SELECT district.official_key AS key, count(*)::int AS heads FROM seat
        JOIN practice ON practice.id = seat.practice_id
        JOIN district ON district.id = practice.district_id
        WHERE seat.group_slug = 'hausaerzte' AND seat.birth_year IS NOT NULL
          AND district.region_id = ${await regionId()}
        GROUP BY district.official_key`;
      const heads = new Map(known.map((row) => [row.key, row.heads]));
      const told = answer.districts.filter(({ olderSharePercent }) => olderSharePercent !== null);
      expect(told.length).toBeGreaterThan(5);
      for (const { key } of told) expect(heads.get(key)).toBeGreaterThanOrEqual(5);
      const untold = answer.districts
        .filter(({ olderSharePercent }) => olderSharePercent === null)
        .map(({ key }) => heads.get(key) ?? 0)
        .filter((count) => count > 0);
      expect(untold.length).toBeGreaterThanOrEqual(2);
      expect(untold.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
    });

    it("name the years when one is missing or has no outlook", async () => {
      for (const year of ["", "&year=2031"]) {
        const response = await ask(
          `/regions/chemnitz/coverage?group=hausaerzte&view=outlook${year}`,
        );
        expect(response.status).toBe(400);
        expect(await response.text()).toContain("2035");
      }
    });
  });

  it("tell a place from where nothing can be reached from one of which nothing is known", async () => {
    await createSmallRegion("fern");
    await importAll(
      "fern",
      boundaries([
        { key: "01", shape: box(13, 52, 13.03, 52.03) },
        { key: "02", shape: box(14, 52, 14.03, 52.03) },
      ]),
      population("key;people\n01;2000\n02;2000\n"),
      practices(["p;13.01;52.01;hausaerzte;1;;"]),
    );
    await computeOutdated(ON);
    const districts = async (group: string) => {
      const response = await ask(`/regions/fern/coverage?group=${group}&view=within-reach`);
      const answer = (await response.json()) as {
        districts: { fte: number | null; gapFte: number | null; missingBecause: string | null }[];
      };
      return answer.districts.map(({ fte, gapFte, missingBecause }) => [
        fte,
        gapFte === null,
        missingBecause,
      ]);
    };
    expect(await districts("hausaerzte")).toEqual([
      [1, false, null],
      [0, false, "nothing-within-reach"],
    ]);
    expect(await districts("hautaerzte")).toEqual([
      [null, true, "no-figures"],
      [null, true, "no-figures"],
    ]);
  });
});
