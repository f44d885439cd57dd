import { beforeAll, describe, expect, it } from "vitest";
import { exportText } from "@/lib/datasets/exports/queries";
import { db } from "@/lib/db";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { enquirySchema } from "@/lib/enquiries/schema";
import { columnNames, hasOfficeMail } from "@/lib/entries/columns-of-entry";
import { entryKindSchema } from "@/lib/entries/entry-kind";
import { getEntry, listEntries } from "@/lib/entries/queries";
import { getRegionId } from "@/lib/regions/queries";
import { ask } from "./open-data-reading";
import { fileImport, importOne, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

function partners(...lines: readonly string[]) {
  return importOne("a", fileImport("partners", smallFile("partner.csv", lines.join("\n"))));
}

const HEADINGS = "Kurzname;Name;Kurzbeschreibung;Branche;E-Mail";
const SAID = "klinikum;Klinikum;Haus der Versorgung;Krankenhaus";

async function storedMail(slug = "klinikum") {
  const entry = await db().entry.findFirst({ where: { slug }, select: { mail: true } });
  return entry?.mail;
}

async function partner() {
  const answer = await getEntry(await getRegionId("a"), "partner", "klinikum", { now: new Date() });
  if (answer?.state !== "published") throw new Error("The partner is not shown.");
  return answer.entry;
}

beforeAll(async () => {
  await createSmallRegion("a");
});

describe("the mail address of an office", () => {
  it("is a column of what has an office, and of nothing else", () => {
    const kinds = entryKindSchema.options.filter((kind) =>
      columnNames(kind).some(({ name }) => name === "mail"),
    );
    expect(kinds).toEqual([
      ...["partner", "working_group", "initiative", "job"],
      ...["offer", "training_station", "event"],
    ]);
    expect(kinds).toEqual(entryKindSchema.options.filter(hasOfficeMail));
  });

  it("comes with an import, changes with the next, and goes with an empty cell or column", async () => {
    await partners(HEADINGS, `${SAID};klinikum@geheim.example`);
    expect(await storedMail()).toBe("klinikum@geheim.example");
    const before = await partner();
    await partners(HEADINGS, `${SAID};post@geheim.example`);
    expect(await storedMail()).toBe("post@geheim.example");
    expect((await partner()).changedAt).toBe(before.changedAt);
    await partners(HEADINGS, `${SAID};`);
    expect(await storedMail()).toBeNull();
    await partners(HEADINGS, `${SAID};post@geheim.example`);
    await partners("Kurzname;Name;Kurzbeschreibung;Branche", SAID);
    expect(await storedMail()).toBeNull();
  });

  it("that is none is told with line and column, and nothing is published", async () => {
    const report = await partners(
      HEADINGS,
      `${SAID};post@geheim.example`,
      "verein;Verein;Hilft;Selbsthilfe;post(at)verein",
      "haus;Haus;Hilft;Selbsthilfe;a@b.example, c@d.example",
    );
    expect(report.outcome).toBe("refused");
    expect(report.errors.map(({ code, line, column }) => [line, code, column])).toEqual([
      [3, "brokenMailAddress", "E-Mail"],
      [4, "brokenMailAddress", "E-Mail"],
    ]);
    expect(await storedMail("verein")).toBeUndefined();
  });

  it("gets the enquiries about what it answers for, and nothing that everybody reads holds it", async () => {
    await partners(HEADINGS, `${SAID};post@geheim.example`);
    const enquiry = enquirySchema.parse({
      ...{ region: "a", kind: "general", about: "partner:klinikum", name: "Ada" },
      ...{ mail: "ada@example.org", message: "Ich habe eine Frage." },
    });
    await createEnquiry(enquiry, { sender: null, locale: "de", now: new Date() });
    const notices = await db().outboxMail.findMany({ where: { template: "enquiry-notice" } });
    expect(notices.map(({ recipient }) => recipient)).toEqual(["post@geheim.example"]);

    const regionId = await getRegionId("a");
    const filter = { locale: "de" as const, now: new Date() };
    const shown = [
      await partner(),
      await listEntries(regionId, "partner", filter),
      await listEntries(regionId, "partner", { ...filter, text: "geheim" }),
      await db().entry.findMany({ where: { regionId } }),
      await (await ask("/regions/a/directory.json")).text(),
    ];
    expect(JSON.stringify(shown)).toContain("Klinikum");
    expect(JSON.stringify(shown)).not.toContain("geheim");
    expect(shown[2]).toMatchObject({ total: 0 });
  });

  it("is in the file that staff take with them, so that it comes back", async () => {
    const parts: string[] = [];
    for await (const part of exportText(await getRegionId("a"), "partners", {})) parts.push(part);
    expect(parts.join("")).toContain("post@geheim.example");
  });
});
