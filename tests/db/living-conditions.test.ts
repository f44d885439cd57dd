import { beforeAll, describe, expect, it } from "vitest";
import { withdrawVersion } from "@/lib/datasets/mutations";
import { getRegionLiving } from "@/lib/living/queries";
import { boundaries, fileImport, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

let id = 0;

const HEAD = "Gebiet;Kennzahl;Wert;Stichtag;geschätzt\n";

function conditions(csv: string, settings: object = {}) {
  return fileImport("living_conditions", smallFile("leben.csv", csv), settings);
}

async function figures() {
  const { figures: shown } = await getRegionLiving(id, "stadtteil");
  return shown.map(({ districtKey, indicator, value, asOf, isEstimate }) =>
    [districtKey, indicator, value, asOf, isEstimate ? "geschätzt" : ""].join(" ").trim(),
  );
}

beforeAll(async () => {
  id = await createSmallRegion("leben");
  await importAll("leben", boundaries(neighbours));
});

describe("figures on living in districts", () => {
  it("are read by their words, the youngest of each is shown, and a withdrawn file is gone", async () => {
    await importAll(
      "leben",
      conditions(`${HEAD}West;Kaltmiete;6,4;31.12.2024;\nOst;rent;7,1;2024;ja\n`),
    );
    expect(await figures()).toEqual(["01 rent 6.4 2024-12-31", "02 rent 7.1 2024-12-31 geschätzt"]);
    const younger = await importOne("leben", conditions(`${HEAD}West;Miete;6,9;31.12.2025;nein\n`));
    expect(await figures()).toContain("01 rent 6.9 2025-12-31");
    const { versionId } = younger;
    if (versionId === null) throw new Error("nothing was published");
    await withdrawVersion("leben", versionId, "amt");
    expect(await figures()).toContain("01 rent 6.4 2024-12-31");
  });

  it("that make no sense are refused with their line, and nothing is published", async () => {
    const before = await figures();
    for (const [row, code] of [
      ["West;Wetter;3;2025;", "unknownIndicator"],
      ["West;rent;viel;2025;", "noNumber"],
      ["West;rent;-3;2025;", "negative"],
      ["West;unemployment;120;2025;", "tooLarge"],
      ["West;rent;3;gestern;", "noDate"],
      ["West;rent;3;2025;vielleicht", "unclearEstimate"],
      ["Nord;rent;3;2025;", "unmatchedDistrict"],
    ] as const) {
      const report = await importOne("leben", {
        ...conditions(`${HEAD}Ost;jobs;300;2025;\n${row}\n`, { map: ["Wert=value"] }),
        options: { dryRun: true },
      });
      expect(JSON.stringify(report), row).toContain(code);
    }
    expect(await figures()).toEqual(before);
  });

  it("that are withheld stay unknown and are never 0", async () => {
    await importOne("leben", {
      ...conditions(`${HEAD}West;jobs;.;2025;\nOst;jobs;310;2025;\n`),
      options: { skipInvalid: true },
    });
    expect((await figures()).filter((line) => line.includes("jobs"))).toEqual([
      "02 jobs 310 2025-12-31",
    ]);
  });
});

describe("places that ways lead to", () => {
  it("are hospitals, the centre and the station, and no postcode", async () => {
    await importAll(
      "leben",
      fileImport(
        "localities",
        smallFile(
          "orte.csv",
          "Name;PLZ;lat;lon;Bezugspunkt\nHauptbahnhof;09111;52.05;13.05;Bahnhof\nMarkt;09111;52.06;13.05;Zentrum\n;09111;52.05;13.05;\n",
        ),
      ),
      fileImport(
        "places",
        smallFile("haus.csv", "key;name;lat;lon;Art\nk1;Klinikum;52.05;13.06;Krankenhaus\n"),
      ),
    );
    const { points } = await getRegionLiving(id, "stadtteil");
    expect(points.map(({ destination, name, slug }) => [destination, name, slug])).toEqual([
      ["centre", "Markt", null],
      ["hospital", "Klinikum", "klinikum"],
      ["station", "Hauptbahnhof", null],
    ]);
  });

  it("that are neither centre nor station are refused", async () => {
    const file = smallFile("orte.csv", "Name;lat;lon;Bezugspunkt\nSee;52.05;13.05;Strand\n");
    const report = await importOne("leben", {
      ...fileImport("localities", file),
      options: { dryRun: true },
    });
    expect(JSON.stringify(report)).toContain("unknownLandmark");
  });
});
