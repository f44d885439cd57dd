import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { hasPublicData } from "../support/public-data";
import { createBerlin, publicImport, publicText } from "./public-imports";
import { fileImport, importOne, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";

const PHARMACIES = "tesch-berlin-plr-health/apothekenstandorte.geojson";
const HOMES = "tesch-berlin-plr-health/pflegeeinrichtungen.geojson";

function places(file: string, placeKind: string, settings: object = {}) {
  return publicImport("places", file, { set: { placeKind }, ...settings });
}

const inLichtenberg = { district: { officialKey: { startsWith: "11" } } };

describe.skipIf(!hasPublicData)("places of care from published files", () => {
  beforeAll(async () => {
    await createBerlin("berlin", ["bezirk", "planungsraum"]);
  });

  it.each([
    ["2025-11-30", "pharmacies", "pharmacy", 749, 662],
    ["2026-03-31", "pharmacies", "pharmacy", 744, 657],
    ["2025-11-30", "clinics", "clinic", 128, 123],
    ["2026-03-31", "clinics", "clinic", 132, 127],
    ["2025-11-30", "hospitals", "hospital", 4, 4],
    ["2026-03-31", "hospitals", "hospital", 3, 3],
  ] as const)("of %s (%s) are all taken, and those outside are named", async (...month) => {
    const [date, file, kind, all, inside] = month;
    const path = `odp-berlin-poi/${date.slice(0, 7)}-${file}-details.csv`;
    const dataset = {
      ...places(path, kind, { source: { ...source, date } }),
      options: { removeMissing: true },
    };
    const report = await importOne("berlin", dataset);
    expect(report).toMatchObject({ outcome: "published", read: all, taken: all, errors: [] });
    expect(await db().carePlace.count({ where: { kind } })).toBe(all);
    expect(report.totals.outsideDistricts ?? 0).toBe(all - inside);
    const lines = report.warnings.map(({ line }) => line ?? 0);
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
    expect(await importOne("berlin", dataset)).toMatchObject({ outcome: "unchanged" });
  });

  it("are 42 pharmacies and 8 clinics in Lichtenberg", async () => {
    const count = (kind: "pharmacy" | "clinic") =>
      db().carePlace.count({ where: { kind, ...inLichtenberg } });
    expect(await count("pharmacy")).toBe(42);
    expect(await count("clinic")).toBe(8);
  });

  it("ask of which kind they are where the file does not say it", async () => {
    await expect(importOne("berlin", publicImport("places", PHARMACIES))).rejects.toMatchObject({
      code: "unmappedField",
      values: { field: "placeKind" },
    });
  });

  it("lie where they are although the file has metres", async () => {
    await createBerlin("amtlich", ["bezirk"]);
    const report = await importOne("amtlich", places(PHARMACIES, "Apotheke"));
    expect(report).toMatchObject({ read: 732, taken: 732, added: 732, errors: [], warnings: [] });
    const [west, east] = await Promise.all(
      (["asc", "desc"] as const).map((order) =>
        db().carePlace.findFirst({
          where: { region: { slug: "amtlich" } },
          orderBy: { longitude: order },
          select: { longitude: true },
        }),
      ),
    );
    expect(west?.longitude).toBeGreaterThan(13.08);
    expect(east?.longitude).toBeLessThan(13.77);
  });

  it.each(["EPSG:4326", "EPSG:25832", "EPSG:31468"])(
    "are not read as %s, in which they would lie elsewhere",
    async (crs) => {
      await expect(
        importOne("amtlich", places(PHARMACIES, "pharmacy", { crs })),
      ).rejects.toMatchObject({
        code: "referenceDoesNotFit",
        values: {
          candidates: expect.stringMatching(/^EPSG:25833 \(13\.\d\d, 52\.\d\d\)$/) as string,
        },
      });
    },
  );

  it("are 274 nursing homes with 31,154 places, whatever the encoding", async () => {
    const report = await importOne("amtlich", places(HOMES, "Pflegeheim"));
    expect(report).toMatchObject({ read: 274, taken: 274, errors: [] });
    expect(report.notes).toContainEqual({
      code: "bedsRead",
      line: null,
      about: "nursing_home: 31154",
    });
    const { _sum } = await db().carePlace.aggregate({
      where: { kind: "nursing_home" },
      _sum: { beds: true },
    });
    expect(_sum.beds).toBe(31_154);
    const text = publicText(HOMES);
    const bytes = {
      "ISO-8859-1": Buffer.from(text, "latin1"),
      "UTF-16LE": Buffer.from(`\uFEFF${text}`, "utf16le"),
    };
    for (const [encoding, content] of Object.entries(bytes)) {
      const file = smallFile("heime.geojson", content);
      const again = fileImport("places", file, { set: { placeKind: "nursing_home" } });
      expect(await importOne("amtlich", again)).toMatchObject({ outcome: "unchanged", encoding });
    }
  });

  it("of another city are refused: not one lies near the region", async () => {
    await createSmallRegion("chemnitz");
    await importOne("chemnitz", publicImport("boundaries", "click_that_hood/chemnitz.geojson"));
    for (const [kind, settings] of [
      ["practices", {}],
      ["places", { set: { placeKind: "clinic" } }],
    ] as const) {
      const file = "odp-berlin-poi/2026-03-clinics-details.csv";
      await expect(importOne("chemnitz", publicImport(kind, file, settings))).rejects.toMatchObject(
        { code: "otherPlace", values: { count: 132, region: "CHEMNITZ" } },
      );
    }
    expect(await db().practice.count({ where: { region: { slug: "chemnitz" } } })).toBe(0);
  });

  it("at latitude 100 are refused by that number", async () => {
    const file = "hsds-openreferral/csv/locations.csv";
    const report = await importOne("berlin", places(file, "clinic"));
    expect(report).toMatchObject({
      outcome: "refused",
      taken: 0,
      errors: [{ code: "notWgs84", line: 2, about: "101, 100" }],
    });
  });

  it("without coordinates are refused", async () => {
    for (const file of ["csv/organizations.csv", "json/organization_list.json"])
      await expect(
        importOne("berlin", places(`hsds-openreferral/${file}`, "clinic")),
      ).rejects.toMatchObject({ code: "unmappedField", values: { field: "latitude" } });
  });

  it("of a file that breaks off change nothing, and the line is named", async () => {
    const before = await db().carePlace.count();
    const text = publicText("odp-berlin-poi/2026-03-pharmacies-details.csv").slice(0, 30_000);
    const lines = text.split("\n").length;
    const dataset = fileImport("places", smallFile("apotheken.csv", text), {
      set: { placeKind: "pharmacy" },
    });
    const report = await importOne("berlin", dataset);
    expect(report).toMatchObject({
      outcome: "refused",
      errors: [{ code: "cutOffLine", line: lines }],
    });
    expect(await db().carePlace.count()).toBe(before);
  });
});
