import { beforeAll, describe, expect, it } from "vitest";
import { importFile } from "@/lib/datasets/imports/mutations";
import { getVersion, listVersionPage } from "@/lib/datasets/history/queries";
import { withdrawVersion } from "@/lib/datasets/mutations";
import { publishPlanningFigures } from "@/lib/datasets/planning/mutations";
import { listPlanningFigures } from "@/lib/datasets/planning/queries";
import { planningFormSchema } from "@/lib/datasets/planning/schema";
import { countFindings, listFindings } from "@/lib/datasets/quality/queries";
import { db } from "@/lib/db";
import {
  boundaries,
  fileImport,
  neighbours,
  population,
  practices,
  smallFile,
  type FileImport,
} from "./small-files";
import { box, createSmallRegion } from "./small-region";

const region = "quality";
let asked = { regionId: 0, mapLevel: "stadtteil", today: "2026-11-22" };

const take = ({ request, options }: FileImport) =>
  importFile(region, request, { submittedBy: "amt", ...options });

beforeAll(async () => {
  asked = { ...asked, regionId: await createSmallRegion(region) };
  const whole = { key: "1", name: "Mitte", shape: box(13, 52, 13.2, 52.1) };
  await take(boundaries([whole], { level: "stadtbezirk" }));
  await take(
    boundaries(
      neighbours.map((one) => ({ ...one, parent: "1" })),
      { level: "stadtteil", parentLevel: "stadtbezirk" },
    ),
  );
});

function form(changes: object = {}) {
  return planningFormSchema.parse({
    ...{ region, area: "pb", areaName: "Planungsbereich", group: "hausaerzte" },
    ...{ asOf: "2026-03-01", degree: "98,5", openSeats: "", fte: "", residentsPerDoctor: "" },
    ...{ status: "open", publisher: "KV", title: "Bedarfsplan", licence: "amtlich" },
    ...{ date: "2026-04-01", ...changes },
  });
}

describe("the quality of a region's data", () => {
  it("names districts without people until they have some", async () => {
    expect(await countFindings(asked)).toMatchObject({ districtsWithoutPopulation: 2 });
    await take(population("key;people\n01;100\n", { level: "stadtteil" }));
    expect(await countFindings(asked)).toMatchObject({ districtsWithoutPopulation: 1 });
    expect(await listFindings("districtsWithoutPopulation", asked, 1)).toEqual([
      { name: "Ost", key: "02", detail: null },
    ]);
  });

  it("compares wholes with the sum of their parts, by the people of one year", async () => {
    await take(population("key;people\n01;100\n02;200\n", { level: "stadtteil" }));
    await take(population("key;people\n1;300\n", { level: "stadtbezirk" }));
    expect(await countFindings(asked)).toMatchObject({ sumsThatDiffer: 0 });
    await take(population("key;people\n1;310\n", { level: "stadtbezirk" }));
    expect(await countFindings(asked)).toMatchObject({ sumsThatDiffer: 1 });
    expect(await listFindings("sumsThatDiffer", asked, 1)).toEqual([
      { name: "Mitte", key: "1", detail: "310 / 300" },
    ]);
  });

  it("names practices outside, and answers that nobody checked for 90 days", async () => {
    await take(practices(["a;13.05;52.05;hausaerzte;1;;", "b;13.35;52.05;hausaerzte;1;;"]));
    expect(await countFindings(asked)).toMatchObject({
      ...{ practicesWithoutDistrict: 1, practicesWithoutCoordinates: 0, acceptanceOverdue: 0 },
    });
    const where = { regionId: asked.regionId, externalKey: "a" };
    const checkedOn = (day: string) =>
      db().practice.updateMany({
        where,
        data: { acceptance: "accepting", acceptanceCheckedOn: new Date(day) },
      });
    await checkedOn("2026-08-24");
    expect(await countFindings(asked)).toMatchObject({ acceptanceOverdue: 0 });
    await checkedOn("2026-08-23");
    expect(await countFindings(asked)).toMatchObject({ acceptanceOverdue: 1 });
  });

  it("calls official figures old after six months, by the youngest of a group", async () => {
    await publishPlanningFigures(form(), "account:7");
    expect(await countFindings(asked)).toMatchObject({ figuresOld: 1 });
    await publishPlanningFigures(form({ asOf: "2026-05-22" }), "account:7");
    expect(await countFindings(asked)).toMatchObject({ figuresOld: 0 });
  });
});

describe("figures on living in districts", () => {
  it("are called old after three years, by the youngest of an indicator", async () => {
    const rents = (rows: string) =>
      take(
        fileImport(
          "living_conditions",
          smallFile("miete.csv", `Gebiet;Kennzahl;Wert;Stichtag\n${rows}`),
        ),
      );
    await rents("West;Miete;6,4;21.11.2023\nOst;Miete;7,1;22.11.2023\n");
    expect(await countFindings(asked)).toMatchObject({ livingOld: 1 });
    await rents("West;Miete;6,9;31.12.2025\n");
    expect(await countFindings(asked)).toMatchObject({ livingOld: 0 });
  });
});

describe("official figures that somebody types", () => {
  it("are a version of their own that can be taken back", async () => {
    const typed = form({ group: "augenaerzte", degree: "112.4", openSeats: "1,5" });
    const { versionId, outcome } = await publishPlanningFigures(typed, "account:7");
    expect(outcome).toBe("published");
    expect(await publishPlanningFigures(typed, "account:7")).toMatchObject({
      ...{ outcome: "unchanged", versionId },
    });
    const figures = async () =>
      (await listPlanningFigures(asked.regionId)).filter(({ group }) => group === "augenaerzte");
    expect(await figures()).toMatchObject([
      { degree: 112.4, openSeats: 1.5, fte: null, status: "open", version: versionId },
    ]);
    const version = await getVersion(asked.regionId, versionId);
    expect(version).toMatchObject({ added: 1, submittedBy: "account:7", publisher: "KV" });
    expect(version?.changes).toHaveLength(1);
    await withdrawVersion(region, versionId, "account:7");
    expect(await figures()).toEqual([]);
  });

  it("have to say something official, in numbers", async () => {
    const nothing = form({ degree: "", status: "" });
    await expect(publishPlanningFigures(nothing, "account:7")).rejects.toThrow("degree");
    expect(() => form({ degree: "viel" })).toThrow("numberInvalid");
    expect(() => form({ asOf: "31.12.2025" })).toThrow("dayMissing");
  });
});

describe("the list of versions", () => {
  it("has what was imported of a kind, and leaves out edits of single entries", async () => {
    const list = () => listVersionPage(asked.regionId, { kind: "population", page: 1 });
    const { versions, count } = await list();
    expect(versions[0]).toMatchObject({ kind: "population", status: "published", rowsTaken: 1 });
    const where = { id: versions[0]?.id ?? 0 };
    await db().datasetVersion.update({ where, data: { request: { edit: "x" } } });
    expect((await list()).count).toBe(count - 1);
  });
});
