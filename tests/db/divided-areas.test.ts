import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { fileImport, boundaries, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const CROSSWALK = "PLZ alt;Gebiet;Anteil\n10001;01;0,6667\n10001;02;0,3333\n10002;02;1\n";

function people(csv: string, settings: object = {}) {
  const file = smallFile("plz.csv", csv);
  return fileImport("population", file, { year: 2025, crosswalk: "plz", ...settings });
}

const rows = () =>
  db().population.findMany({
    orderBy: { district: { officialKey: "asc" } },
    select: { people: true, district: { select: { officialKey: true } } },
  });

beforeAll(async () => {
  await createSmallRegion("ort");
  await importAll("ort", boundaries(neighbours));
});

describe("a table by postcode", () => {
  it("needs a crosswalk, of which the two systems have to be said where headings do not", async () => {
    const unclear = smallFile("unklar.csv", CROSSWALK.replace("PLZ alt;Gebiet", "A;B"));
    await expect(
      importOne("ort", fileImport("crosswalk", unclear, { name: "plz" })),
    ).rejects.toMatchObject({ code: "unmappedField" });
    const file = smallFile("umschluesselung.csv", CROSSWALK);
    const report = await importAll("ort", fileImport("crosswalk", file, { name: "plz" }));
    expect(report).toMatchObject({ read: 3, taken: 3, added: 2 });
    expect(report.mapping).toEqual(
      expect.arrayContaining(["PLZ alt=from", "Gebiet=to", "Anteil=share"]),
    );
  });

  it("is divided without losing or inventing anybody", async () => {
    const report = await importAll(
      "ort",
      people("PLZ;Einwohner\n10001;100\n10002;11\nSumme;111\n"),
    );
    expect(report).toMatchObject({ read: 3, taken: 2, rejected: 1, errors: [], warnings: [] });
    expect(await rows()).toEqual([
      { people: 67, district: { officialKey: "01" } },
      { people: 44, district: { officialKey: "02" } },
    ]);
  });

  it("is compared with the total that it states", async () => {
    const dataset = people("PLZ;Einwohner\n10001;100\n10002;11\nSumme;115\n");
    const report = await importOne("ort", { ...dataset, options: { dryRun: true } });
    expect(report.warnings).toMatchObject([
      { code: "sumMismatch", line: 4, about: expect.stringMatching(/115 \/ 111 \(−4\)/) as string },
    ]);
  });

  it("names the postcodes that the crosswalk does not know", async () => {
    const report = await importOne("ort", people("PLZ;Einwohner\n10001;100\n10002;5\n10009;1\n"));
    expect(report).toMatchObject({ outcome: "refused" });
    expect(report.errors).toEqual([{ code: "unmatchedDistrict", line: 4, about: "10009" }]);
  });
});
