import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { unguardedCell } from "@/lib/datasets/values/guarded-cell";
import { isPersonal, type HsdsTable } from "@/lib/exchange/hsds/table-forms";
import { hasPublicData, publicData } from "../support/public-data";
import { succeedHere } from "./command-here";
import { sourceOptions } from "./command-run";
import { createSmallRegion } from "./small-region";

const TABLES = publicData("hsds-openreferral/csv");
const ORGANIZATION = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610";
const out = mkdtempSync(path.join(tmpdir(), "praxisnah-hsds-"));

type Rows = Record<string, string>[];

function tables(folder: string): Record<string, Rows> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace(".csv", ""),
      parse(readFileSync(path.join(folder, file)), { columns: true, cast: unguardedCell }),
    ]),
  );
}

/** What is neither stored nor written: who a person is, and a position off the earth. */
function withoutRefused(all: Record<string, Rows>): Record<string, Rows> {
  return Object.fromEntries(
    Object.entries(all).map(([table, rows]) => [
      table,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).filter(
            ([field]) =>
              !isPersonal(table as HsdsTable, field) &&
              !(table === "locations" && ["latitude", "longitude"].includes(field)),
          ),
        ),
      ),
    ]),
  );
}

function importing(region: string, file: string): string[] {
  return [
    "import",
    "hsds",
    "--region",
    region,
    "--language",
    "en",
    "--file",
    file,
    ...sourceOptions,
  ];
}

async function exported(region: string, name: string): Promise<string> {
  const file = path.join(out, name);
  await succeedHere(["datasets", "export", "hsds", "--region", region, "--file", file]);
  return file;
}

describe.skipIf(!hasPublicData)("the examples of Open Referral", () => {
  beforeAll(async () => {
    for (const slug of ["tabellen", "geschachtelt", "tabellarisch"]) await createSmallRegion(slug);
  });

  it("become a partner under the id of the organisation, and what is odd is told", async () => {
    const text = await succeedHere(importing("tabellen", TABLES));
    expect(text).toContain("latitude 100, longitude 101");
    expect(text).toContain("locations.csv, line 2");
    expect(text).toContain("contacts.name: tells of persons");
    const { fields } = await db().entry.findFirstOrThrow({
      where: { externalKey: ORGANIZATION, region: { slug: "tabellen" } },
    });
    expect(fields).toMatchObject({
      title: { en: "Example Organization Inc." },
      offers: [{ en: "Community Counselling" }],
      phone: "+44 1234 234567",
      street: "1-30 Main Street",
      postcode: "ABC 1234",
      city: "MyCity",
      website: "http://example.com",
    });
    expect(JSON.stringify(fields)).not.toContain("Persona");
  });

  it("come back from their export table by table and field by field", async () => {
    const before = withoutRefused(tables(TABLES));
    const after = withoutRefused(tables(await exported("tabellen", "tabellen")));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const [table, rows] of Object.entries(before))
      for (const [index, row] of rows.entries())
        for (const [field, cell] of Object.entries(row))
          expect([table, field, after[table]?.[index]?.[field]]).toEqual([table, field, cell]);
  });

  it.each([
    ["geschachtelt", "json/organization_full.json"],
    ["tabellarisch", "json/tabular.json"],
  ])("come back from JSON with everything inside (%s)", async (region, name) => {
    await succeedHere(importing(region, publicData(`hsds-openreferral/${name}`)));
    const file = await exported(region, `${region}.json`);
    const record = async () => {
      const found = await db().datasetRecord.findMany({
        where: { version: { region: { slug: region } } },
        orderBy: { versionId: "desc" },
        take: 1,
      });
      return found[0]?.payload;
    };
    const before = await record();
    expect(await succeedHere(importing(region, file))).toContain("nothing changed");
    expect(await record()).toEqual(before);
    const { contents } = JSON.parse(readFileSync(file, "utf8")) as { contents: object[] };
    expect(contents).toHaveLength(1);
    if (name.includes("full")) {
      const {
        services,
        phones,
        name: title,
      } = JSON.parse(readFileSync(publicData(`hsds-openreferral/${name}`), "utf8")) as {
        services: { name: string; description: string }[];
        phones: object[];
        name: string;
      };
      expect(contents[0]).toMatchObject({ id: ORGANIZATION, name: title, phones });
      const { id: _id, ...said } = {
        id: "",
        name: services[0]?.name,
        description: services[0]?.description,
      };
      expect(contents[0]).toMatchObject({ services: [said] });
    }
  });
});
