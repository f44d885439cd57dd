import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { CHANGE_CHANNEL } from "@/lib/content/tags";
import { db } from "@/lib/db";
import { boundaries, importAll, importOne, neighbours, population, practices } from "./small-files";
import { createSmallRegion, source } from "./small-region";

const changes = () => db().contentChange.findMany({ orderBy: { tag: "asc" } });
const people = "key;people\n01;1000\n02;500\n";

/** The tags that an instance hears of while something happens. */
async function heardDuring(happening: () => Promise<unknown>): Promise<string[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  const heard: string[] = [];
  await client.connect();
  try {
    client.on("notification", ({ payload = "" }) => heard.push(payload));
    await client.query(`LISTEN ${CHANGE_CHANNEL}`);
    await happening();
    await client.query("SELECT 1");
  } finally {
    await client.end();
  }
  return [...new Set(heard)].sort();
}

beforeAll(async () => {
  await createSmallRegion("a");
  await createSmallRegion("b");
  await importAll("a", boundaries(neighbours));
});

describe("other instances", () => {
  it("hear which pages an import changed", async () => {
    const heard = await heardDuring(() => importAll("a", population(people)));
    expect(heard).toEqual(["region:a", "regions"]);
  });

  it("hear nothing, and pages stay, when the same file comes again", async () => {
    const before = await changes();
    const doctors = practices(["p1;13.05;52.05;hausaerzte;1;;"]);
    await importAll("a", doctors);
    const after = await changes();
    expect(after).not.toEqual(before);
    const heard = await heardDuring(() =>
      importAll("a", boundaries(neighbours), population(people), doctors),
    );
    expect(heard).toEqual([]);
    expect(await changes()).toEqual(after);
  });

  it("hear nothing of an import that failed", async () => {
    const before = await changes();
    const heard = await heardDuring(async () => {
      const bad = population("key;year;people\n01;2024;1\n02;9999;5\n");
      expect(await importOne("a", bad)).toMatchObject({ outcome: "refused" });
    });
    expect(heard).toEqual([]);
    expect(await changes()).toEqual(before);
  });

  it("hear that a licence was corrected, because every page names it", async () => {
    const corrected = population(people, { source: { ...source, licence: "CC BY 4.0" } });
    expect(await heardDuring(() => importAll("a", corrected))).toContain("region:a");
    const shown = await db().population.findMany({
      select: { source: { select: { licence: true } } },
    });
    expect(new Set(shown.map(({ source: { licence } }) => licence))).toEqual(
      new Set(["CC BY 4.0"]),
    );
  });
});

describe("two imports at once", () => {
  it("on one region follow each other and both end well", async () => {
    const reports = await Promise.all([
      importOne("b", boundaries(neighbours)),
      importOne("b", boundaries(neighbours)),
      importOne("b", boundaries(neighbours)),
    ]);
    expect(reports.map(({ added }) => added).sort()).toEqual([0, 0, 2]);
    const figures = await Promise.all([
      importOne("b", population("key;people\n01;1\n")),
      importOne("b", population("key;people\n01;2\n02;2\n")),
    ]);
    expect(figures.map(({ added }) => added).reduce((sum, added) => sum + added)).toBe(2);
  });

  it("of boundaries and practices find each other, whichever comes first", async () => {
    for (const slug of ["d", "e", "f", "g"]) {
      await createSmallRegion(slug);
      const doctors = practices(["p1;13.05;52.05;hausaerzte;1;;"], {
        source: { ...source, title: "Praxen" },
      });
      await Promise.all([importOne(slug, boundaries(neighbours)), importOne(slug, doctors)]);
    }
    const lost = await db().practice.count({
      where: { districtId: null, region: { slug: { in: ["d", "e", "f", "g"] } } },
    });
    expect(lost).toBe(0);
  });

  it("on two regions do not wait for each other's end in a circle", async () => {
    const many = Array.from({ length: 6 }, (_, index) => {
      const slug = index % 2 === 0 ? "a" : "b";
      return importOne(slug, population(`key;people\n01;${100 + index}\n`));
    });
    expect(await Promise.all(many)).toHaveLength(6);
  });

  it("that create the same region end with one", async () => {
    const results = await Promise.allSettled([createSmallRegion("c"), createSmallRegion("c")]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().region.count({ where: { slug: "c" } })).toBe(1);
  });
});
