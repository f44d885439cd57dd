import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { getEntry } from "@/lib/entries/queries";
import { refuseHere, succeedHere, runHere } from "./command-here";
import { FULL_ENTRIES } from "./small-entries";
import { smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const SOURCE = ["publisher=Stadt", "title=Netzwerk", "licence=CC0", "date=2026-01-01"].flatMap(
  (said) => ["--source", said],
);

function importing(kind: string, file: string): string[] {
  return ["import", kind, "--region", "befehl", "--file", file, ...SOURCE];
}

let regionId = 0;

beforeAll(async () => {
  regionId = await createSmallRegion("befehl");
});

describe("the command line", () => {
  it("imports a file of partners, tells what changes, and writes it out as JSON or CSV", async () => {
    const [first, second] = ["Kurz", "Länger"].map((de) =>
      smallFile("partner.json", JSON.stringify([{ ...FULL_ENTRIES.partners, summary: { de } }])),
    );
    expect(await succeedHere(importing("partners", first ?? ""))).toContain("Published as version");
    const plan = await succeedHere([...importing("partners", second ?? ""), "--dry-run"]);
    expect(plan).toContain("~ cwe Titel: summary: Kurz → Länger");
    const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-export-"));
    for (const ending of ["json", "csv"]) {
      const file = path.join(folder, `partner.${ending}`);
      await succeedHere(["datasets", "export", "partners", "--region", "befehl", "--file", file]);
      expect(readFileSync(file, "utf8")).toContain("Räume; auch groß");
      expect(await succeedHere(importing("partners", file))).toContain("Nothing changed");
      const renamed = smallFile(
        `neu.${ending}`,
        readFileSync(file, "utf8").replace(ending === "csv" ? "\ncwe;" : '"slug": "cwe"', (slug) =>
          slug.replace("cwe", "cwe-chemnitz"),
        ),
      );
      const renaming = await succeedHere([...importing("partners", renamed), "--dry-run"]);
      expect(renaming).toContain("address of the page: cwe → cwe-chemnitz");
      expect(renaming).toContain("0 new, 1 changed, 0 removed");
    }
  });

  it("says in the reader's words what is wrong, and which columns there are", async () => {
    const file = smallFile("partner.csv", "Name;Branche\nHaus;Raumfahrt\n");
    const { code, output } = await runHere(importing("partners", file));
    expect(code).toBe(2);
    expect(output).toContain("line 2: “summary” is missing");
    expect(output).toMatch(
      /line 2: column “Branche”: “Raumfahrt” is none of the known values: .*care \(Pflege\)/,
    );
  });

  it("says of an entry that is gone why it is, until it comes back", async () => {
    const one = { ...FULL_ENTRIES.partners, slug: "bleibt" };
    const both = [one, { ...one, slug: "geht", title: { de: "Haus am Bach" } }];
    const [all, rest] = [both, [one]].map((list) => smallFile("haus.json", JSON.stringify(list)));
    const why = ["entries", "gone", "partner", "geht", "--region", "befehl"];
    await succeedHere(importing("partners", all ?? ""));
    expect(await refuseHere([...why, "--reason", "Zu."])).toContain("either something is there");
    await succeedHere([...importing("partners", rest ?? ""), "--remove-missing"]);
    expect(await refuseHere(why)).toContain("Why is it gone?");
    expect(await succeedHere([...why, "--reason", " Das Haus ist zu. "])).toContain("Haus am Bach");
    const answer = () => getEntry(regionId, "partner", "geht", { now: new Date() });
    expect(await answer()).toMatchObject({
      ...{ state: "gone", reason: "removed", told: { de: "Das Haus ist zu." } },
    });
    await succeedHere(importing("partners", all ?? ""));
    expect(await answer()).toMatchObject({ state: "published" });
    await succeedHere([...importing("partners", rest ?? ""), "--remove-missing"]);
    expect(await answer()).not.toHaveProperty("told");
  });
});
