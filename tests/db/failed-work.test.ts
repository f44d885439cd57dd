import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/lib/accounts/role";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { findRegionOfMail, listFailedMails } from "@/lib/mail/failed/queries";
import { canRetryMail } from "@/lib/mail/policy";
import { listFailedJobs, listFailedWork } from "@/lib/worker/failed/queries";
import { enqueueOne, sampleMail } from "./outbox-mails";
import { createSmallRegion } from "./small-region";

let regionId = 0;
let elsewhere = 0;

const as = (role: Role, of: number | null): User => ({
  ...{ id: 7, roles: [{ role, regionId: of, partner: null }] },
});

async function failed(of: number | null): Promise<number> {
  const id = await enqueueOne(sampleMail(of, "problem-notice", "de"));
  const data = { failedAt: new Date(), lastError: "EENVELOPE 550 5.1.1", attempts: 3 };
  await db().outboxMail.update({ where: { id }, data, select: { id: true } });
  return id;
}

beforeAll(async () => {
  regionId = await createSmallRegion("a");
  elsewhere = await createSmallRegion("b");
});

describe("what failed", () => {
  it("is told to who manages a region: its mails, those of none to who manages all, and no address", async () => {
    const own = await failed(regionId);
    const ofAll = await failed(null);
    await failed(elsewhere);
    await enqueueOne(sampleMail(regionId, "problem-notice", "de"));
    const mails = await listFailedMails(regionId, false);
    expect(mails).toMatchObject([
      { id: own, server: "example.org", lastError: "EENVELOPE 550 5.1.1", attempts: 3 },
    ]);
    expect(JSON.stringify(mails)).not.toContain("@");
    expect((await listFailedMails(regionId, true)).map(({ id }) => id).sort()).toEqual([
      own,
      ofAll,
    ]);
    const [mail, all] = [await findRegionOfMail(own), await findRegionOfMail(ofAll)];
    expect(canRetryMail(as("administrator", regionId), mail)).toBe(true);
    expect(canRetryMail(as("publisher", regionId), mail)).toBe(false);
    expect(canRetryMail(as("administrator", elsewhere), mail)).toBe(false);
    expect(canRetryMail(as("administrator", regionId), all)).toBe(false);
    expect(canRetryMail(as("administrator", null), all)).toBe(true);
    expect(canRetryMail(as("administrator", null), null)).toBe(false);
  });

  it("counts jobs that the worker gave up, and none that it still tries", async () => {
    await db().$executeRaw`SELECT graphile_worker.add_job('tidy_dates', max_attempts => 1)`;
    await db().$executeRaw`SELECT graphile_worker.add_job('thank_guests', max_attempts => 6)`;
    await db()
      .$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = 1, last_error = 'Error 42' || chr(10) || 'at x'`;
    expect(await listFailedJobs()).toMatchObject([
      { task: "tidy_dates", count: 1, lastError: "Error 42" },
    ]);
    expect(await listFailedWork(regionId, false)).toEqual({ mails: 1, jobs: 1 });
  });
});
