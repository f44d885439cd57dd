import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Fhir } from "fhir";
import { beforeAll, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { db } from "@/lib/db";
import { refuseHere, runHere, succeedHere } from "./command-here";
import { sourceOptions } from "./command-run";
import { ask } from "./open-data-reading";
import { boundaries, importAll, neighbours, practices, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-exchange-"));
const PARTNER = "11111111-1111-4111-8111-111111111111";
const PHARMACY = "22222222-2222-4222-8222-222222222222";

const TABLES: Record<string, string> = {
  "organizations.csv": `id,name,description,email,colour\n${PARTNER},Beratung,Wir beraten.,post@example.org,blau\n${PHARMACY},Apotheke West,Arznei.,,\n`,
  "services.csv": `id,organization_id,name,status,alert\ns1,${PARTNER},Pflegeberatung,active,Neu\ns2,${PHARMACY},Notdienst,active,\n`,
  "locations.csv": `id,organization_id,name,location_type,latitude,longitude\nl1,${PHARMACY},West,physical,52.05,13.05\n`,
  "schedules.csv":
    'id,location_id,freq,byday,opens_at,closes_at\nh,l1,WEEKLY,"MO,TU",08:00,18:00\n',
  "attributes.csv": `id,link_id,taxonomy_term_id,link_type,link_entity\na,${PHARMACY},t,kind,organization\n`,
  "taxonomy_terms.csv": "id,name,description\nt,Apotheke,Art\n",
  "contacts.csv": `id,organization_id,name,department\nc,${PARTNER},Ann Persona,Empfang\n`,
};

function hsdsFolder(name: string, tables: Record<string, string>): string {
  const place = path.join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const [file, text] of Object.entries(tables)) writeFileSync(path.join(place, file), text);
  return place;
}

async function zipOf(name: string, files: readonly (readonly [string, string | Buffer])[]) {
  const place = path.join(folder, name);
  const zip = new ZipFile();
  for (const [file, text] of files) zip.addBuffer(Buffer.from(text), file);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(place));
  return place;
}

function importing(standard: "hsds" | "fhir", file: string, region = "hier", ...more: string[]) {
  return ["import", standard, "--region", region, "--file", file, ...sourceOptions, ...more];
}

async function exported(standard: "hsds" | "fhir", name: string, region = "hier") {
  const file = path.join(folder, name);
  await succeedHere(["datasets", "export", standard, "--region", region, "--file", file]);
  return file;
}

const versions = (slug: string) => db().datasetVersion.count({ where: { region: { slug } } });

beforeAll(async () => {
  for (const slug of ["hier", "dort", "leer", "praxen", "praxen2"]) await createSmallRegion(slug);
  await importAll("hier", boundaries(neighbours));
  await importAll(
    "praxen",
    boundaries(neighbours),
    practices([
      "p1;13.05;52.05;hausaerzte;0.5;;",
      "p1;13.05;52.05;hausaerzte;1;;",
      "p2;13.15;52.05;augenaerzte;1;;",
    ]),
  );
  await importAll("praxen2", boundaries(neighbours));
});

describe("HSDS on the command line", () => {
  it("is tried, taken, found the same again, withdrawn and restored like every file", async () => {
    const file = hsdsFolder("verzeichnis", TABLES);
    const before = await versions("hier");
    const plan = await succeedHere(importing("hsds", file, "hier", "--dry-run"));
    expect(plan).toContain(
      "services: kept with the version and handed out again, not shown: status (2), alert (1)",
    );
    expect(plan).toContain("not shown: email (1), colour (1)");
    expect(plan).toContain("contacts.name: tells of persons");
    expect(await versions("hier")).toBe(before);
    const text = await succeedHere(importing("hsds", file));
    expect(text).toMatch(/1 record; 1 new.*\n.*published as version/);
    const partner = await db().entry.findFirstOrThrow({ where: { externalKey: PARTNER } });
    expect(partner).toMatchObject({ slug: "beratung", kind: "partner" });
    const place = await db().carePlace.findFirstOrThrow({ where: { externalKey: "l1" } });
    expect(place).toMatchObject({
      kind: "pharmacy",
      name: "Apotheke West",
      services: ["Notdienst"],
    });
    expect(place.districtId).not.toBeNull();
    expect(await succeedHere(importing("hsds", file))).toContain("nothing changed");
    const version = await db().datasetVersion.findFirstOrThrow({
      where: { kind: "partners", region: { slug: "hier" } },
    });
    for (const [action, count] of [
      ["withdraw", 0],
      ["restore", 1],
    ] as const) {
      await succeedHere(["datasets", action, String(version.id), "--region", "hier"]);
      expect(await db().entry.count({ where: { externalKey: PARTNER } })).toBe(count);
    }
  });

  it.each(["ausgabe", "ausgabe.zip", "ausgabe.json"])("comes back whole: %s", async (name) => {
    const file = await exported("hsds", name);
    await succeedHere(importing("hsds", file, "dort"));
    const payloads = async (slug: string) =>
      db()
        .$queryRaw`SELECT DISTINCT ON (kind, key) kind, key, payload #- '{kept,hsds,organization_identifiers}' AS payload
        FROM dataset_record JOIN dataset_version ON dataset_version.id = version_id
        JOIN region ON region.id = region_id
        WHERE region.slug = ${slug} AND kind IN ('partners', 'places') ORDER BY kind, key, version_id DESC`;
    expect(await payloads("dort")).toEqual(await payloads("hier"));
  });

  it("is taken with half of its columns and tables, each missing one told", async () => {
    const file = hsdsFolder("halb", {
      "organizations.csv": "name\nNur ein Name\n",
      "wetter.csv": "a\n1\n",
    });
    const text = await succeedHere(importing("hsds", file, "leer"));
    expect(text).toContain(
      "organizations.csv, line 1: the table “organizations” has no column “id”",
    );
    expect(text).toContain("organizations.csv, line 2: a row of “organizations” has no id");
    expect(text).toContain("wetter.csv is no table of the standard");
    expect(await db().entry.count({ where: { region: { slug: "leer" } } })).toBe(1);
  });

  it("is refused in one clear line, and nothing is written", async () => {
    const before = await versions("leer");
    const long = hsdsFolder("lang", {
      "organizations.csv": `id,name,description\n1,${"x".repeat(10_000)},y\n`,
    });
    const twice = hsdsFolder("zweimal", {
      "organizations.csv": "id,name,description\n1,A,y\n1,B,y\n",
    });
    const bomb = await zipOf("bombe.zip", [
      ["organizations.csv", Buffer.alloc(60 * 1024 ** 2, 65)],
    ]);
    const climb = await zipOf("weg.zip", [
      ["xx/organizations.csv", "id,name,description\n1,A,y\n"],
    ]);
    const bytes = readFileSync(climb, "latin1").replaceAll("xx/organizations", "../organizations");
    writeFileSync(climb, bytes, "latin1");
    const none = await zipOf("anderes.zip", [["a.csv", "a,b\n1,2\n"]]);
    const cases: [string, RegExp][] = [
      [long, /line 2: “title” of 1 is too long/],
      [twice, /line 3: “organizations” has 1 twice, and the two differ in “name”/],
      [bomb, /unpack|200/],
      [climb, /damaged/],
      [none, /holds nothing of HSDS/],
      [path.join(folder, "gibt-es-nicht"), /no file/],
      [smallFile("kaputt.json", "{"), /breaks off|cut off|ends/],
      [hsdsFolder("nichts", {}), /holds nothing of HSDS/],
    ];
    for (const [file, words] of cases) {
      const { code, errors } = await runHere(importing("hsds", file, "leer"));
      expect([code, errors.length], errors.join("\n")).toEqual([2, 1]);
      expect(errors[0]).toMatch(words);
    }
    expect(await versions("leer")).toBe(before);
  });
});

describe("FHIR", () => {
  it("goes out valid by command and API, and comes back as the same practices", async () => {
    const file = await exported("fhir", "praxen.json", "praxen");
    const bundle = JSON.parse(readFileSync(file, "utf8")) as { entry: unknown[] };
    expect(bundle.entry).toHaveLength(6);
    const { messages } = new Fhir().validate(bundle, { errorOnUnexpected: true });
    expect(messages.filter(({ severity }) => String(severity) === "error")).toEqual([]);
    const answer = await ask("/regions/praxen/practices.fhir.json");
    expect(answer.headers.get("content-type")).toBe("application/fhir+json; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toContain("praxen-practices.fhir.json");
    const first = await ask("/regions/praxen/practices?limit=1", {
      accept: "application/fhir+json",
    });
    expect(first.headers.get("link")).toContain('rel="next"');
    const page = (await first.json()) as { entry: unknown[]; link: { relation: string }[] };
    expect([page.entry.length, page.link[0]?.relation]).toEqual([3, "next"]);
    await succeedHere(importing("fhir", file, "praxen2"));
    const practice = (slug: string) =>
      db().practice.findMany({
        where: { region: { slug } },
        select: { externalKey: true, longitude: true, latitude: true, groupSlugs: true },
        orderBy: { externalKey: "asc" },
      });
    const sums = (slug: string) =>
      db().$queryRaw`SELECT practice.external_key, group_slug, count(*)::int, sum(fte)::float8
        FROM seat JOIN practice ON practice.id = practice_id JOIN region ON region.id = region_id
        WHERE region.slug = ${slug} GROUP BY 1, 2 ORDER BY 1, 2`;
    expect(await practice("praxen2")).toEqual(await practice("praxen"));
    expect(await sums("praxen2")).toEqual(await sums("praxen"));
  });

  it("is refused in one clear line when it is no bundle", async () => {
    const refused = (text: string) =>
      refuseHere(importing("fhir", smallFile("b.json", text), "leer"));
    expect(await refused('{"resourceType":"Patient"}')).toContain(
      "is no FHIR bundle (resourceType: Patient)",
    );
    expect(await refused('{"resourceType":"Bundle","entry":[]}')).toContain("without entries");
    expect(await refused("nein")).toContain("b.json");
  });
});
