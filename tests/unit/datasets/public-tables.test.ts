import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readBoundaries } from "@/lib/datasets/boundaries";
import { readPopulation } from "@/lib/datasets/population";
import { readPractices } from "@/lib/datasets/practices";
import { hasPublicData, publicData } from "@/tests/support/public-data";

const bands = { column: "E_E{from}_{below}", field: "people" };
const total = { column: "E_E", field: "people" };

function berlin(file: string, ...mappings: { column: string; field: string }[]) {
  const bytes = readFileSync(publicData(`ewr-berlin/${file}`));
  const key = { column: "RAUMID", field: "key" };
  const year = { column: "ZEIT", field: "year" };
  return readPopulation(bytes, file, { mappings: [key, year, ...mappings] });
}

function people({ records }: ReturnType<typeof readPopulation>): number {
  return records.reduce((sum, { record }) => sum + record.people, 0);
}

describe.skipIf(!hasPublicData)("the register of Berlin's inhabitants", () => {
  it.each([
    ["EWR200112E_Matrix.csv", 2001, 447, 3_337_233],
    ["EWR201212E_Matrix.csv", 2012, 447, 3_469_621],
    ["EWR201312E_Matrix.csv", 2013, 447, 3_517_424],
    ["EWR201412E_Matrix.csv", 2014, 447, 3_562_166],
    ["EWR201512E_Matrix.csv", 2015, 447, 3_610_156],
    ["EWR201912E_Matrix.csv", 2019, 448, 3_769_495],
    ["EWR202012E_Matrix.csv", 2020, 448, 3_769_962],
    ["EWR_L21_202512E_Matrix.csv", 2025, 542, 3_913_644],
  ])("is read from %s, by total and by age", (file, year, rows, expected) => {
    const totals = berlin(file, total);
    expect(totals.read).toBe(rows);
    expect(people(totals)).toBe(expected);
    expect(people(berlin(file, bands))).toBe(expected);
    expect(new Set(totals.records.map(({ record }) => record.year))).toEqual(new Set([year]));
    expect(totals.skipped.filter(({ code }) => code !== "noValue")).toEqual([]);
  });

  it("names the two areas of 2025 without a value and takes nothing for zero", () => {
    const reading = berlin("EWR_L21_202512E_Matrix.csv", total, bands);
    expect(reading.skipped.map(({ code, about }) => [code, about])).toEqual([
      ["noValue", "03400831"],
      ["noValue", "06200418"],
    ]);
    expect(new Set(reading.records.map(({ record }) => record.districtKey)).size).toBe(540);
  });

  it("is the same in other encodings and with other delimiters", () => {
    const text = readFileSync(publicData("ewr-berlin/EWR202012E_Matrix.csv"), "utf8");
    const mappings = [{ column: "RAUMID", field: "key" }, total];
    for (const encoding of ["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"])
      for (const delimiter of [";", ",", "\t"]) {
        const written = text.replaceAll(";", delimiter);
        const bytes = iconv.encode(written, encoding, { addBOM: encoding.startsWith("UTF") });
        const reading = readPopulation(bytes, "ewr.csv", { mappings, year: 2020 });
        expect([people(reading), reading.delimiter]).toEqual([3_769_962, delimiter]);
      }
  });

  it("is refused when the file was cut off in the middle", () => {
    const bytes = readFileSync(publicData("ewr-berlin/EWR202012E_Matrix.csv"));
    const half = bytes.subarray(0, 40_000);
    const mappings = [{ column: "RAUMID", field: "key" }, total];
    expect(() => readPopulation(half, "ewr.csv", { mappings, year: 2020 })).toThrow(/line \d+/);
  });
});

describe.skipIf(!hasPublicData)("collected practices and shapes", () => {
  it("are all 1692 doctors of OpenStreetMap around Berlin", () => {
    const file = "odp-berlin-poi/2026-03-doctors-details.noname.csv";
    const reading = readPractices(readFileSync(publicData(file)), file, new Set(["hausaerzte"]), {
      mappings: [
        { column: "id", field: "key" },
        { column: "zip_code", field: "postcode" },
        { column: "lat", field: "latitude" },
        { column: "lon", field: "longitude" },
      ],
      constants: { group: "hausaerzte" },
    });
    expect(reading).toMatchObject({ read: 1692, skipped: [], delimiter: "," });
    expect(reading.records).toHaveLength(1692);
    expect(reading.records.filter(({ record }) => record.street === null)).toHaveLength(433);
  });

  it("are 39 districts of Chemnitz, though none has a key", () => {
    const bytes = readFileSync(publicData("click_that_hood/chemnitz.geojson"));
    const { records, skipped } = readBoundaries(bytes, "chemnitz.geojson", []);
    expect([new Set(records.map(({ record }) => record.key)).size, skipped]).toEqual([39, []]);
  });

  it("are no districts when they are points in metres", () => {
    const bytes = readFileSync(publicData("tesch-berlin-plr-health/apothekenstandorte.geojson"));
    const mappings = [{ column: "gc_id", field: "key" }];
    const { read, records, skipped } = readBoundaries(bytes, "apotheken.geojson", mappings);
    expect([read, records.length, skipped.length]).toEqual([732, 0, 732]);
  });
});
