import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST } from "@/app/api/saved-searches/[token]/route";
import { db } from "@/lib/db";
import type { OutgoingMail } from "@/lib/mail/message";
import { retryMails, sendMail } from "@/lib/mail/mutations";
import { forgetOverdue } from "@/lib/retention/mutations";
import { work } from "@/lib/worker/worker";
import { startSmtpServer, type TestSmtpServer } from "../support/smtp-server";
import { openConnections } from "./open-connections";
import { until } from "./outbox-mails";
import {
  offer,
  publish,
  publishAndTell,
  saveAndConfirm,
  searchOf,
  searchToken,
  toldTo,
} from "./saved-search-life";
import { createSmallRegion } from "./small-region";
import { boundaries, importAll, neighbours } from "./small-files";

let server: TestSmtpServer;

beforeAll(async () => {
  server = await startSmtpServer();
  process.env.SMTP_URL = server.url;
  process.env.MAIL_FROM = "portal@example.org";
  await openConnections();
  await createSmallRegion("a");
  await importAll("a", boundaries(neighbours));
});

afterAll(() => server.close());

const newsTo = (person: string) =>
  db().outboxMail.findFirstOrThrow({
    where: { recipient: `${person}@example.org`, template: "saved-search-news" },
    orderBy: { id: "desc" },
    select: { id: true, failedAt: true },
  });

/** A server that answers that there is no such mailbox. */
const refuse = () =>
  Promise.reject(Object.assign(new Error("550 No such user"), { responseCode: 550 }));

/** Tries to send a mail until it is given up. */
async function giveUp(id: number): Promise<void> {
  for (let attempt = 0; attempt < 14; attempt++) await sendMail(id, refuse);
}

describe("a search whose mail is given up", () => {
  it("rests, is told nothing meanwhile, and goes on once the mail can be sent", async () => {
    await saveAndConfirm("a", "anna");
    await publishAndTell("a", offer("first"));
    const { id } = await newsTo("anna");
    await sendMail(id, refuse);
    expect((await searchOf("anna"))?.pausedAt).toBeNull();
    await giveUp(id);
    expect((await newsTo("anna")).failedAt).not.toBeNull();
    const paused = await searchOf("anna");
    expect(paused?.pausedAt).not.toBeNull();
    await publishAndTell("a", offer("second"));
    expect(await toldTo("anna")).toEqual([["first"]]);
    await retryMails(id, "terminal:test");
    await sendMail(id, () => Promise.resolve());
    const resumed = await searchOf("anna");
    expect(resumed?.pausedAt).toBeNull();
    expect(resumed?.deleteAfter.getTime()).toBeGreaterThan(paused?.deleteAfter.getTime() ?? 0);
    const steps = await db().auditEntry.findMany({
      where: { subject: `saved_search:${resumed?.id ?? 0}` },
      orderBy: { id: "asc" },
      select: { action: true, actor: true },
    });
    expect(steps.map(({ action, actor }) => `${actor} ${action}`)).toEqual([
      ...["reader saved_search.send", "reader saved_search.confirm"],
      ...["worker saved_search.pause", "worker saved_search.resume"],
    ]);
  });

  it("is removed a month later when nobody sends it again", async () => {
    await saveAndConfirm("a", "ben");
    await publishAndTell("a", offer("third"));
    await giveUp((await newsTo("ben")).id);
    const later = new Date(Date.now() + 32 * 86_400_000);
    await forgetOverdue(later.toISOString().slice(0, 10), later);
    expect(await searchOf("ben")).toBeNull();
  });
});

describe("the worker", () => {
  it("tells of an offer that is published, by a mail that says how to end it", async () => {
    const stopping = new AbortController();
    const ended = work(process.env.DATABASE_URL ?? "", stopping.signal);
    try {
      await saveAndConfirm("a", "dora", { filter: { type: "mvz" } });
      await publish("a", offer("fifth", { type: "mvz" }));
      const news = () =>
        server.mails.find(
          ({ to, parsed }) =>
            to.includes("dora@example.org") && parsed.text?.includes("angebote/fifth"),
        );
      await until(() => Promise.resolve(news() !== undefined));
      const head = (news()?.raw ?? "").split("\r\n\r\n", 1)[0] ?? "";
      expect(head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
      const [, address] = /^List-Unsubscribe:\s+<([^>]+)>/m.exec(head) ?? [];
      expect(address).toMatch(new RegExp(`/api/saved-searches/${await searchToken("dora")}$`));
    } finally {
      stopping.abort();
      await ended;
    }
  });
});

describe("a mail program", () => {
  it("ends a search by the address in the header, with nothing but a POST", async () => {
    await saveAndConfirm("a", "carl", { locale: "en" });
    await publishAndTell("a", offer("fourth"));
    const mails: OutgoingMail[] = [];
    await sendMail((await newsTo("carl")).id, (mail) => {
      mails.push(mail);
      return Promise.resolve();
    });
    const token = await searchToken("carl");
    const address = mails[0]?.letter.unsubscribe ?? "";
    expect(new URL(address).pathname).toBe(`/api/saved-searches/${token}`);
    const answer = await POST(
      new Request(address, { method: "POST", body: "List-Unsubscribe=One-Click" }),
      { params: Promise.resolve({ token }) },
    );
    expect(answer.status).toBe(204);
    expect(await searchOf("carl")).toBeNull();
  });
});
