import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { askForRecheck, decideReport, reportError } from "@/lib/practices/mutations";
import { getPractice } from "@/lib/practices/queries";
import { fileImport, importAll, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";

let region = "";
let id = 0;
let count = 0;

function practices(rows: readonly string[], date = "2026-06-30") {
  const csv = ["key;name;latitude;longitude;phone;mail;hours", ...rows].join("\n");
  const file = smallFile("praxen.csv", csv);
  return fileImport("practices", file, { source: { ...source, date } });
}

beforeEach(async () => {
  count += 1;
  region = `meldung-${count}`;
  id = await createSmallRegion(region);
  await importAll(
    region,
    practices([
      "p1;Praxis Eins;52.05;13.05;030 1;praxis@example.org;Mo 8-12",
      "p2;Praxis Zwei;52.05;13.05;030 2;;",
    ]),
  );
  await db().contactOffice.create({
    data: { regionId: id, office: "Amt", department: "Stelle", mail: "amt@example.org" },
    select: { regionId: true },
  });
});

function report(change: object = {}) {
  return reportError(
    {
      ...{ regionSlug: region, slug: "praxis-eins", field: "phone", proposed: "030 99" },
      ...{ note: "stimmt nicht", requestKey: randomUUID(), locale: "de" },
      ...change,
    },
    "2026-11-22",
  );
}

async function mails() {
  const rows = await db().outboxMail.findMany({ where: { regionId: id }, orderBy: { id: "asc" } });
  return rows.map(({ recipient, template, values }) => ({
    recipient,
    template,
    token: z.object({ token: z.string().optional() }).parse(values).token ?? "",
  }));
}

async function phone(): Promise<string | null> {
  const found = await getPractice(id, "praxis-eins");
  return found.kind === "found" ? found.thing.phone : null;
}

describe("a reported error", () => {
  it("goes to the practice, else to the office, with a word that is stored nowhere else", async () => {
    expect(await report()).toEqual({ kind: "received", mayBeConfirmed: true });
    await report({ slug: "praxis-zwei" });
    const [owner, office] = await mails();
    expect(owner).toMatchObject({ recipient: "praxis@example.org" });
    expect(office).toMatchObject({ recipient: "amt@example.org" });
    const stored = await db().practiceReport.findMany({ where: { regionId: id } });
    expect(JSON.stringify(stored)).not.toContain(owner?.token);
    expect(stored[0]?.deleteAfter.toISOString()).toBe("2027-05-21T00:00:00.000Z");
  });

  it("is taken once, however often the form is sent", async () => {
    const requestKey = randomUUID();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => report({ requestKey })));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      "received",
      "repeated",
      "repeated",
      "repeated",
    ]);
    expect(await mails()).toHaveLength(1);
  });

  it("is refused where the field cannot hold what is proposed", async () => {
    expect(await report({ field: "hours", proposed: "ab und zu" })).toEqual({ kind: "unusable" });
    expect(await report({ field: "website", proposed: "javascript:alert(1)" })).toEqual({
      kind: "unusable",
    });
    expect(await report({ slug: "gibt-es-nicht" })).toEqual({ kind: "unknownPractice" });
    expect(await report({ field: "other", proposed: "umgezogen" })).toMatchObject({
      mayBeConfirmed: false,
    });
  });

  it("stands on the page once it is confirmed, and is kept as history", async () => {
    await report();
    const [mail] = await mails();
    expect(await phone()).toBe("030 1");
    expect(await decideReport(mail?.token ?? "", "confirm", "2026-11-23")).toEqual({
      kind: "confirmed",
      regionSlug: region,
      slug: "praxis-eins",
    });
    expect(await phone()).toBe("030 99");
    const found = await getPractice(id, "praxis-eins");
    expect(found).toMatchObject({
      thing: { confirmed: [{ field: "phone", statedOn: "2026-11-23", statedBy: "owner" }] },
    });
    const [change] = await db().$queryRaw<{ fresh: boolean }[]>`
      SELECT changed_at > now() - interval '10 seconds' AS fresh FROM content_change
      WHERE tag = ${`region:${region}`}`;
    expect(change?.fresh).toBe(true);
  });

  it("is decided once: of two at the same time one wins and the other hears how", async () => {
    await report();
    const [mail] = await mails();
    const outcomes = await Promise.all(
      (["confirm", "reject"] as const).map((word) => decideReport(mail?.token ?? "", word)),
    );
    const [decided] = outcomes.filter(({ kind }) => kind === "decided");
    const [winner] = outcomes.filter(({ kind }) => kind !== "decided");
    expect(decided).toEqual({ kind: "decided", status: winner?.kind });
    expect(await db().practiceStatement.count({ where: { regionId: id } })).toBe(
      winner?.kind === "confirmed" ? 1 : 0,
    );
    expect(await decideReport("geraten", "confirm")).toEqual({ kind: "unknownReport" });
  });
});

describe("what was confirmed", () => {
  beforeEach(async () => {
    await report();
    const [mail] = await mails();
    await decideReport(mail?.token ?? "", "confirm", "2026-11-23");
  });

  it("goes before the file until a younger file says otherwise", async () => {
    await importAll(region, practices(["p1;Praxis Eins;52.05;13.05;030 5;;"], "2026-11-22"));
    expect(await phone()).toBe("030 99");
    await importAll(region, practices(["p1;Praxis Eins;52.05;13.05;;;"], "2026-11-30"));
    expect(await phone()).toBe("030 99");
    await importAll(region, practices(["p1;Praxis Eins;52.05;13.05;030 7;;"], "2026-11-30"));
    expect(await phone()).toBe("030 7");
  });
});

describe("the yearly question", () => {
  it("goes to every practice with an address, once a year", async () => {
    await askForRecheck("2026-11-22");
    await askForRecheck("2026-12-01");
    const asked = async () =>
      (await mails()).filter(({ template }) => template === "practice-recheck").length;
    expect(await asked()).toBe(1);
    await askForRecheck("2027-01-01");
    expect(await asked()).toBe(2);
  });

  it("waits while the data are fresh", async () => {
    await importAll(
      region,
      practices(["p1;Praxis Eins;52.05;13.05;030 1;praxis@example.org;Mo 8-12"], "2026-11-01"),
    );
    await askForRecheck("2026-11-22");
    expect(await mails()).toEqual([]);
  });
});
