import { beforeAll, describe, expect, it } from "vitest";
import { recordChange } from "@/lib/audit/mutations";
import { listChanges } from "@/lib/audit/changes/queries";
import { readChangeFilter } from "@/lib/audit/changes/change-filter";
import { db } from "@/lib/db";
import { runHere, succeedHere } from "./command-here";

const at = new Date("2026-11-22T12:00:00Z");

async function change(subject: string, actor: "reader" | "worker", day = at): Promise<void> {
  await db().$transaction((tx) =>
    recordChange(
      tx,
      {
        ...{ actor, regionId: 7, action: "enquiry.answer", subject },
        ...{ before: { status: "received" }, after: { status: "answered" } },
      },
      day,
    ),
  );
}

beforeAll(async () => {
  await change("enquiry:1", "reader");
  await change("enquiry:12", "worker");
  await change("problem:1", "worker", new Date("2026-11-21T12:00:00Z"));
});

describe("the list of changes", () => {
  it.each([
    ["", ["problem:1", "enquiry:12", "enquiry:1"]],
    ["subject=enquiry:1", ["enquiry:1"]],
    ["subject=enquiry", ["enquiry:12", "enquiry:1"]],
    ["actor=worker", ["problem:1", "enquiry:12"]],
    ["area=enquiry", ["problem:1", "enquiry:12", "enquiry:1"]],
    ["area=problem", []],
    ["from=2026-11-22", ["enquiry:12", "enquiry:1"]],
    ["until=2026-11-21", ["problem:1"]],
    ["subject=%25", []],
    ["from=gestern&page=x", ["problem:1", "enquiry:12", "enquiry:1"]],
  ])("is found by “%s”", async (query, subjects) => {
    const filter = readChangeFilter(new URLSearchParams(query));
    const { changes, count } = await listChanges(7, false, filter);
    expect(changes.map(({ subject }) => subject)).toEqual(subjects);
    expect(count).toBe(subjects.length);
  });

  it("tells nothing of other regions", async () => {
    const { count } = await listChanges(8, false, readChangeFilter(new URLSearchParams()));
    expect(count).toBe(0);
  });

  it("tells what changed", async () => {
    const { changes } = await listChanges(7, false, readChangeFilter(new URLSearchParams()));
    expect(changes[0]?.fields).toEqual([
      { field: "status", before: "received", after: "answered" },
    ]);
  });
});

describe("praxisnah audit verify", () => {
  it("says how many changes there are and that they hold", async () => {
    expect(await succeedHere(["audit", "verify"])).toMatch(/^\d+ changes; none is missing/);
  });

  it("says where the record does not hold, and fails", async () => {
    await db().$transaction(async (tx) => {
      await tx.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
      await tx.$executeRawUnsafe(
        `UPDATE audit_entry SET actor = 'x' WHERE id =
          (SELECT entry_id FROM audit_seal WHERE position = 2)`,
      );
    });
    const { code, errors } = await runHere(["audit", "verify"]);
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/position 2 something was altered afterwards/);
  });
});
