import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { openPresence } from "@/lib/worker/dead-workers";
import { startSmtpServer, type TestSmtpServer } from "../support/smtp-server";
import { startWorker } from "../support/worker-process";
import { enqueueOne, sampleMail, until } from "./outbox-mails";
import { createSmallRegion } from "./small-region";

let server: TestSmtpServer;
let regionId = 0;

beforeAll(async () => {
  server = await startSmtpServer();
  process.env.SMTP_URL = server.url;
  process.env.MAIL_FROM = "portal@example.org";
  regionId = await createSmallRegion("chemnitz");
});

afterAll(() => server.close());

beforeEach(() => {
  server.mails = [];
  server.answer = () => "take";
});

const enqueue = () => enqueueOne(sampleMail(regionId, "enquiry-receipt", "de"));
const unsent = () => db().outboxMail.count({ where: { sentAt: null } });
const messageIds = () => server.mails.map(({ parsed }) => parsed.messageId);

describe("a worker that is killed", () => {
  it("while the server has the mail leaves it to the next one, with the same id", async () => {
    server.answer = () => "silence";
    await enqueue();
    const first = startWorker();
    await until(() => server.mails.length === 1);
    await first.end("SIGKILL");
    expect(await unsent()).toBe(1);

    server.answer = () => "take";
    const second = startWorker();
    await until(async () => (await unsent()) === 0);
    await second.end("SIGTERM");
    expect(messageIds()).toHaveLength(2);
    expect(new Set(messageIds()).size).toBe(1);
    expect(second.output() + first.output()).not.toContain("@");
  });

  it("at any moment loses no mail and lets none come more often than once more", async () => {
    for (let count = 0; count < 40; count++) await enqueue();
    const [first, second] = [startWorker(), startWorker()];
    await until(() => server.mails.length > 5 + Math.random() * 20);
    await first.end("SIGKILL");
    const third = startWorker();
    await until(async () => (await unsent()) === 0);
    await Promise.all([second.end("SIGTERM"), third.end("SIGTERM")]);
    const times = new Map<string | undefined, number>();
    for (const id of messageIds()) times.set(id, (times.get(id) ?? 0) + 1);
    expect(times.size).toBe(40);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
  });
});

describe("a worker that is asked to end", () => {
  it("ends soon and by itself", async () => {
    const worker = startWorker();
    await enqueue();
    await until(async () => (await unsent()) === 0);
    await worker.end("SIGTERM");
    expect(worker.output()).toBe("");
  });
});

describe("the jobs of a worker", () => {
  it("are left to it while it lives, and free the moment it is dead", async () => {
    const url = process.env.DATABASE_URL ?? "";
    const id = await enqueue();
    const [one, other] = [await openPresence(url, () => {}), await openPresence(url, () => {})];
    await one.announce("pool-of-one");
    await db().$executeRaw`
      UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'pool-of-one'
      WHERE key = ${`mail:${id}`}`;
    const holder = () => db().$queryRaw`
      SELECT locked_by AS holder FROM graphile_worker.jobs WHERE key = ${`mail:${id}`}`;
    expect(await other.releaseDead()).toBe(0);
    expect(await one.releaseDead()).toBe(0);
    expect(await holder()).toEqual([{ holder: "pool-of-one" }]);
    await one.close();
    await wait(200);
    expect(await other.releaseDead()).toBe(1);
    expect(await holder()).toEqual([{ holder: null }]);
    await other.close();
  });
});
