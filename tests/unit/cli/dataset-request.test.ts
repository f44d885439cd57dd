import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetRequestSchema, readDataset } from "@/lib/cli/dataset-request";
import { UserError } from "@/lib/errors";

const GROUPS = new Set(["hausaerzte"]);
const source = { publisher: "Amt", title: "Zahlen", licence: "CC0 1.0", date: "2025-12-31" };
let folder = "";

async function request(name: string, text: string, settings: object) {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return readDataset(datasetRequestSchema.parse({ file, source, ...settings }), GROUPS);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "praxisnah-request-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("a data set that somebody asks to import", () => {
  it("is read with its mappings, conditions and constants", async () => {
    const dataset = await request("m.csv", "id;n;E_E\n11;a;5\n12;b;6\n", {
      kind: "population",
      map: ["id=key", "E_E=people"],
      where: ["id=12"],
      set: { sex: "weiblich" },
      year: 2025,
      level: "stadtteil",
    });
    expect(dataset).toMatchObject({ kind: "population", options: { level: "stadtteil" } });
    expect(dataset.reading.records).toEqual([
      {
        line: 3,
        record: {
          districtKey: "12",
          year: 2025,
          ageFrom: 0,
          ageBelow: 150,
          sex: "female",
          people: 6,
          projected: false,
        },
      },
    ]);
  });

  it("has a parent level only when one was named", async () => {
    const text =
      '{"type":"FeatureCollection","features":[{"properties":{"key":"1"},"geometry":null}]}';
    const plain = await request("g.geojson", text, { kind: "boundaries" });
    expect(plain.options).toMatchObject({ parentLevel: null, replaceDemo: false });
    const nested = await request("g.geojson", text, { kind: "boundaries", parentLevel: "bezirk" });
    expect(nested.options).toMatchObject({ parentLevel: "bezirk" });
  });

  it("knows which groups practices can have", async () => {
    const text = "key;longitude;latitude;group\n1;13;52;hausaerzte\n2;13;52;zahnaerzte\n";
    const { reading } = await request("p.csv", text, { kind: "practices" });
    expect(reading.records).toHaveLength(1);
    expect(reading.skipped).toEqual([{ line: 3, code: "unknownGroup", about: "zahnaerzte" }]);
  });

  it("needs a planning area when it holds official figures", async () => {
    const text = "group;date;degree\nhausaerzte;2024-01-01;80\n";
    await expect(request("f.csv", text, { kind: "figures" })).rejects.toThrow(/--area KEY=NAME/);
    const planningArea = { key: "c", name: "Chemnitz" };
    const dataset = await request("f.csv", text, { kind: "figures", planningArea });
    expect(dataset.options).toMatchObject({ planningArea });
  });

  it("is refused by name when its file is missing or is a folder", async () => {
    const missing = datasetRequestSchema.parse({
      kind: "practices",
      file: "/nirgends.csv",
      source,
    });
    await expect(readDataset(missing, GROUPS)).rejects.toThrow(
      new UserError("There is no file /nirgends.csv."),
    );
    await expect(readDataset({ ...missing, file: folder }, GROUPS)).rejects.toThrow(UserError);
  });

  it("is refused when a mapping or a condition is no pair", async () => {
    const csv = "key;people\n1;2\n";
    const kind = "population";
    await expect(request("m.csv", csv, { kind, map: ["key"] })).rejects.toThrow(/--map needs/);
    await expect(request("m.csv", csv, { kind, where: ["key"] })).rejects.toThrow(/--where needs/);
  });
});
