import { describe, expect, it } from "vitest";
import { mappingText, parseMapping } from "@/lib/datasets/columns/column-mapping";
import { profileTable } from "@/lib/datasets/columns/column-profile";
import { FIELDS } from "@/lib/datasets/columns/field-list";
import { proposeMapping } from "@/lib/datasets/columns/mapping-proposal";
import { mappingProfileSchema } from "@/lib/datasets/columns/mapping-profile";
import { applyProfile } from "@/lib/datasets/columns/profile-application";
import { mapTable } from "@/lib/datasets/columns/table-reader";
import type { SourceTable } from "@/lib/datasets/files/source-table";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { hasPublicData, publicData } from "@/tests/support/public-data";
import { tableOfFile } from "../table-of";

const open = (file: string) => tableOfFile(publicData(file));

async function propose(file: string, kind: DatasetKind) {
  const profile = await profileTable(open(file));
  const proposal = proposeMapping(profile, kind);
  return { profile, proposal, maps: proposal.mappings.map(mappingText).sort() };
}

/** Sums of people in all: by the totals, by sex, by the bands. */
async function sums(table: SourceTable, kind: DatasetKind = "population") {
  const profile = await profileTable(table);
  const { mappings } = proposeMapping(profile, kind);
  const mapped = mapTable(table, profile, { fields: FIELDS[kind], mappings });
  const sum = { people: 0, sexes: 0, bands: 0, missing: 0 };
  for await (const row of mapped.rows())
    for (const column of ["people", "women", "men"].flatMap((field) => mapped.columnsOf(field))) {
      const value = mapped.number(row, column);
      const part = column.band ? "bands" : column.field === "people" ? "people" : "sexes";
      if (typeof value === "number") sum[part] += value;
      else if (value === "missing") sum.missing += 1;
      else throw new Error(`${column.column}: ${JSON.stringify(row.cells[column.index])}`);
    }
  return { ...sum, findings: mapped.findings() };
}

describe.skipIf(!hasPublicData)("the columns of the register of inhabitants", () => {
  it.each([
    ["EWR200112E_Matrix.csv", 447, 3_337_233, 0, false],
    ["EWR201212E_Matrix.csv", 447, 3_469_621, 0, false],
    ["EWR201312E_Matrix.csv", 447, 3_517_424, 0, false],
    ["EWR201412E_Matrix.csv", 447, 3_562_166, 0, true],
    ["EWR201512E_Matrix.csv", 447, 3_610_156, 0, false],
    ["EWR201912E_Matrix.csv", 448, 3_769_495, 0, false],
    ["EWR202012E_Matrix.csv", 448, 3_769_962, 0, false],
    ["EWR_L21_202512E_Matrix.csv", 542, 3_913_644, 70, false],
  ])("of %s are understood without a word", async (file, rows, people, missing, lostZeros) => {
    const table = open(`ewr-berlin/${file}`);
    const { profile, proposal } = await propose(`ewr-berlin/${file}`, "population");
    expect(profile.rows).toBe(rows);
    expect(profile.columns[1]).toMatchObject({ kind: "key", distinct: true, lostZeros });
    expect(proposal.mappings.slice(0, 2).map(mappingText)).toEqual(["RAUMID=key", "ZEIT=year"]);
    expect([proposal.mappings.length, proposal.unused.length, proposal.lacking]).toEqual([
      37,
      9,
      [],
    ]);
    const sum = await sums(table);
    expect(sum).toMatchObject({ people, bands: people, missing, findings: [] });
    expect(sum.sexes).toBe(people);
  });

  it("of 2014 are asked about with the profile of 2012, and only where they matter", () => {
    const { columns } = open("ewr-berlin/EWR201212E_Matrix.csv");
    const next = open("ewr-berlin/EWR201412E_Matrix.csv");
    const apply = (map: string[], renames: string[] = []) =>
      applyProfile(
        mappingProfileSchema.parse({ name: "EWR", kind: "population", map, columns }),
        next.columns,
        renames.map((text) => ({ old: text.split("=")[0] ?? "", new: text.split("=")[1] ?? "" })),
      );
    expect(apply(["RAUMID=key", "E_E{from}_{below}=people"]).ok).toBe(true);
    const summary = ["RAUMID=key", "E_1U6=people:1-5"];
    expect(apply(summary)).toMatchObject({
      missing: [{ column: "E_1U6", likely: [{ column: "E_E1U6" }, {}, {}] }],
    });
    expect(apply(summary, ["E_1U6=E_E1U6"])).toMatchObject({
      ok: true,
      mappings: [parseMapping("RAUMID=key"), parseMapping("E_E1U6=people:1-5")],
    });
  });
});

describe.skipIf(!hasPublicData)("the columns of other collected tables", () => {
  const dresden = "opendata-dresden/";

  it("are understood in a projection by name", async () => {
    const file = `${dresden}einwohner-prognose_md9_open_data_stadtbezirk_mit_zugeordneten_ortschaften_-_gerundet.csv`;
    const { profile, maps } = await propose(file, "population");
    expect(profile).toMatchObject({
      rows: 160,
      columns: [{ kind: "year", min: 2025, max: 2040 }, {}, {}],
    });
    expect(maps).toEqual([
      "Anzahl=people",
      "Jahr-Prognose=year",
      "Stadtbezirk mit zugeordneten Ortschaften=name",
    ]);
  });

  it("have a dash for missing and no zero for it", async () => {
    const file = `${dresden}aerzte_-_niedergelassene_aerzte_1993ff_dresden_nach_fachgebiet.csv`;
    const { profile, maps } = await propose(file, "counts");
    expect(profile.columns.at(-1)).toMatchObject({ kind: "whole", missing: 15, min: 58 });
    expect(maps).toEqual(["Insgesamt=doctors", "Jahr=date"]);
  });

  it("have points without a zero before them, negative values and blanks", async () => {
    const { profile, maps } = await propose(
      "odp-berlin-health-atlas/gssa_2022_planungsraeume.csv",
      "counts",
    );
    expect(profile.rows).toBe(448);
    expect(profile.columns[3]).toMatchObject({
      column: "GESIx_2022",
      kind: "decimal",
      mark: { mark: "." },
      missing: 20,
      min: -3.8243968,
    });
    expect(maps).toEqual(["plrID=key", "plrNAME=name"]);
  });

  it("have long fractions and keys without leading zeros", async () => {
    const { profile } = await propose("gut-leben/density.csv", "figures");
    expect(profile).toMatchObject({
      rows: 1444,
      columns: [
        { kind: "key", lostZeros: true },
        { kind: "text" },
        { kind: "year" },
        { kind: "decimal", mark: { mark: "." } },
      ],
    });
  });

  it.each([
    ["odp-berlin-poi/2026-03-doctors-details.noname.csv", 1692],
    ["odp-berlin-poi/2026-03-pharmacies-details.csv", 744],
  ])("are places in %s", async (file, rows) => {
    const { profile, maps } = await propose(file, "places");
    expect(profile.rows).toBe(rows);
    expect(maps).toEqual([
      "id=key",
      "lat=latitude",
      "lon=longitude",
      "name=name",
      "street=street",
      "zip_code=postcode",
    ]);
  });

  it("are counts by area", async () => {
    const { maps } = await propose("odp-berlin-poi/2026-03-doctors-planning-areas.csv", "counts");
    expect(maps).toEqual(["id=key", "points_of_interest=doctors"]);
  });

  it("are nursing homes with their beds and metres", async () => {
    const file = "tesch-berlin-plr-health/pflegeeinrichtungen.geojson";
    const { profile, proposal, maps } = await propose(file, "places");
    expect(maps).toEqual([
      "einrichtung_name=name",
      "gc_haus=houseNumber",
      "gc_plz=postcode",
      "gc_strasse=street",
      "gc_xwert=longitude",
      "gc_ywert=latitude",
      "ik_nummer=key",
      "platzzahl=beds",
    ]);
    const table = open(file);
    const mapped = mapTable(table, profile, { fields: FIELDS.places, mappings: proposal.mappings });
    let beds = 0;
    for await (const row of mapped.rows()) {
      const amount = mapped.amount(row, "beds");
      if (typeof amount === "number") beds += amount;
    }
    expect([profile.rows, beds]).toEqual([274, 31_154]);
  });

  it.each([
    ["click_that_hood/chemnitz.geojson", ["name=name"]],
    ["click_that_hood/berlin.geojson", ["gdf=area", "name=name", "sch=key"]],
    ["kiez-finder-lor2021/kieze.geojson", ["bez=parent", "plr_id=key", "plr_name=name"]],
    ["kiez-finder-lor2021/bezirke.geojson", ["bez=name", "id=key"]],
    ["kiez-finder-lor2021/bezirksregionen.geojson", ["bez=parent", "bzr_name=name", "id=key"]],
    [
      "odp-berlin-lor-geodata/berlin-lor-planning-areas-until-2020.geojson",
      ["area=area", "id=key", "name=name"],
    ],
  ])("are boundaries in %s", async (file, maps) => {
    expect((await propose(file, "boundaries")).maps).toEqual(maps);
  });

  it("show that a key comes twice", async () => {
    const file = "odp-berlin-lor-geodata/berlin-lor-planning-areas-until-2020.geojson";
    const { profile } = await propose(file, "boundaries");
    expect(profile.columns[0]).toMatchObject({ column: "id", kind: "key", distinct: false });
    expect(profile.columns[3]).toMatchObject({ column: "bounding_box", kind: "geometry-json" });
  });
});
