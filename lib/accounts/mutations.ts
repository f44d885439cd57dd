import "server-only";
import { actorOf, type Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { db, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/forms/refusal";
import { once } from "@/lib/forms/once";
import { requestKey } from "@/lib/forms/request-key";
import { mailName, type Sender } from "@/lib/forms/sender";
import { countSender } from "@/lib/forms/sender-limit";
import { inTurn } from "@/lib/forms/turn";
import type { Locale } from "@/lib/i18n/routing";
import { linkToken } from "@/lib/links/link-token";
import { createLinks } from "@/lib/links/mutations";
import { findLink } from "@/lib/links/queries";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import type { Prisma } from "@/prisma/generated/client";
import { deletionDay } from "@/lib/retention/retention";
import { SEEN_SECONDS, SESSION_SECONDS } from "./session-cookie";
import { newSessionToken, sessionHash } from "./session-token";
import type { Invitation } from "./schema";

/** For how long a link to sign in holds, in minutes. */
export const SIGN_IN_MINUTES = 30;

/** For how long an invitation holds, in days. */
export const INVITATION_DAYS = 7;

const MINUTE = 60_000;

function later(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * MINUTE);
}

/**
 * Gives somebody an account with a role, or an account that there is one more role.
 *
 * @returns the secret of a link by which the person signs in for the first time
 */
export async function inviteAccount(
  invitation: Invitation,
  actor: Actor,
  now: Date,
): Promise<string> {
  return db().$transaction(async (tx) => {
    const { link } = await giveAccount(tx, invitation, actor, now);
    return linkToken(link, env().PORTAL_SECRET);
  });
}

/** @returns the account, and the id of a link to sign in with it for the first time */
export async function giveAccount(
  tx: Transaction,
  { mail, name, role, regionId, partner }: Invitation,
  actor: Actor,
  now: Date,
): Promise<{ id: number; link: string }> {
  // Whoever opens a closed account gives it what it may do anew.
  await tx.accountRole.deleteMany({ where: { account: { mail, closedAt: { not: null } } } });
  const { id } = await tx.account.upsert({
    where: { mail },
    create: { mail, name },
    update: { closedAt: null },
    select: { id: true },
  });
  const given = { accountId: id, role, regionId, partner };
  const known = await tx.accountRole.findFirst({ where: given, select: { id: true } });
  if (!known) await tx.accountRole.create({ data: given, select: { id: true } });
  const change = { actor, regionId, action: "account.invite", subject: `account:${id}` };
  await recordChange(tx, { ...change, after: { role, partner } }, now);
  const expiresAt = later(now, INVITATION_DAYS * 24 * 60);
  const [link = ""] = await createLinks(tx, [{ purpose: "sign_in", subjectId: id, expiresAt }]);
  return { id, link };
}

/** The account of whoever looks at a demo. */
const DEMO_MAIL = "verwaltung@example.org";

/**
 * Lets whoever runs a demo in as an administrator: while every region is invented and nobody else
 * has an account.
 *
 * @returns the secret of a link to sign in; null where somebody has begun to work
 */
export async function inviteToDemo(actor: Actor, now: Date): Promise<string | null> {
  const others = await db().account.count({ where: { mail: { not: DEMO_MAIL } } });
  const invented = { every: { request: { path: ["demo"], equals: true } } } as const;
  const real = await db().region.count({ where: { NOT: { versions: invented } } });
  if (others > 0 || real > 0) return null;
  const everywhere = { role: "administrator" as const, regionId: null, partner: null };
  const invitation = { mail: DEMO_MAIL, name: "Verwaltung (Demo)", ...everywhere };
  return inviteAccount(invitation, actor, now);
}

/**
 * Sends a link to sign in, if there is an account; nobody is told whether there is.
 *
 * @throws Refusal "tooMany", "tooManyUnproven", "tooManyForMail"
 */
export async function requestSignIn(
  mail: string,
  { sender, locale, now }: { sender: Sender | null; locale: Locale; now: Date },
): Promise<void> {
  const address = mail.toLowerCase();
  // Whoever clicks twice asks once; whoever asks again later gets another link.
  const minute = Math.floor(now.getTime() / MINUTE);
  const key = requestKey("sign-in", { mail: address, minute }, portalDay(now));
  await once(
    key,
    async (tx) => {
      // Counted each time, so that whoever asks too often hears nothing of whether there is an account.
      await countSender(tx, sender, mailName(address, env().PORTAL_SECRET));
      return (await isAsked(tx, key)) ? true : null;
    },
    async (tx) => {
      const account = await tx.account.findFirst({
        where: { mail: address, closedAt: null },
        select: { id: true },
      });
      if (!account) return true;
      const expiresAt = later(now, SIGN_IN_MINUTES);
      const link = { purpose: "sign_in" as const, subjectId: account.id, expiresAt };
      const [id = ""] = await createLinks(tx, [link]);
      const says = mailSays("sign-in", { link: id, minutes: SIGN_IN_MINUTES });
      const deleteAfter = deletionDay("mail", portalDay(now));
      const mailOf = { key: `sign-in:${key}`, regionId: null, recipient: address, locale };
      await enqueueMails(tx, [{ ...mailOf, ...says, deleteAfter }]);
      return true;
    },
  );
}

async function isAsked(tx: Transaction, key: string): Promise<boolean> {
  const mail = await tx.outboxMail.findUnique({
    where: { key: `sign-in:${key}` },
    select: { id: true },
  });
  return mail !== null;
}

/**
 * Signs a browser in by a link, which holds once.
 *
 * @returns the secret for the browser
 * @throws Refusal "outdated" where the link says nothing any more
 */
export function signInByLink(token: string, device: string, now: Date): Promise<string> {
  return inTurn(async (tx) => {
    const link = await findLink("sign_in", token, now, tx);
    if (link.state !== "valid") throw new Refusal("outdated");
    const { subjectId: id } = link;
    const account = await tx.account.findFirst({ where: { id, closedAt: null } });
    if (!account) throw new Refusal("outdated");
    const used = await tx.mailLink.deleteMany({ where: { purpose: "sign_in", subjectId: id } });
    if (used.count === 0) throw new Refusal("outdated");
    const secret = newSessionToken();
    const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
    const times = { createdAt: now, seenAt: now, expiresAt };
    await openSession(tx, id, { sha256: sessionHash(secret), ...times, device }, now);
    return secret;
  });
}

async function openSession(
  tx: Transaction,
  accountId: number,
  session: Omit<Prisma.AccountSessionUncheckedCreateInput, "accountId">,
  now: Date,
): Promise<void> {
  await tx.accountSession.create({ data: { accountId, ...session }, select: { id: true } });
  await recordSessions(tx, accountId, "sign_in", actorOf({ id: accountId }), now);
}

/** That somebody signed in or out of one browser or all; of which, nobody else has to know. */
async function recordSessions(
  tx: Transaction,
  accountId: number,
  step: string,
  actor: Actor,
  now: Date,
): Promise<void> {
  const change = { actor, regionId: null, action: `account.${step}` };
  await recordChange(tx, { ...change, subject: `account:${accountId}` }, now);
}

/** Keeps the session of a browser that the municipality's service signed in. */
export async function createSession(
  accountId: number,
  token: string,
  expiresAt: Date,
  device: string,
): Promise<void> {
  const session = { sha256: sessionHash(token), expiresAt, device };
  await db().$transaction((tx) => openSession(tx, accountId, session, new Date()));
}

/** Notes that a session is in use, to the minutes. */
export async function noteUse(token: string, now: Date): Promise<void> {
  const earlier = new Date(now.getTime() - SEEN_SECONDS * 1000);
  await db().accountSession.updateMany({
    where: { sha256: sessionHash(token), seenAt: { lt: earlier } },
    data: { seenAt: now },
  });
}

/** Signs a browser out. */
export async function endSession(token: string): Promise<void> {
  const where = { sha256: sessionHash(token) };
  await db().$transaction(async (tx) => {
    const session = await tx.accountSession.findUnique({ where, select: { accountId: true } });
    const { count } = await tx.accountSession.deleteMany({ where });
    if (!session || count === 0) return;
    const { accountId } = session;
    await recordSessions(tx, accountId, "sign_out", actorOf({ id: accountId }), new Date());
  });
}

/** Signs an account out of one browser, or of all; takes effect with the browser's next request. */
export async function endSessions(
  accountId: number,
  sessionId: number | null,
  actor: Actor,
  now: Date,
): Promise<number> {
  const where = { accountId, ...(sessionId === null ? {} : { id: sessionId }) };
  return db().$transaction(async (tx) => {
    const { count } = await tx.accountSession.deleteMany({ where });
    const step = sessionId === null ? "sign_out_everywhere" : "sign_out";
    if (count > 0) await recordSessions(tx, accountId, step, actor, now);
    return count;
  });
}

/** Remembers under which name a municipality's service knows an account. */
export async function linkIdentity(
  provider: string,
  subject: string,
  accountId: number,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.accountIdentity.createMany({
      data: [{ provider, subject, accountId }],
      skipDuplicates: true,
    });
    if (count > 0)
      await recordSessions(tx, accountId, "link", actorOf({ id: accountId }), new Date());
  });
}

/**
 * Lets nobody sign in with an account any more, and signs it out everywhere at once.
 *
 * @returns whether there was one
 */
export async function closeAccount(mail: string, actor: Actor, now: Date): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const where = { mail, closedAt: null };
    const account = await tx.account.findFirst({ where, select: { id: true } });
    return account !== null && shutAccount(tx, account.id, actor, now);
  });
}

/** @returns whether it was open */
export async function shutAccount(
  tx: Transaction,
  id: number,
  actor: Actor,
  now: Date,
): Promise<boolean> {
  const where = { id, closedAt: null };
  const { count } = await tx.account.updateMany({ where, data: { closedAt: now } });
  if (count === 0) return false;
  await tx.accountSession.deleteMany({ where: { accountId: id } });
  await tx.mailLink.deleteMany({ where: { purpose: "sign_in", subjectId: id } });
  await recordSessions(tx, id, "close", actor, now);
  return true;
}
