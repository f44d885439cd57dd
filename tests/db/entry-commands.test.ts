import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { succeedHere, runHere } from "./command-here";
import { FULL_ENTRIES } from "./small-entries";
import { smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const SOURCE = ["publisher=Stadt", "title=Netzwerk", "licence=CC0", "date=2026-01-01"].flatMap(
  (said) => ["--source", said],
);

function importing(kind: string, file: string): string[] {
  return ["import", kind, "--region", "befehl", "--file", file, ...SOURCE];
}

beforeAll(async () => {
  await createSmallRegion("befehl");
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
});
