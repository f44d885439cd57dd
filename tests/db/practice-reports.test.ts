import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/links/link-token";
import { askForRecheck, decideReport, decideReportAsStaff } from "@/lib/practices/mutations";
import { reportError } from "@/lib/practices/reports/mutations";
import { listOpenReports } from "@/lib/practices/reports/queries";
import { getPractice } from "@/lib/practices/queries";
import { forgetOverdue } from "@/lib/retention/mutations";
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
  const sent = rows.map(({ recipient, template, values }) => ({
    recipient,
    template,
    link: z.object({ link: z.string().optional() }).parse(values).link ?? "",
  }));
  const secret = process.env.PORTAL_SECRET ?? "";
  return sent.map((mail) => ({ ...mail, token: linkToken(mail.link, secret) }));
}

async function phone(): Promise<string | null> {
  const found = await getPractice(id, "praxis-eins");
  return found.kind === "found" ? found.thing.phone : null;
}

describe("a reported error", () => {
  it("goes to the practice, else to the office, with a link whose secret is stored nowhere", async () => {
    expect(await report()).toEqual({ kind: "received", mayBeConfirmed: true });
    await report({ slug: "praxis-zwei" });
    const [owner, office] = await mails();
    expect(owner).toMatchObject({ recipient: "praxis@example.org" });
    expect(office).toMatchObject({ recipient: "amt@example.org" });
    const stored = await db().practiceReport.findMany({ where: { regionId: id } });
    const kept = JSON.stringify([
      ...stored,
      ...(await db().mailLink.findMany()),
      ...(await db().outboxMail.findMany()),
    ]);
    expect(kept).not.toContain(owner?.token);
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

describe("a report of which nobody got a mail", () => {
  it("is listed for staff and decided by them, once and in their own region alone", async () => {
    await db().contactOffice.delete({ where: { regionId: id }, select: { regionId: true } });
    await report({ slug: "praxis-zwei" });
    expect(await mails()).toEqual([]);
    const [open, ...others] = await listOpenReports(id);
    expect(others).toEqual([]);
    expect(open).toMatchObject({
      ...{ field: "phone", proposed: "030 99", note: "stimmt nicht" },
      practice: { slug: "praxis-zwei", name: "Praxis Zwei" },
    });
    const number = open?.id ?? 0;
    const elsewhere = await createSmallRegion(`${region}-anderswo`);
    expect(await decideReportAsStaff(elsewhere, number, "confirm", "terminal:test")).toEqual({
      kind: "unknownReport",
    });
    expect(await decideReportAsStaff(id, number, "confirm", "terminal:test", "2026-11-23")).toEqual(
      {
        ...{ kind: "confirmed", regionSlug: region, slug: "praxis-zwei" },
      },
    );
    const found = await getPractice(id, "praxis-zwei");
    expect(found).toMatchObject({
      thing: { phone: "030 99", confirmed: [{ field: "phone", statedBy: "staff" }] },
    });
    expect(await listOpenReports(id)).toEqual([]);
    expect(await decideReportAsStaff(id, number, "reject", "terminal:test")).toEqual({
      ...{ kind: "decided", status: "confirmed" },
    });
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
    await forgetOverdue("2026-12-31");
    await askForRecheck("2026-12-31");
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
