import { beforeAll, describe, expect, it } from "vitest";
import { getCoverageBasis } from "@/lib/coverage/queries";
import {
  boundaries,
  fileImport,
  importAll,
  importOne,
  neighbours,
  practices,
  smallFile,
  type FileImport,
} from "./small-files";
import { createSmallRegion, source } from "./small-region";

const ON = "2025-12-31";
let id = 0;

function counts(csv: string, settings: object = {}): FileImport {
  const file = smallFile("zaehlung.csv", csv);
  return { request: { kind: "counts", file, source, ...settings } };
}

async function supplyOf(group: string) {
  const { districts } = await getCoverageBasis(id, "stadtteil", ON);
  return districts.map(({ supply }) => supply[group] ?? null);
}

beforeAll(async () => {
  id = await createSmallRegion("zahlen");
  await importAll("zahlen", boundaries(neighbours));
});

describe("counts of doctors by district", () => {
  it("feed coverage where no addresses are published, a doctor without FTE as one", async () => {
    const report = await importAll(
      "zahlen",
      counts(
        "Gebiet;Fachgruppe;Stichtag;Ärzte;VZÄ\nWest;Augenärzte;31.12.2024;3;2,5\nOst;Augenärzte;31.12.2024;1;\n",
        {
          map: ["Gebiet=name", "Fachgruppe=group", "Stichtag=date", "Ärzte=doctors", "VZÄ=fte"],
        },
      ),
    );
    expect(report).toMatchObject({ read: 2, taken: 2, added: 2, errors: [] });
    expect(await supplyOf("augenaerzte")).toEqual([
      { fte: 2.5, doctors: 3, practices: null },
      { fte: 1, doctors: 1, practices: null },
    ]);
  });

  it("are those of the youngest day, and of no day that is still to come", async () => {
    await importAll(
      "zahlen",
      counts("key;group;date;doctors\n01;augenaerzte;2025-06-30;4\n02;augenaerzte;2027-01-01;9\n"),
    );
    expect(await supplyOf("augenaerzte")).toEqual([{ fte: 4, doctors: 4, practices: null }, null]);
  });

  it("give way to seats as soon as the group has any", async () => {
    await importAll("zahlen", practices(["p1;13.15;52.05;augenaerzte;0,5;;"]));
    expect(await supplyOf("augenaerzte")).toEqual([null, { fte: 0.5, doctors: 1, practices: 1 }]);
  });

  it("keep rows out that name no group, no amount or an impossible one", async () => {
    const rows = [
      "01;Zauberer;2025-01-01;1",
      "01;hausaerzte;2025-01-01;",
      "02;hausaerzte;2025-01-01;-1",
    ];
    const report = await importOne(
      "zahlen",
      counts(["key;group;date;doctors", ...rows, "02;hausaerzte;2025-01-01;2"].join("\n")),
    );
    expect(report).toMatchObject({ outcome: "refused", read: 4, taken: 1 });
    expect(report.errors.map(({ code, line }) => [code, line])).toEqual([
      ["unknownGroup", 2],
      ["negative", 4],
    ]);
    expect(report.warnings.map(({ code, line }) => [code, line])).toEqual([
      ["countsWithoutFte", null],
      ["noValue", 3],
    ]);
  });
});

describe("a column for each group of doctors", () => {
  const csv = "Name;Hausärzte;Augenärzte\nWest;3;1\nOst;2;0\n";

  it("is read as the group that is asked for, and never as another one", async () => {
    await createSmallRegion("breit");
    await importAll("breit", boundaries(neighbours));
    const counts = (set: object) => fileImport("counts", smallFile("breit.csv", csv), { set });
    const report = await importOne("breit", counts({ group: "augenaerzte" }));
    expect(report).toMatchObject({ outcome: "published", taken: 2 });
    expect(report.mapping).toContain("Augenärzte=doctors");
    await expect(importOne("breit", counts({ group: "urologen" }))).rejects.toMatchObject({
      code: "unmappedField",
    });
  });
});
