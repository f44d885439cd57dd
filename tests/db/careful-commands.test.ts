import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { refuseHere, runHere, succeedHere } from "./command-here";
import { importOf } from "./command-run";
import { boundaries, importAll, neighbours, population, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-careful-"));
const partnersFile = smallFile("p.csv", "slug;title;summary;sector\nheim;Heim;Ein Haus.;care\n");
const feedbackSchema = z.object({
  feedback: z.object({ file: z.string(), command: z.string() }),
});

/** The words of a command as a shell takes them, without the first. */
function shellWords(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)]
    .map(([, quoted, plain]) => quoted ?? plain ?? "")
    .slice(1);
}

async function peopleOf(slug: string) {
  const rows = await db().population.findMany({
    where: { district: { region: { slug } } },
    select: { people: true, year: true, district: { select: { officialKey: true } } },
    orderBy: { districtId: "asc" },
  });
  return rows.map(({ people, year, district }) => [district.officialKey, year, people]);
}

beforeAll(async () => {
  await createSmallRegion("vorsicht");
  await importAll("vorsicht", boundaries(neighbours));
});

describe("rows that were left out", () => {
  it("come back by the command that the report prints, into the same year", async () => {
    const file = smallFile("e.csv", "Gebiet;Jahr;Zahl der Leute\nWest;2025;10\nOst;2025;zwei\n");
    const report = path.join(folder, "bericht.json");
    const options = ["--set", "year=2024", "--map", "Zahl der Leute=people", "--skip-invalid"];
    const output = await succeedHere(
      importOf("population", "vorsicht", file, ...options, "--report", report),
    );
    const { feedback } = feedbackSchema.parse(JSON.parse(readFileSync(report, "utf8")));
    expect(output).toContain(feedback.command);
    expect(feedback.command).not.toContain("--skip-invalid");
    const rejected = readFileSync(feedback.file, "utf8");
    writeFileSync(feedback.file, rejected.replace("zwei", "20"));
    await succeedHere(shellWords(feedback.command));
    expect(await peopleOf("vorsicht")).toEqual([
      ["01", 2024, 10],
      ["02", 2024, 20],
    ]);
  });

  it("are a matter of boundaries or names where their district is not there", async () => {
    const file = smallFile(
      "n.csv",
      "Gebiet;Jahr;Einwohner\nWest;2025;10\nOst;2025;1\nNord;2025;5\n",
    );
    const line = await refuseHere(importOf("population", "vorsicht", file));
    expect(line).toContain("praxisnah import boundaries");
    expect(line).toContain("--alias");
    expect(line).not.toContain("--skip-invalid");
  });
});

describe("the spellings of a region", () => {
  it("are listed, exported and removed", async () => {
    await createSmallRegion("namen");
    await importAll("namen", boundaries(neighbours));
    const file = smallFile("a.csv", "Gebiet;Jahr;Einwohner\nWestend;2025;10\nOst;2025;1\n");
    await succeedHere(importOf("population", "namen", file, "--alias", "Westend=01"));
    const list = smallFile("liste.csv", "alias;key\nOstend;02\n");
    await succeedHere(importOf("aliases", "namen", list));
    const listed = await succeedHere(["datasets", "aliases", "--region", "namen"]);
    expect(listed).toMatch(/^Ostend\t02\t–\t\d+\nWestend\t01\t–\t--alias$/);
    const copy = path.join(folder, "namen.csv");
    const exporting = ["datasets", "export", "aliases", "--region", "namen", "--file", copy];
    await succeedHere(exporting);
    expect(readFileSync(copy, "utf8")).toContain("Westend");
    const forget = (label: string) => ["datasets", "forget-alias", label, "--region", "namen"];
    expect(await succeedHere(forget("Westend"))).toBe("The spelling “Westend” is removed.");
    expect(await refuseHere(forget("Westend"))).toContain("does not know the spelling");
    expect(await refuseHere(forget("Ostend"))).toContain("comes from an imported list");
    expect(await db().districtAlias.count({ where: { region: { slug: "namen" } } })).toBe(1);
  });

  it("hold as an imported list says once one kept over it is removed", async () => {
    await createSmallRegion("liste");
    await importAll("liste", boundaries(neighbours));
    await succeedHere(importOf("aliases", "liste", smallFile("l.csv", "alias;key\nMitte;02\n")));
    const file = smallFile("a.csv", "Gebiet;Jahr;Einwohner\nMitte;2025;10\nOst;2025;1\n");
    await succeedHere(importOf("population", "liste", file, "--alias", "Mitte=01"));
    await succeedHere(["datasets", "forget-alias", "Mitte", "--region", "liste"]);
    const where = { region: { slug: "liste" } };
    expect(await db().districtAlias.findMany({ where })).toMatchObject([{ districtKey: "02" }]);
  });
});

describe("withdrawing boundaries", () => {
  it("says what hangs on them, first on trial, and restoring brings it back", async () => {
    await createSmallRegion("haengt");
    await importAll(
      "haengt",
      boundaries(neighbours),
      population("key;people\n01;100\n02;50\n", { level: "stadtteil" }),
    );
    const { id } = await db().datasetVersion.findFirstOrThrow({
      where: { kind: "boundaries", region: { slug: "haengt" } },
      select: { id: true },
    });
    const of = (action: string, ...more: string[]) => [
      "datasets",
      action,
      String(id),
      "--region",
      "haengt",
      ...more,
    ];
    const told = "2 districts are no longer shown, and with them 2 population figures";
    expect(await succeedHere(of("withdraw", "--dry-run"))).toContain(told);
    expect(await peopleOf("haengt")).toHaveLength(2);
    expect(await succeedHere(of("withdraw"))).toContain(told);
    expect(await peopleOf("haengt")).toEqual([]);
    await succeedHere(of("restore"));
    expect(await peopleOf("haengt")).toHaveLength(2);
  });
});

describe("withdrawing entries", () => {
  it("says how many there will be no longer, first on trial", async () => {
    await createSmallRegion("texte");
    await succeedHere(importOf("partners", "texte", partnersFile));
    const { id } = await db().datasetVersion.findFirstOrThrow({
      where: { kind: "partners", region: { slug: "texte" } },
      select: { id: true },
    });
    const withdraw = ["datasets", "withdraw", String(id), "--region", "texte"];
    const told = "With it one entry is no longer shown.";
    expect(await succeedHere([...withdraw, "--dry-run"])).toContain(told);
    expect(await db().entry.count({ where: { region: { slug: "texte" } } })).toBe(1);
    expect(await succeedHere(withdraw)).toContain(told);
    expect(await db().entry.count({ where: { region: { slug: "texte" } } })).toBe(0);
  });
});

describe("deleting a region", () => {
  it("names what would be lost and is refused where nobody can be asked", async () => {
    await createSmallRegion("weg");
    await importAll("weg", boundaries(neighbours));
    await succeedHere(importOf("partners", "weg", partnersFile));
    const line = await refuseHere(["region", "delete", "weg"]);
    expect(line).toMatch(
      /2 districts go, and 0 practices, 0 places of care, an entry, 0 problems of the board, 2 versions, .*--yes/,
    );
    expect((await runHere(["region", "delete", "weg", "--json"])).code).toBe(2);
    expect(await db().region.count({ where: { slug: "weg" } })).toBe(1);
    await succeedHere(["region", "delete", "weg", "--yes"]);
    expect(await db().region.count({ where: { slug: "weg" } })).toBe(0);
  });
});
