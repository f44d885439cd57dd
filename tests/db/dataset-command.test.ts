import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { refuseHere, succeedHere } from "./command-here";
import { run, succeed } from "./command-run";
import { regionState } from "./region-state";
import { boundaries, importAll, neighbours, population, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const versionsSchema = z.array(z.object({ id: z.number(), kind: z.string(), status: z.string() }));
const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-export-"));
const german = { language: "de_DE.UTF-8" };

function inRegion(slug: string, ...parameters: string[]): string[] {
  return [...parameters, "--region", slug];
}

beforeAll(async () => {
  await createSmallRegion("stadt");
  const counted = population("key;people\n01;100\n02;50\n", { level: "stadtteil" });
  await importAll("stadt", boundaries(neighbours), counted);
});

describe("the versions of a region", () => {
  it("are listed, shown, withdrawn and restored to exactly what they said", async () => {
    const before = await regionState("stadt");
    const listed = await succeedHere(inRegion("stadt", "datasets", "list", "--json"));
    const [newest] = versionsSchema.parse(JSON.parse(listed));
    const id = String(newest?.id);
    expect(newest).toMatchObject({ kind: "population", status: "published" });
    const shown = await succeedHere(inRegion("stadt", "datasets", "show", id));
    expect(shown).toContain(`version: ${id}\ncontent: Population\nstate: published\n`);
    expect(await succeedHere(inRegion("stadt", "datasets", "withdraw", id))).toBe(
      `Version ${id} is withdrawn.`,
    );
    const counts = { where: { district: { region: { slug: "stadt" } } } };
    expect(await db().population.count(counts)).toBe(0);
    expect(await refuseHere(inRegion("stadt", "datasets", "withdraw", id))).toBe(
      `praxisnah: Version ${id} is withdrawn already.`,
    );
    expect(await succeedHere(inRegion("stadt", "datasets", "restore", id))).toBe(
      `Version ${id} holds again.`,
    );
    expect(await regionState("stadt")).toEqual(before);
  });

  it("are not found under another number", async () => {
    expect(await refuseHere(inRegion("stadt", "datasets", "show", "99999"))).toBe(
      "praxisnah: There is no dataset version 99999 in “stadt”.",
    );
    expect(await refuseHere(inRegion("stadt", "datasets", "withdraw", "zwei"))).toBe(
      "praxisnah: <id> cannot be “zwei”. “praxisnah datasets list” shows the number of each version in front.",
    );
  });

  it("are written as files that can be imported again", async () => {
    const [areas, people] = [path.join(folder, "g.geojson"), path.join(folder, "m.csv")];
    const exporting = (kind: string, file: string) =>
      inRegion("stadt", "datasets", "export", kind, "--file", file);
    await succeedHere(exporting("boundaries", areas));
    expect(JSON.parse(readFileSync(areas, "utf8"))).toMatchObject({ type: "FeatureCollection" });
    expect(await succeedHere(exporting("population", people))).toBe(`Wrote ${people}`);
    expect(readFileSync(people, "utf8")).toBe(
      "\ufeffkey;level;year;sex;age;people\n01;stadtteil;2025;all;;100\n02;stadtteil;2025;all;;50\n",
    );
    expect(await refuseHere(exporting("population", "/gibt/es/nicht.csv"))).toBe(
      "praxisnah: /gibt/es/nicht.csv cannot be written: there is no such folder.",
    );
    expect(await refuseHere(exporting("karten", people))).toBe(
      "praxisnah: <kind> cannot be “karten”. Possible is: boundaries, population, practices, counts, figures, places, aliases, crosswalk, localities, living_conditions, themes, partners, working_groups, initiatives, news, statements, pages, jobs, location_profiles, home_pages, offers, aid, training_stations, events, hsds, fhir.",
    );
  });
});

describe("the profiles of a region", () => {
  it("are taken from a file, listed, written and removed", async () => {
    const profile = { name: "Register", kind: "population", map: ["RAUMID=key", "E_E=people"] };
    const file = smallFile("register.json", JSON.stringify(profile));
    expect(await succeedHere(inRegion("stadt", "profiles", "import", file))).toBe(
      "The profile “Register” is saved.",
    );
    expect(await succeedHere(inRegion("stadt", "profiles", "list"))).toBe(
      "Register\tpopulation\tRAUMID=key, E_E=people",
    );
    const copy = path.join(folder, "kopie.json");
    await succeedHere(inRegion("stadt", "profiles", "export", "Register", "--file", copy));
    expect(JSON.parse(readFileSync(copy, "utf8"))).toMatchObject(profile);
    await succeedHere(inRegion("stadt", "profiles", "delete", "Register"));
    expect(await succeedHere(inRegion("stadt", "profiles", "list"))).toBe(
      "There is no profile yet.",
    );
    for (const action of ["show", "delete"])
      expect(await refuseHere(inRegion("stadt", "profiles", action, "Register"))).toContain(
        "“stadt” has no profile “Register”",
      );
  });

  it("are not taken from anything else", async () => {
    const importing = (file: string) => refuseHere(inRegion("stadt", "profiles", "import", file));
    const foreign = smallFile("fremd.json", '{"name": "x", "kind": "karte"}');
    expect(await importing(foreign)).toBe(`praxisnah: ${foreign} is not a mapping profile (kind).`);
    const latin = smallFile("latin.json", Buffer.from('{"name": "Straße"}', "latin1"));
    expect(await importing(latin)).toMatch(/is not UTF-8 throughout/);
    expect(await importing("/fehlt.json")).toBe("praxisnah: There is no file /fehlt.json.");
  });
});

describe.concurrent("what files can name and can be", { timeout: 180_000 }, () => {
  it("are the specialty groups, with their names", async () => {
    const lines = (await succeed(["groups", "list"])).trim().split("\n");
    expect(lines[0]).toBe("hausaerzte\tHausärzte\tGeneral practitioners");
    expect(lines).toHaveLength(22);
  });

  const inspecting = (...more: string[]) => {
    const file = smallFile("ewr.csv", "RAUMID;Name;Einwohner\n01;West;100\n02;Ost;-\n");
    return ["import", "inspect", file, ...more];
  };

  it("is shown by looking at a file, for which no database is needed", async () => {
    const environment = { DATABASE_URL: "postgresql://niemand@127.0.0.1:1/nichts" };
    const output = await succeed(inspecting(), { ...german, environment });
    expect(output).toMatch(/ewr\.csv: CSV, UTF-8, ;\n {2}2 Zeilen, 3 Spalten\n/);
    expect(output).toContain("    Einwohner · ganze Zahl · 50 % fehlen");
    expect(output).toContain('    --map "RAUMID=key"\n');
  });

  it("is the level of a region that its rows belong to", async () => {
    const output = await succeed(inspecting("--region", "stadt"));
    expect(output).toContain("2 of 2 labels fit the level “stadtteil” (by key)");
  });
});

describe("a region", { timeout: 180_000 }, () => {
  it("is created, changed and removed", async () => {
    await succeedHere(["region", "create", "bad-salza", "--name", "Bad Salza"]);
    expect(await refuseHere(["region", "create", "bad-salza"])).toBe(
      "praxisnah: There is already a region “bad-salza”; nothing was changed.",
    );
    await succeedHere(["region", "update", "bad-salza", "--district-type", "4"]);
    expect(await db().region.findUnique({ where: { slug: "bad-salza" } })).toMatchObject({
      name: "Bad Salza",
      districtType: 4,
      accent: "teal",
    });
    const unasked = await refuseHere(["region", "delete", "bad-salza"]);
    expect(unasked).toContain(
      "With “bad-salza” 0 districts go, and 0 practices, 0 places of care, 0 entries",
    );
    expect(unasked).toContain("--yes");
    expect(await db().region.count({ where: { slug: "bad-salza" } })).toBe(1);
    await succeedHere(["region", "delete", "bad-salza", "--yes"]);
    expect(await refuseHere(["region", "delete", "bad-salza"])).toContain(
      "There is no region “bad-salza”.",
    );
  });

  it("is not loaded from a manifest with errors, of which every one is named", async () => {
    const manifest = path.join(folder, "region.json");
    const facts = { slug: "salza", name: "Salza", mapLevel: "viertel", districtType: 4 };
    writeFileSync(manifest, JSON.stringify({ region: facts, datasets: [] }));
    const { code, errors } = await run(["region", "load", manifest], german);
    expect([code, errors]).toEqual([
      2,
      [
        `praxisnah: ${manifest} lässt sich nicht verwenden: region.mapLevel: möglich ist bezirk, stadtbezirk, ortsteil, stadtteil, prognoseraum, bezirksregion, planungsraum, gemeinde; datasets: darf nicht leer sein.`,
      ],
    ]);
  });

  it("is not loaded when one of its files is refused, and then nothing of it is", async () => {
    const people = smallFile("m.csv", "key;people\n01;100\n02;viele\n");
    const areas = boundaries(neighbours).request;
    const { source } = areas;
    const region = { slug: "halb", name: "Halb", mapLevel: "stadtteil", districtType: 1 };
    const datasets = [areas, { kind: "population", file: people, source, year: 2025 }];
    const manifest = smallFile("halb.json", JSON.stringify({ region, datasets }));
    const line = await refuseHere(["region", "load", manifest]);
    expect(line).toContain("nothing was taken because of an error: line 3: no number in people.");
    expect(await db().region.count({ where: { slug: "halb" } })).toBe(0);
  });
});
