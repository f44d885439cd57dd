import { beforeAll, describe, expect, it } from "vitest";
import { exportText } from "@/lib/datasets/exports/queries";
import { withdrawVersion } from "@/lib/datasets/mutations";
import { db } from "@/lib/db";
import { boundaries, fileImport, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";

const HEADINGS =
  "key;name;latitude;longitude;group;phone;website;mail;languages;accessibility;services;hours;acceptance;checked;arrival";

function practices(rows: readonly string[], settings: object = {}) {
  const csv = [HEADINGS, ...rows].join("\n");
  return fileImport("practices", smallFile("praxen.csv", csv), settings);
}

function named(key: string, name: string): string {
  return `${key};${name};52.05;13.05;hausaerzte;;;;;;;;;;`;
}

async function slugsOf(regionId: number): Promise<Record<string, string>> {
  const rows = await db().practice.findMany({
    where: { regionId },
    select: { externalKey: true, slug: true },
  });
  return Object.fromEntries(rows.map(({ externalKey, slug }) => [externalKey, slug]));
}

let id = 0;

beforeAll(async () => {
  id = await createSmallRegion("praxen");
  await importAll("praxen", boundaries(neighbours));
});

describe("a practices file", () => {
  it("tells hours, languages, accessibility, services and who takes new patients", async () => {
    const report = await importAll(
      "praxen",
      practices([
        'p1;Praxis am Markt;52.05;13.05;hausaerzte;0371 1;https://example.org;a@example.org;Deutsch, ru;"stufenlos; Aufzug";"Ultraschall; Hausbesuche";"Mo-Fr 08:00-12:00; Di 14:00-18:00; So 22:00-02:00";ja;01.11.2026;Straßenbahn 5',
      ]),
    );
    expect(report.warnings).toEqual([]);
    const [row] = await db().$queryRaw<object[]>`
      SELECT phone, website, mail, languages, accessibility, services, arrival, acceptance::text,
        acceptance_checked_on::text AS checked, open_weekly::text AS week, group_slugs AS groups,
        irregular_hours AS irregular, seats_dated AS dated, sort_name AS "sortName"
      FROM practice WHERE region_id = ${id} AND external_key = 'p1'`;
    expect(row).toEqual({
      phone: "0371 1",
      website: "https://example.org",
      mail: "a@example.org",
      languages: ["de", "ru"],
      accessibility: ["step_free_entrance", "lift"],
      services: ["Ultraschall", "Hausbesuche"],
      arrival: "Straßenbahn 5",
      acceptance: "accepting",
      checked: "2026-11-01",
      week: "{[0,120),[480,720),[1920,2160),[2280,2520),[3360,3600),[4800,5040),[6240,6480),[9960,10080)}",
      groups: ["hausaerzte"],
      irregular: true,
      dated: false,
      sortName: "praxis am markt",
    });
  });

  it("gives back in an export exactly what it said", async () => {
    let text = "";
    for await (const part of exportText(id, "practices", {})) text += part;
    const again = await importOne(
      "praxen",
      fileImport("practices", smallFile("wieder.csv", text), { source }),
    );
    expect(again).toMatchObject({ outcome: "unchanged", unchanged: 1, added: 0, changed: 0 });
  });

  it("is warned of line by line where a fact cannot be read, and loses no practice", async () => {
    const report = await importAll(
      "praxen",
      practices([
        "p2;Praxis B;52.05;13.05;hausaerzte;;example.org;kein Mail;Elbisch;barrierefrei;;mal so, mal so;vielleicht;;",
        "p3;Praxis C;52.05;13.05;hausaerzte;;;;;;;;ja;;",
      ]),
    );
    expect(report.taken).toBe(2);
    expect(report.warnings.map(({ code, line }) => `${code} ${line}`).sort()).toEqual([
      "acceptanceUndated 3",
      "noMailAddress 2",
      "noWebAddress 2",
      "unknownAcceptance 2",
      "unknownAccessibility 2",
      "unknownLanguage 2",
      "unreadHours 2",
    ]);
  });
});

describe("the address of a practice", () => {
  it("is its own, whatever names and keys others have", async () => {
    const region = await createSmallRegion("namen");
    await importAll(
      "namen",
      practices([
        named("1", "Praxis A"),
        named("2", "Praxis A"),
        named("x", "Praxis A 1"),
        named("Ä", "Praxis Ost"),
        named("ae", "Praxis Ost"),
        named("?", "?"),
        named("!", "!"),
      ]),
    );
    const slugs = await slugsOf(region);
    expect(new Set(Object.values(slugs)).size).toBe(7);
    expect(slugs).toMatchObject({ 2: "praxis-a-2", x: "praxis-a-1" });
    expect(slugs["1"]).toMatch(/^praxis-a-1-[0-9a-f]{12}$/);
    expect(Object.values(slugs).every((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toBe(true);
  });

  it("is kept when the practice is gone and given back when it returns", async () => {
    const region = await createSmallRegion("wieder");
    await importAll("wieder", practices([named("1", "Praxis A"), named("2", "Praxis B")]));
    const before = await slugsOf(region);
    const { versionId } = await importAll("wieder", {
      ...practices([named("2", "Praxis B")]),
      options: { removeMissing: true },
    });
    expect(await slugsOf(region)).toEqual({ 2: "praxis-b" });
    const gone = { regionId: region, kind: "practice" };
    expect(await db().formerAddress.findMany({ where: gone })).toMatchObject([
      { slug: "praxis-a", key: "1", name: "Praxis A", targetSlug: null },
    ]);
    await importAll("wieder", practices([named("3", "Praxis A")]));
    expect((await slugsOf(region))["3"]).toBe("praxis-a-3");
    await withdrawVersion("wieder", versionId ?? 0, "amt");
    expect(await slugsOf(region)).toMatchObject(before);
    expect(await db().formerAddress.count({ where: gone })).toBe(0);
  });
});
