import { beforeEach, describe, expect, it } from "vitest";
import { emptyOverdueChanges, recordChange } from "@/lib/audit/mutations";
import { verifyChanges } from "@/lib/audit/queries";
import { db } from "@/lib/db";

const now = new Date("2026-11-22T12:00:00Z");

/** As nobody but the database's own administrator could. */
async function tamper(sql: string): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
    await tx.$executeRawUnsafe(sql);
  });
}

async function change(subject: string, at = now): Promise<void> {
  await db().$transaction((tx) =>
    recordChange(
      tx,
      {
        ...{ actor: "account:7", regionId: 1, action: "enquiry.answer", subject },
        ...{ before: { status: "received" }, after: { status: "answered" } },
      },
      at,
    ),
  );
}

beforeEach(async () => {
  await tamper("TRUNCATE audit_entry, audit_seal");
});

describe("the record of changes", () => {
  it("holds what was changed by whom, in a chain", async () => {
    await change("enquiry:1");
    await change("enquiry:2");
    expect(await verifyChanges()).toEqual({ count: 2, broken: null });
    const entries = await db().auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(entries[0]).toMatchObject({
      ...{
        actor: "account:7",
        regionId: 1,
        action: "enquiry.answer",
        subject: "enquiry:1",
        at: now,
      },
      ...{ before: { status: "received" }, after: { status: "answered" } },
    });
  });

  it("holds nothing of a change that is not made", async () => {
    const broken = db().$transaction(async (tx) => {
      await recordChange(
        tx,
        { actor: "reader", regionId: null, action: "enquiry.send", subject: "enquiry:1" },
        now,
      );
      throw new Error("no");
    });
    await expect(broken).rejects.toThrow("no");
    expect(await verifyChanges()).toEqual({ count: 0, broken: null });
  });

  it("has one order, also when many change something at once", async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => change(`enquiry:${index}`)));
    expect(await verifyChanges()).toEqual({ count: 60, broken: null });
  });

  it("is neither changed nor removed", async () => {
    await change("enquiry:1");
    for (const sql of [
      "UPDATE audit_entry SET actor = 'reader'",
      "UPDATE audit_entry SET after = NULL",
      "DELETE FROM audit_entry",
      "TRUNCATE audit_entry CASCADE",
      "UPDATE audit_seal SET sha256 = ''",
      "DELETE FROM audit_seal",
    ])
      await expect(db().$executeRawUnsafe(sql), sql).rejects.toThrow(/never changed/);
    expect(await verifyChanges()).toEqual({ count: 1, broken: null });
  });

  it("shows where somebody tampered with it", async () => {
    const third = (fault: string) => ({ count: 5, broken: { position: 3n, fault } });
    const of = (position: number) =>
      `(SELECT entry_id FROM audit_seal WHERE position = ${position})`;
    const cases = [
      [`UPDATE audit_entry SET actor = 'reader' WHERE id = ${of(3)}`, third("changed")],
      [`UPDATE audit_entry SET after = '{}' WHERE id = ${of(3)}`, third("changed")],
      [`UPDATE audit_seal SET sha256 = 'x' WHERE position = 3`, third("changed")],
      [`DELETE FROM audit_entry WHERE id = ${of(3)}`, third("missing")],
      [
        `DELETE FROM audit_seal WHERE position = 3`,
        {
          count: 4,
          broken: { position: expect.anything() as unknown, fault: expect.anything() as unknown },
        },
      ],
    ] as const;
    for (const [sql, expected] of cases) {
      await tamper("TRUNCATE audit_entry, audit_seal");
      for (let index = 0; index < 5; index += 1) await change(`enquiry:${index}`);
      await tamper(sql);
      expect(await verifyChanges(), sql).toEqual(expected);
    }
  });

  it("forgets how things were when its time is over, and holds all the same", async () => {
    await change("enquiry:1", new Date("2020-01-01T12:00:00Z"));
    await change("enquiry:2");
    expect(await emptyOverdueChanges(db(), "2026-11-22")).toBe(1);
    expect(await emptyOverdueChanges(db(), "2026-11-22")).toBe(0);
    const entries = await db().auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(entries.map(({ before }) => before)).toEqual([null, { status: "received" }]);
    expect(await verifyChanges()).toEqual({ count: 2, broken: null });
  });
});
