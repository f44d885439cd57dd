import { Client } from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";
import { ask, everyRow, listAt, type AnyList } from "./open-data-reading";

beforeAll(async () => {
  await loadDemoRegions();
});

describe("pages", () => {
  it.each([
    "/regions/chemnitz/districts?limit=7",
    "/regions/chemnitz/population?limit=970&year=2024",
    "/regions/lichtenberg/population?limit=33&district=friedrichsfelde-nord",
    "/regions/chemnitz/practices?limit=50&group=hausaerzte",
    "/regions/lichtenberg/official-figures?limit=5",
    "/regions/chemnitz/living-conditions?limit=40",
    "/regions/chemnitz/datasets?limit=2",
    "/groups?limit=4",
  ])("of %s hold every row once, in one order", async (address) => {
    const { page } = await listAt(address);
    const rows = await everyRow(address);
    expect(page.next).not.toBeNull();
    expect(rows).toHaveLength(page.total);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
    const atOnce = await listAt(address.replace(/limit=\d+/, "limit=1000"));
    expect(rows.slice(0, atOnce.data.length)).toEqual(atOnce.data);
  });

  it("are named in the Link header, in every format alike", async () => {
    for (const extension of ["json", "csv", "geojson"]) {
      const { headers } = await ask(`/regions/chemnitz/districts.${extension}?limit=1`);
      const [, next = ""] = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "") ?? [];
      expect(next).toContain(`/regions/chemnitz/districts.${extension}?limit=1&cursor=`);
    }
    const { headers } = await ask("/regions/chemnitz/districts.csv");
    expect(headers.get("link")).not.toContain("next");
  });

  it("of coverage hold every district once", async () => {
    const address = "/regions/chemnitz/coverage?group=hausaerzte";
    const answerAt = async (place: string) =>
      (await (await ask(place)).json()) as { districts: unknown[]; page: AnyList["page"] };
    const whole = await answerAt(address);
    const pages: unknown[] = [];
    for (let next: string | null = `${address}&limit=10`; next !== null;) {
      const { districts, page } = await answerAt(next.replace(/^.*\/api\/v1/, ""));
      pages.push(...districts);
      expect(pages.length).toBeLessThanOrEqual(page.total);
      next = page.next;
    }
    expect(whole.districts).toHaveLength(39);
    expect(pages).toEqual(whole.districts);
  });

  it("cost the same number of queries, however many rows they hold", async () => {
    for (const path of [
      "population",
      "practices",
      "districts",
      "practice-counts",
      "living-conditions",
    ]) {
      const counts: number[] = [];
      for (const limit of [1, 1000]) {
        const query = vi.spyOn(Client.prototype, "query");
        await ask(`/regions/chemnitz/${path}?limit=${limit}`);
        counts.push(query.mock.calls.length);
        query.mockRestore();
      }
      expect(counts[0], path).toBe(counts[1]);
    }
  });
});
