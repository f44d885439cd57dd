import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { zipped } from "../unit/datasets/files/zip-bytes";
import { refuseHere, runHere, succeedHere } from "./command-here";
import { districtFile, importOf, refuse, run, succeed } from "./command-run";
import { regionState } from "./region-state";
import { boundaries, importAll, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const reportSchema = z.object({
  outcome: z.string(),
  versionId: z.number().nullable(),
  taken: z.number(),
  rejected: z.number(),
});
const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** A region with the two districts 01 West and 02 Ost. */
async function createNeighbours(slug: string): Promise<void> {
  await createSmallRegion(slug);
  await importAll(slug, boundaries(neighbours));
}

function people(...lines: string[]): string {
  return smallFile("menschen.csv", ["key;name;people", ...lines, ""].join("\n"));
}

async function peopleOf(slug: string): Promise<Record<string, number>> {
  const rows = await db().population.findMany({
    where: { district: { region: { slug } } },
    select: { people: true, district: { select: { officialKey: true } } },
  });
  return Object.fromEntries(rows.map((row) => [row.district.officialKey, row.people]));
}

function versionCount(slug: string): Promise<number> {
  return db().datasetVersion.count({ where: { region: { slug } } });
}

const year = ["--year", "2025"];

beforeAll(() => createNeighbours("stadt"));

describe.concurrent("the import command", { timeout: 180_000 }, () => {
  it("publishes a file, says so in the terminal's language and ends with 0", async () => {
    await createSmallRegion("neu");
    const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-folder-"));
    writeFileSync(path.join(folder, "g.geojson"), readFileSync(districtFile(neighbours)));
    const german = await succeed(importOf("boundaries", "neu", "g.geojson"), {
      language: "de_DE.UTF-8",
      folder,
    });
    expect(german).toMatch(/^Gebietsgrenzen für neu: g\.geojson .*\n {2}2 gelesen, 2 übernommen/);
    expect(german).toMatch(/Veröffentlicht als Datenstand \d+\.\n$/);
    const again = await succeed(importOf("boundaries", "neu", path.join(folder, "g.geojson")));
    expect(again).toMatch(/Nothing changed: version \d+ says the same\.\n$/);
    expect(await versionCount("neu")).toBe(1);
  });

  it("prints a report or an error as JSON alone when asked to", async () => {
    await createNeighbours("json");
    const output = await succeed(
      importOf("population", "json", people("01;W;7"), ...year, "--json"),
    );
    expect(reportSchema.parse(JSON.parse(output))).toMatchObject({
      outcome: "published",
      taken: 1,
    });
    const missing = await refuse(importOf("population", "json", "/fehlt.csv", "--json"));
    const { error } = errorSchema.parse(JSON.parse(missing));
    expect(error).toEqual({ code: "fileMissing", message: "There is no file /fehlt.csv." });
  });

  it("refuses a file with errors, with the report on one channel and the reason on the other", async () => {
    const file = people("01;West;100", "02;Ost;viele");
    const { code, output, errors } = await run(importOf("population", "stadt", file, ...year), {
      language: "de_DE.UTF-8",
    });
    expect(code).toBe(2);
    expect(output).toContain("    Zeile 3: keine Zahl in people\n");
    expect(output).toMatch(/Nichts übernommen\.\n$/);
    expect(errors).toEqual([
      `praxisnah: ${path.basename(file)}: nichts übernommen wegen eines Fehlers: Zeile 3: keine Zahl in people. Bitte die Datei berichtigen, oder solche Zeilen mit --skip-invalid auslassen.`,
    ]);
    expect(await peopleOf("stadt")).toEqual({});
  });

  it("leaves rows with errors out when told to, but never takes a file of which none is left", async () => {
    await createNeighbours("teils");
    const file = people("01;West;100", "02;Ost;viele");
    const output = await succeed(importOf("population", "teils", file, ...year, "--skip-invalid"));
    expect(output).toContain("  2 read, 1 taken, 1 left out\n");
    expect(await peopleOf("teils")).toEqual({ "01": 100 });
    const nothing = people("01;West;keine", "02;Ost;viele");
    const line = await refuse(importOf("population", "teils", nothing, ...year, "--skip-invalid"));
    expect(line).toMatch(/no row is usable, first: line 2: no number in people\.$/);
    expect(await versionCount("teils")).toBe(2);
  });

  it("changes nothing on a trial and says what would be, and whether it would be taken", async () => {
    const state = async () => [
      await regionState("stadt"),
      await versionCount("stadt"),
      await db().mappingProfile.count({ where: { region: { slug: "stadt" } } }),
    ];
    const before = await state();
    const good = people("01;West;100", "Oost;Oost;50");
    const trial = [...year, "--dry-run", "--save-profile", "Probe", "--alias", "Oost=02"];
    const output = await succeed(importOf("population", "stadt", good, ...trial));
    expect(output).toContain("  2 new, 0 changed, 0 removed, 0 unchanged\n");
    expect(output).toContain("    + 01 2025, people: 100\n");
    expect(output).toMatch(/Only tried, nothing changed\.\n$/);
    const bad = people("01;West;100", "02;Ost;-1");
    const line = await refuse(importOf("population", "stadt", bad, ...year, "--dry-run"));
    expect(line).toMatch(
      /would not be taken because of an error: line 3: negative value in people\./,
    );
    expect(await state()).toEqual(before);
  });
});

describe("an import", { timeout: 180_000 }, () => {
  it("schedules what is to be published later", async () => {
    await createNeighbours("spaeter");
    const file = people("01;West;100", "02;Ost;50");
    const at = ["--publish-at", "2999-01-31T08:00:00+01:00"];
    const output = await succeedHere(importOf("population", "spaeter", file, ...year, ...at));
    expect(output).toMatch(/Scheduled as version \d+\.$/);
    expect(await peopleOf("spaeter")).toEqual({});
    const listed = await succeedHere(["datasets", "list", "--region", "spaeter"]);
    expect(listed).toMatch(/^\d+\tscheduled\tPopulation\t/);
  });

  it("writes a report, and what was left out as a table that can be mended and fed again", async () => {
    await createNeighbours("bericht");
    const file = smallFile(
      "menschen.csv",
      Buffer.from('key,name,people\n01,"West, Süd",100\n02,=1+1,"viele, sehr"\n02\n', "latin1"),
    );
    const report = path.join(mkdtempSync(path.join(tmpdir(), "praxisnah-report-")), "bericht.json");
    const rejected = report.replace(".json", "-rejected.csv");
    const options = [...year, "--report", report, "--encoding", "latin1"];
    const refused = await runHere(importOf("population", "bericht", file, ...options));
    expect([refused.code, refused.errors.length]).toEqual([2, 1]);
    expect(refused.output).toContain(`2 rows left out are in ${rejected}`);
    expect(reportSchema.parse(JSON.parse(readFileSync(report, "utf8")))).toMatchObject({
      outcome: "refused",
      versionId: null,
      rejected: 2,
    });
    const table = readFileSync(rejected, "latin1");
    expect(table).toBe(
      "key,name,people,_reason\n" +
        '02,\'=1+1,"viele, sehr",line 3: no number in people\n' +
        "02,,,line 4: the file breaks off in this line (1 / 3)\n",
    );
    await succeedHere(importOf("population", "bericht", file, ...options, "--skip-invalid"));
    const mended = table.replace('"viele, sehr"', "50").replace(/02,,,.*\n/, "");
    writeFileSync(rejected, mended, "latin1");
    const onto = await refuseHere(importOf("population", "bericht", rejected, ...options));
    expect(onto).toContain(`--report would overwrite ${rejected}`);
    expect(readFileSync(rejected, "latin1")).toBe(mended);
    const again = report.replace("bericht", "zweiter");
    await succeedHere(
      importOf(
        "population",
        "bericht",
        rejected,
        ...options.map((one) => (one === report ? again : one)),
      ),
    );
    expect(await peopleOf("bericht")).toEqual({ "01": 100, "02": 50 });
    expect(
      readFileSync(again.replace(".json", "-rejected.csv"), "latin1").split("\n"),
    ).toHaveLength(2);
  });

  it("writes features that were left out as features, which can be fed again", async () => {
    await createSmallRegion("flaechen");
    const [west, east] = neighbours;
    if (!west || !east) throw new Error("There are two neighbours.");
    const file = districtFile([west, { ...east, key: "1.00001E7" }]);
    const report = path.join(mkdtempSync(path.join(tmpdir(), "praxisnah-report-")), "grenzen");
    const options = ["--skip-invalid", "--report", report];
    const output = await succeedHere(importOf("boundaries", "flaechen", file, ...options));
    expect(output).toContain(
      "    feature 2: the key was turned into an amount or a date (1.00001E7)",
    );
    const rejected = `${report}-rejected.geojson`;
    writeFileSync(rejected, readFileSync(rejected, "utf8").replace("1.00001E7", "02"));
    await succeedHere(importOf("boundaries", "flaechen", rejected));
    const districts = await db().district.findMany({
      where: { region: { slug: "flaechen" } },
      select: { officialKey: true },
      orderBy: { officialKey: "asc" },
    });
    expect(districts.map(({ officialKey }) => officialKey)).toEqual(["01", "02"]);
  });

  it("makes sure that the report can be written before it changes anything", async () => {
    const file = people("01;West;100");
    const line = await refuseHere(
      importOf("population", "stadt", file, ...year, "--report", "/gibt/es/nicht.json"),
    );
    expect(line).toBe("praxisnah: /gibt/es/nicht.json cannot be written: there is no such folder.");
    expect(await peopleOf("stadt")).toEqual({});
  });

  it("notes in the report why a file could not be read at all", async () => {
    const report = path.join(mkdtempSync(path.join(tmpdir(), "praxisnah-report-")), "r.json");
    const line = await refuseHere(importOf("population", "stadt", people(), "--report", report));
    const { error } = errorSchema.parse(JSON.parse(readFileSync(report, "utf8")));
    expect(line).toBe(`praxisnah: ${error.message}`);
    expect([error.code, existsSync(report.replace(".json", "-rejected.csv"))]).toEqual([
      "headerOnly",
      false,
    ]);
  });
});

describe("what an import keeps for the next files", { timeout: 180_000 }, () => {
  it("is how the file was read, so that next year's needs no more than its new names", async () => {
    await createNeighbours("profil");
    const first = smallFile("ewr2024.csv", "RAUMID;bez;E_E\n01;11;100\n02;11;50\n99;12;1\n");
    const how = ["--map", "RAUMID=key", "--map", "E_E=people", "--where", "bez=11"];
    const saved = await succeedHere(
      importOf("population", "profil", first, "--year", "2024", ...how, "--save-profile", "EWR"),
    );
    expect(saved).toMatch(/The profile “EWR” is saved\.$/);
    const next = smallFile("ewr2025.csv", "RAUM_ID;bez;E_E\n01;11;101\n02;11;51\n99;12;1\n");
    const by = [...year, "--profile", "EWR"];
    const asked = await refuseHere(importOf("population", "profil", next, ...by));
    expect(asked).toContain("no column “RAUMID”, which the profile “EWR” expects");
    expect(asked).toContain('--rename "RAUMID=RAUM_ID"');
    const renamed = ["--rename", "RAUMID=RAUM_ID", "--save-profile", "EWR neu"];
    await succeedHere(importOf("population", "profil", next, ...by, ...renamed));
    const rows = await db().population.findMany({
      where: { district: { region: { slug: "profil" } }, year: 2025 },
      select: { people: true },
      orderBy: { people: "desc" },
    });
    expect(rows.map((row) => row.people)).toEqual([101, 51]);
    const shown = await succeedHere(["profiles", "show", "EWR neu", "--region", "profil"]);
    expect(JSON.parse(shown)).toMatchObject({
      map: ["RAUM_ID=key", "E_E=people"],
      where: ["bez=11"],
      columns: ["RAUM_ID", "bez", "E_E"],
    });
  });

  it("is what had to be said to open the file, as long as it is of use", async () => {
    await createNeighbours("buendel");
    const lines = Buffer.from("key;name;people\n01;Süd;100\n02;Ost;viele\n", "latin1");
    const bundle = await zipped({ "a.csv": lines, "b.csv": "x;y\n1;2\n" });
    const file = smallFile("bündel.zip", bundle);
    const report = path.join(mkdtempSync(path.join(tmpdir(), "praxisnah-report-")), "b");
    const how = ["--layer", "a.csv", "--encoding", "latin1", "--save-profile", "Bündel"];
    await succeedHere(
      importOf(
        "population",
        "buendel",
        file,
        ...year,
        ...how,
        "--skip-invalid",
        "--report",
        report,
      ),
    );
    const again = ["--profile", "Bündel", "--save-profile", "Bündel 2"];
    await succeedHere(importOf("population", "buendel", file, ...year, ...again, "--skip-invalid"));
    const shown = await succeedHere(["profiles", "show", "Bündel 2", "--region", "buendel"]);
    expect(JSON.parse(shown)).toMatchObject({ layer: "a.csv", encoding: "latin1" });
    const rejected = `${report}-rejected.csv`;
    writeFileSync(rejected, readFileSync(rejected, "latin1").replace("viele", "50"), "latin1");
    await succeedHere(importOf("population", "buendel", rejected, ...year, "--profile", "Bündel"));
    expect(await peopleOf("buendel")).toEqual({ "01": 100, "02": 50 });
  });

  it("are the labels that were accepted for districts", async () => {
    await createNeighbours("namen");
    const file = smallFile("a.csv", "name;people\nWest;100\nOstteil der Stadt;50\nSonstige;3\n");
    const unknown = await refuseHere(importOf("population", "namen", file, ...year));
    expect(unknown).toContain("Ostteil der Stadt");
    const alias = ["--alias", "Ostteil der Stadt=02", "--alias", "Sonstige=ignore"];
    const output = await succeedHere(importOf("population", "namen", file, ...year, ...alias));
    expect(output).toContain("Kept for the next files: Ostteil der Stadt → 02, Sonstige → ignore");
    const next = smallFile("b.csv", "name;people\nWest;101\nOSTTEIL DER STADT;51\nSonstige;4\n");
    await succeedHere(importOf("population", "namen", next, ...year));
    expect(await peopleOf("namen")).toEqual({ "01": 101, "02": 51 });
    const idle = ["--alias", "Osteil der Stadt=02"];
    expect(
      await succeedHere(importOf("population", "namen", next, ...year, ...idle, "--dry-run")),
    ).toContain("the label “Osteil der Stadt” does not occur in the file");
    const wrong = ["--alias", "Ostteil der Stadt=99"];
    const line = await refuseHere(importOf("population", "namen", next, ...year, ...wrong));
    expect(line).toContain("There is no district with the key “99” here.");
  });
});
