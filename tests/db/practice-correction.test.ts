import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { readPlaceFilter } from "@/lib/practices/correction/place-filter";
import { confirmAcceptance, correctPractice } from "@/lib/practices/correction/mutations";
import { practiceTexts } from "@/lib/practices/correction/practice-texts";
import { getPracticeForStaff, listPlacesForStaff } from "@/lib/practices/correction/queries";
import { correctionSchema } from "@/lib/practices/correction/schema";
import { fileImport, importAll, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";

const ACTOR = "account:7";
const DAY = "2026-11-23";

let regionId = 0;
let slug = "";

beforeAll(async () => {
  regionId = await createSmallRegion("k");
  const csv = [
    "key;name;street;latitude;longitude;phone;acceptance;acceptance_checked_on",
    "p1;Praxis Öztürk;Ringweg 1;52.05;13.05;030 1;accepting;2026-06-01",
    "p2;Praxis Blau;Allee 2;52.05;13.05;030 2;;",
  ].join("\n");
  await importAll("k", fileImport("practices", smallFile("praxen.csv", csv), { source }));
  ({ slug } = await db().practice.findFirstOrThrow({ where: { regionId, externalKey: "p1" } }));
});

async function found() {
  const practice = await getPracticeForStaff(regionId, slug);
  if (!practice) throw new Error("The practice is gone.");
  return practice;
}

const shown = async () => practiceTexts(await found(), "de");

type Shown = Awaited<ReturnType<typeof shown>>;

async function correct(seen: Shown, typed: Readonly<Record<string, string>>) {
  const { accessibility, ...texts } = { ...seen, ...typed };
  const sent = correctionSchema.parse({
    ...{ region: "k", practice: slug, seen: JSON.stringify(seen), ...texts },
    accessibility: accessibility.split(",").filter(Boolean),
  });
  const correction = { regionId, slug, locale: "de" as const, seen, changes: sent.changes };
  return correctPractice(correction, ACTOR, DAY);
}

const list = async (query: string) =>
  (await listPlacesForStaff(regionId, readPlaceFilter(new URLSearchParams(query)), DAY)).places;

describe("practices in the hands of staff", () => {
  it("are found by name or street, and by what has to be asked again", async () => {
    const names = async (query: string) => (await list(query)).map(({ name }) => name);
    expect(await names("")).toEqual(["Praxis Blau", "Praxis Öztürk"]);
    expect(await names("words=ÖZTÜRK")).toEqual(["Praxis Öztürk"]);
    expect(await names("words=allee")).toEqual(["Praxis Blau"]);
    expect(await names("view=overdue")).toEqual(["Praxis Öztürk"]);
    expect(await names("view=unchecked")).toEqual(["Praxis Blau"]);
    expect(await names("view=places")).toEqual([]);
  });

  it("keep what was not changed, and say only what was", async () => {
    const seen = await shown();
    const typed = { phone: "030 99", languages: "Russisch, Deutsch", hours: "Mo-Fr 8-12" };
    expect(await correct(seen, typed)).toEqual({ kind: "corrected", count: 3 });
    const { phone, languages, acceptance, checkedOn, statements } = await found();
    expect({ phone, languages, acceptance, checkedOn }).toEqual({
      ...{ phone: "030 99", languages: ["ru", "de"] },
      ...{ acceptance: "accepting", checkedOn: "2026-06-01" },
    });
    expect(statements.map(({ field, statedBy }) => [field, statedBy])).toHaveLength(3);
    // The same form sent again finds everything as it should be.
    expect(await correct(seen, typed)).toEqual({ kind: "corrected", count: 0 });
    expect(await correct(await shown(), { phone: "" })).toMatchObject({ count: 1 });
    expect((await found()).phone).toBeNull();
    const actions = await db().auditEntry.findMany({ where: { actor: ACTOR, regionId } });
    expect(actions.map(({ action }) => action)).toEqual(Array(4).fill("practice.correct"));
  });

  it("lose nothing when two correct them at once", async () => {
    const seen = await shown();
    const [one, other] = await Promise.all([
      correct(seen, { phone: "030 11" }),
      correct(seen, { phone: "030 22", website: "www.beispiel.de" }),
    ]);
    expect([one.kind, other.kind].sort()).toEqual(["changedMeanwhile", "corrected"]);
    const { phone, website } = await shown();
    expect([phone, website]).toEqual(
      one.kind === "corrected" ? ["030 11", ""] : ["030 22", "https://www.beispiel.de"],
    );
    const late = one.kind === "changedMeanwhile" ? one : other;
    expect(late).toMatchObject({ fields: ["phone"], now: { phone } });
    // Different facts do not stand in each other's way.
    const again = await shown();
    expect(await correct(again, { arrival: "Tram 4" })).toMatchObject({ count: 1 });
    expect(await correct(again, { services: "Impfung" })).toMatchObject({ count: 1 });
    expect(await shown()).toMatchObject({ arrival: "Tram 4", services: "Impfung" });
  });

  it("are confirmed as unchanged once a day, those of which something is known", async () => {
    const slugs = (await list("")).map((place) => place.slug);
    expect(await confirmAcceptance(regionId, slugs, ACTOR, DAY)).toBe(1);
    expect(await confirmAcceptance(regionId, slugs, ACTOR, DAY)).toBe(0);
    expect(await found()).toMatchObject({ acceptance: "accepting", checkedOn: DAY });
    expect(await list("view=overdue")).toEqual([]);
    const where = { action: "practice.check", regionId };
    expect(await db().auditEntry.count({ where })).toBe(1);
  });

  it("are told what a field cannot hold", async () => {
    const seen = JSON.stringify(await shown());
    const sent = {
      region: "k",
      practice: slug,
      seen,
      hours: "ab und zu",
      languages: "Klingonisch",
    };
    const issues = correctionSchema.safeParse(sent).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["languages", "languageUnknown"],
      ["hours", "hoursUnread"],
    ]);
    expect(correctionSchema.safeParse({ ...sent, seen: "{}" }).success).toBe(false);
  });
});
