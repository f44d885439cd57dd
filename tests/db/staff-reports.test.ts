import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { decideReportAsStaff } from "@/lib/practices/mutations";
import { canDecideReportAsStaff } from "@/lib/practices/policy";
import { getPractice } from "@/lib/practices/queries";
import { reportError } from "@/lib/practices/reports/mutations";
import { staffDecisionSchema } from "@/lib/practices/reports/schema";
import { readReportFilter } from "@/lib/practices/reports/staff/report-filter";
import {
  countReports,
  getReportForStaff,
  listReports,
} from "@/lib/practices/reports/staff/queries";
import { fileImport, importAll, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";

let regionId = 0;

beforeAll(async () => {
  regionId = await createSmallRegion("m");
  const csv = "key;name;latitude;longitude;phone\np1;Praxis Öztürk;52.05;13.05;030 1";
  await importAll("m", fileImport("practices", smallFile("praxen.csv", csv), { source }));
});

async function report(field: string, proposed: string, note: string): Promise<number> {
  const { slug } = await db().practice.findFirstOrThrow({ where: { regionId } });
  const sent = { regionSlug: "m", slug, proposed, note, locale: "de" as const };
  await reportError({ ...sent, field: field as "phone", requestKey: randomUUID() }, "2026-11-22");
  return (await db().practiceReport.findFirstOrThrow({ orderBy: { id: "desc" } })).id;
}

const list = (query = "") => listReports(regionId, readReportFilter(new URLSearchParams(query)));

describe("reports of readers in the hands of staff", () => {
  it("are listed while they wait, found by practice or text, and decided once", async () => {
    const phone = await report("phone", "030 99", "Die Nummer ist neu.");
    const other = await report("other", "", "Es gibt kein Schild.");
    expect((await list()).reports.map(({ id }) => id)).toEqual([phone, other]);
    expect((await list("words=öztürk")).count).toBe(2);
    expect((await list("words=SCHILD")).reports.map(({ id }) => id)).toEqual([other]);
    expect(await countReports(regionId)).toBe(2);

    const decided = await decideReportAsStaff(
      regionId,
      phone,
      "confirm",
      "account:7",
      "2026-11-23",
    );
    expect(decided.kind).toBe("confirmed");
    const found = await getPractice(
      regionId,
      decided.kind === "confirmed" ? (decided.slug ?? "") : "",
    );
    expect(found).toMatchObject({ thing: { phone: "030 99" } });
    const why = "Das Schild hängt.";
    const args = [regionId, other, "reject", "account:7", "2026-11-23"] as const;
    expect((await decideReportAsStaff(...args, why)).kind).toBe("rejected");
    expect(await decideReportAsStaff(...args, "anders")).toMatchObject({ kind: "decided" });
    expect(await getReportForStaff(regionId, other)).toMatchObject({
      ...{ status: "rejected", reason: why, decidedBy: "staff" },
    });
    expect((await list()).count).toBe(0);
    expect((await list("view=rejected")).reports.map(({ id }) => id)).toEqual([other]);
    const where = { subject: { in: [phone, other].map((id) => `practice_report:${id}`) } };
    const actors = await db().auditEntry.findMany({ where: { ...where, actor: "account:7" } });
    expect(actors).toHaveLength(2);
  });

  it("belong to their region, and only who writes there decides", async () => {
    const id = await report("phone", "030 98", "");
    const elsewhere = await createSmallRegion("n");
    expect(await getReportForStaff(elsewhere, id)).toBeNull();
    const as = (role: "viewer" | "editor", of: number): User => ({
      ...{ id: 7, roles: [{ role, regionId: of, partner: null }] },
    });
    expect(canDecideReportAsStaff(as("editor", regionId), { regionId })).toBe(true);
    expect(canDecideReportAsStaff(as("viewer", regionId), { regionId })).toBe(false);
    expect(canDecideReportAsStaff(as("editor", elsewhere), { regionId })).toBe(false);
    expect(canDecideReportAsStaff(as("editor", regionId), null)).toBe(false);
  });

  it("are declined with a reason alone", () => {
    const said = { report: "7", decision: "reject", reason: " " };
    expect(staffDecisionSchema.safeParse(said).error?.issues[0]).toMatchObject({
      ...{ path: ["reason"], message: "reasonMissing" },
    });
    expect(staffDecisionSchema.safeParse({ ...said, reason: "Nein." }).success).toBe(true);
  });
});
