import { beforeAll, describe, expect, it } from "vitest";
import {
  closeAccount,
  endSessions,
  inviteAccount,
  requestSignIn,
  signInByLink,
} from "@/lib/accounts/mutations";
import { findSession, listSessions } from "@/lib/accounts/queries";
import { IDLE_SECONDS, SESSION_SECONDS } from "@/lib/accounts/session-cookie";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { portalDay } from "@/lib/portal-day";
import { forgetOverdue } from "@/lib/retention/mutations";
import { linkToken } from "@/lib/links/link-token";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const DAY = 24 * 60 * 60;

let regionId = 0;

beforeAll(async () => {
  regionId = await createSmallRegion("sign-in");
});

function invite(mail: string): Promise<string> {
  const editor = { role: "editor" as const, regionId, partner: null };
  return inviteAccount({ mail, name: "Redaktion", ...editor }, "terminal:test", now);
}

async function signedIn(mail: string): Promise<{ secret: string; id: number }> {
  const secret = await signInByLink(await invite(mail), "Firefox, Linux", now);
  const session = await findSession(secret, now);
  return { secret, id: session?.account.id ?? 0 };
}

describe("an invitation", () => {
  it("signs somebody in once, with the role it gives", async () => {
    const token = await invite("once@example.org");
    const secret = await signInByLink(token, "Firefox, Linux", now);
    const session = await findSession(secret, now);
    expect(session?.account).toMatchObject({
      name: "Redaktion",
      roles: [{ role: "editor", regionId, partner: null }],
    });
    await expect(signInByLink(token, "", now)).rejects.toThrow("outdated");
  });

  it("signs in one of two browsers that use it at the same moment", async () => {
    const token = await invite("two@example.org");
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => signInByLink(token, "", now)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is over after a week", async () => {
    const token = await invite("week@example.org");
    await expect(signInByLink(token, "", after(8 * DAY))).rejects.toThrow("outdated");
  });

  it("given twice gives a role once", async () => {
    await invite("again@example.org");
    const secret = await signInByLink(await invite("again@example.org"), "", now);
    expect((await findSession(secret, now))?.account.roles).toHaveLength(1);
  });
});

describe("a session", () => {
  it("is not stored by what the browser keeps", async () => {
    const { secret } = await signedIn("stored@example.org");
    const rows = await db().$queryRaw<{ text: string }[]>`
      SELECT account_session::text AS text FROM account_session`;
    expect(rows.map(({ text }) => text).join(" ")).not.toContain(secret);
  });

  it("ends when it is left alone, or after a week however much it is used", async () => {
    const { secret } = await signedIn("idle@example.org");
    expect(await findSession(secret, after(IDLE_SECONDS - 1))).not.toBeNull();
    expect(await findSession(secret, after(IDLE_SECONDS + 1))).toBeNull();
    await db().accountSession.updateMany({ data: { seenAt: after(SESSION_SECONDS - 1) } });
    expect(await findSession(secret, after(SESSION_SECONDS + 1))).toBeNull();
  });

  it("is ended by its owner alone, one or all", async () => {
    const own = await signedIn("own@example.org");
    const other = await signedIn("other@example.org");
    const [session] = await listSessions(other.id, now);
    await endSessions(own.id, session?.id ?? 0, "account:1", now);
    expect(await findSession(other.secret, now)).not.toBeNull();
    await endSessions(own.id, null, "account:1", now);
    expect(await findSession(own.secret, now)).toBeNull();
    expect(await findSession(other.secret, now)).not.toBeNull();
  });

  it("ends with its account", async () => {
    const { secret } = await signedIn("closed@example.org");
    const token = await invite("closed@example.org");
    expect(await closeAccount("closed@example.org", "terminal:test", now)).toBe(true);
    expect(await findSession(secret, now)).toBeNull();
    await expect(signInByLink(token, "", now)).rejects.toThrow("outdated");
    expect(await closeAccount("closed@example.org", "terminal:test", now)).toBe(false);
  });
});

describe("a link to sign in", () => {
  const ask = (mail: string, at = now) =>
    requestSignIn(mail, { sender: null, locale: "de", now: at });
  const mailsTo = (recipient: string) =>
    db().outboxMail.findMany({ where: { recipient }, orderBy: { id: "asc" } });

  it("goes where there is an account, and nowhere else", async () => {
    await invite("mail@example.org");
    await ask("Mail@Example.org");
    await ask("nobody@example.org");
    const [mail, ...more] = await mailsTo("mail@example.org");
    expect(more).toEqual([]);
    expect(await mailsTo("nobody@example.org")).toEqual([]);
    const { link } = mail?.values as { link: string };
    const secret = await signInByLink(linkToken(link, env().PORTAL_SECRET), "", now);
    expect(await findSession(secret, now)).not.toBeNull();
  });

  it("asked for by a double click is one, later it is another", async () => {
    await invite("double@example.org");
    await Promise.all([ask("double@example.org"), ask("double@example.org")]);
    expect(await mailsTo("double@example.org")).toHaveLength(1);
    await ask("double@example.org", after(120));
    expect(await mailsTo("double@example.org")).toHaveLength(2);
  });

  it("is sent a few times an hour at most, also where there is no account", async () => {
    const minutes = Array.from({ length: 11 }, (_, index) => after(index * 60));
    const tries = await Promise.allSettled(minutes.map((at) => ask("many@example.org", at)));
    expect(tries.filter(({ status }) => status === "rejected")).toHaveLength(1);
  });

  it("is refused alike with and without an account, also within a minute and by network", async () => {
    await invite("known@example.org");
    const answers = async (mail: string, network: string) => {
      const told: string[] = [];
      for (let count = 0; count < 12; count += 1)
        await requestSignIn(mail, {
          ...{ sender: { network, proof: null }, locale: "de", now },
        }).then(
          () => told.push("taken"),
          (error: { reason: string }) => told.push(error.reason),
        );
      return told;
    };
    const known = await answers("known@example.org", "network-1");
    expect(known).toEqual(await answers("unknown@example.org", "network-2"));
    expect(known.filter((told) => told !== "taken")).not.toEqual([]);
  });
});

describe("what is over", () => {
  it("is forgotten: sessions, challenges of passkeys and links to sign in", async () => {
    const own = await invite("over@example.org");
    const token = await signInByLink(own, "", now);
    await invite("over@example.org");
    const { id: accountId } = await db().account.findUniqueOrThrow({
      where: { mail: "over@example.org" },
    });
    const challenge = { accountId, challenge: "x", expiresAt: after(60) };
    await db().passkeyChallenge.create({ data: challenge });
    const left = async () => [
      await db().accountSession.count({ where: { accountId } }),
      await db().passkeyChallenge.count({ where: { accountId } }),
      await db().mailLink.count({ where: { purpose: "sign_in", subjectId: accountId } }),
    ];
    await forgetOverdue(portalDay(now), now);
    expect(await left()).toEqual([1, 1, 1]);
    const later = after(8 * 24 * 60 * 60);
    await forgetOverdue(portalDay(later), later);
    expect(await left()).toEqual([0, 0, 0]);
    expect(await findSession(token, now)).toBeNull();
  });
});
