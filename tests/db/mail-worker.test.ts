import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { retryMails, sweepOutbox } from "@/lib/mail/mutations";
import { enqueueMails } from "@/lib/mail/outbox";
import { listMails } from "@/lib/mail/queries";
import { work } from "@/lib/worker/worker";
import { startSmtpServer, type TestSmtpServer } from "../support/smtp-server";
import { enqueueOne, hastenJobs, sampleMail, until } from "./outbox-mails";
import { createSmallRegion } from "./small-region";

let server: TestSmtpServer;
let regionId = 0;
let running: { stop: () => void; ended: Promise<void> }[] = [];
const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);

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

afterEach(async () => {
  for (const { stop } of running) stop();
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
});

function startWork(): void {
  const stopping = new AbortController();
  const ended = work(process.env.DATABASE_URL ?? "", stopping.signal);
  running.push({ stop: () => stopping.abort(), ended });
}

const mail = (id: number) => db().outboxMail.findUniqueOrThrow({ where: { id } });
const enqueue = () => enqueueOne(sampleMail(regionId, "enquiry-receipt", "de"));

/** The jobs that would send a mail. */
const jobs = (id: number) =>
  db().$queryRaw<{ id: bigint }[]>`
    SELECT id FROM graphile_worker.jobs WHERE key = ${`mail:${id}`}`;

/** Waits for something while no attempt has to wait for its time. */
async function soon(holds: () => Promise<boolean>): Promise<void> {
  await until(async () => {
    await hastenJobs();
    return holds();
  });
}

describe("a mail that is enqueued", () => {
  it("goes out by itself, once the change that causes it is made", async () => {
    startWork();
    const id = await enqueue();
    await until(async () => (await mail(id)).sentAt !== null);
    expect(server.mails).toHaveLength(1);
    await until(async () => (await jobs(id)).length === 0);
  });

  it("is none when the change is not made", async () => {
    const change = db().$transaction(async (tx) => {
      await enqueueMails(tx, [sampleMail(regionId, "enquiry-receipt", "de", { key: "undone" })]);
      throw new Error("The change failed.");
    });
    await expect(change).rejects.toThrow("The change failed.");
    expect(await db().outboxMail.count({ where: { key: "undone" } })).toBe(0);
    expect(await db().$queryRaw`SELECT 1 FROM graphile_worker.jobs`).toEqual([]);
  });

  it("is one however often its cause is told, and waits for its time", async () => {
    const later = new Date(Date.now() + 3_600_000);
    const one = sampleMail(regionId, "event-reminder", "en", { notBefore: later });
    await enqueueOne(one);
    await enqueueOne(one);
    startWork();
    const id = await enqueue();
    await until(async () => (await mail(id)).sentAt !== null);
    expect(server.mails).toHaveLength(1);
    expect(await db().outboxMail.count({ where: { key: one.key } })).toBe(1);
  });

  it("goes out once when two workers look for work", async () => {
    const mails = Array.from({ length: 40 }, () => sampleMail(regionId, "problem-notice", "de"));
    startWork();
    startWork();
    await db().$transaction((tx) => enqueueMails(tx, mails));
    await until(
      async () =>
        (await db().outboxMail.count({ where: { template: "problem-notice", sentAt: null } })) ===
        0,
    );
    const ids = server.mails.map(({ parsed }) => parsed.messageId);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });
});

describe("a mail server", () => {
  it("that says to come later is asked again", async () => {
    let refusals = 2;
    server.answer = () => (refusals-- > 0 ? { code: 451, said: "4.7.1 Greylisted" } : "take");
    startWork();
    const id = await enqueue();
    await soon(async () => (await mail(id)).sentAt !== null);
    expect(await mail(id)).toMatchObject({ attempts: 3, lastError: null, failedAt: null });
    expect(new Set(server.mails.map(({ parsed }) => parsed.messageId)).size).toBe(1);
  });

  it.each([
    [550, "5.1.1", 3],
    [451, "4.7.1", 14],
  ])("that says %i for good is left alone after some attempts", async (code, status, attempts) => {
    server.answer = ({ to }) => ({ code, said: `${status} ${to.join()} is not here` });
    startWork();
    const id = await enqueue();
    const { recipient } = await mail(id);
    await soon(async () => (await mail(id)).failedAt !== null);
    expect(server.mails).toHaveLength(attempts);
    expect(await mail(id)).toMatchObject({ sentAt: null, attempts, recipient });
    const [failed] = await listMails("failed");
    expect(failed).toMatchObject({ id, lastError: `EMESSAGE ${code} ${status}` });
    expect(JSON.stringify(failed)).not.toContain(recipient);
    const told = JSON.stringify(logged.mock.calls);
    expect(told).toContain(`EMESSAGE ${code} ${status}`);
    expect(told).not.toMatch(/@|CHE-2026/);

    server.answer = () => "take";
    expect(await retryMails(id, "terminal:test")).toBe(1);
    await soon(async () => (await mail(id)).sentAt !== null);
    expect(await listMails("failed")).toEqual([]);
  });

  it("that is away keeps no mail from going out when it is back", async () => {
    const away = server;
    await away.close();
    startWork();
    const id = await enqueue();
    await until(async () => (await mail(id)).attempts > 0);
    expect((await mail(id)).lastError).toBe("ESOCKET");
    server = await startSmtpServer(Number(new URL(away.url).port));
    await soon(async () => (await mail(id)).sentAt !== null);
    expect(server.mails).toHaveLength(1);
  });
});

describe("a mail without a job", () => {
  it("is found and sent", async () => {
    const id = await enqueue();
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE key = ${`mail:${id}`}`;
    expect(await sweepOutbox()).toBe(1);
    expect(await sweepOutbox()).toBe(0);
    startWork();
    await until(async () => (await mail(id)).sentAt !== null);
  });
});
