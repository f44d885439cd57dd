import "server-only";
import { actorOf } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { db, type Transaction } from "@/lib/db";
import { siteUrl } from "@/lib/env";
import { Refusal } from "@/lib/forms/refusal";
import { inTurn } from "@/lib/forms/turn";
import type { SessionOfAccount } from "../queries";

/** For how long a passkey may answer, in minutes. */
const PATIENCE = 5;

const MINUTE = 60_000;

function site(): { origin: string; host: string } {
  const { origin, hostname } = new URL(siteUrl());
  return { origin, host: hostname };
}

/** Keeps what the next answer of an account's passkey has to be about; an earlier one is void. */
async function keepChallenge(accountId: number, challenge: string, now: Date): Promise<void> {
  const kept = { challenge, expiresAt: new Date(now.getTime() + PATIENCE * MINUTE) };
  await db().passkeyChallenge.upsert({
    where: { accountId },
    create: { accountId, ...kept },
    update: kept,
    select: { accountId: true },
  });
}

/**
 * Takes what an answer has to be about, once.
 *
 * @throws Refusal "outdated"
 */
async function takeChallenge(tx: Transaction, accountId: number, now: Date): Promise<string> {
  const [kept] = await tx.$queryRaw<{ challenge: string }[]>`
    DELETE FROM passkey_challenge WHERE account_id = ${accountId} AND expires_at > ${now}
    RETURNING challenge`;
  if (!kept) throw new Refusal("outdated");
  return kept.challenge;
}

async function keysOf(accountId: number): Promise<{ id: string }[]> {
  const keys = await db().passkey.findMany({
    where: { accountId },
    select: { credentialId: true },
  });
  return keys.map(({ credentialId }) => ({ id: credentialId }));
}

async function noteFactor(tx: Transaction, session: SessionOfAccount, now: Date): Promise<void> {
  await tx.accountSession.updateMany({
    where: { id: session.id },
    data: { secondFactorAt: now },
  });
}

async function record(
  tx: Transaction,
  { account }: SessionOfAccount,
  step: string,
  passkey: number,
  now: Date,
): Promise<void> {
  const change = { actor: actorOf(account), regionId: null, action: `passkey.${step}` };
  await recordChange(tx, { ...change, subject: `passkey:${passkey}` }, now);
}

/**
 * What a device needs to make a passkey. A further one is made by whoever has shown one.
 *
 * @throws Refusal "forbidden"
 */
export async function beginPasskey({ account, secondFactorAt }: SessionOfAccount, now: Date) {
  const known = await keysOf(account.id);
  if (known.length > 0 && secondFactorAt === null) throw new Refusal("forbidden");
  const options = await generateRegistrationOptions({
    ...{ rpName: "Praxisnah", rpID: site().host, userName: account.name || "Praxisnah" },
    userID: new TextEncoder().encode(`account:${account.id}`),
    excludeCredentials: known,
    authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" },
  });
  await keepChallenge(account.id, options.challenge, now);
  return options;
}

/**
 * Keeps the passkey that a device made.
 *
 * @throws Refusal "outdated", "forbidden"
 */
export function addPasskey(
  session: SessionOfAccount,
  response: RegistrationResponseJSON,
  device: string,
  now: Date,
): Promise<void> {
  const { account } = session;
  return inTurn(async (tx) => {
    const expectedChallenge = await takeChallenge(tx, account.id, now);
    const { origin, host } = site();
    const { registrationInfo } = await verifyRegistrationResponse({
      ...{ response, expectedChallenge, expectedOrigin: origin, expectedRPID: host },
      requireUserVerification: false,
    });
    if (!registrationInfo) throw new Refusal("forbidden");
    const { id, publicKey, counter } = registrationInfo.credential;
    const key = { accountId: account.id, credentialId: id, device, createdAt: now };
    const passkey = await tx.passkey.create({
      data: { ...key, publicKey, counter, transports: response.response.transports ?? [] },
      select: { id: true },
    });
    await noteFactor(tx, session, now);
    await record(tx, session, "add", passkey.id, now);
  });
}

/** What a device needs to show a passkey of an account. */
export async function askForPasskey({ account }: SessionOfAccount, now: Date) {
  const options = await generateAuthenticationOptions({
    rpID: site().host,
    allowCredentials: await keysOf(account.id),
    userVerification: "preferred",
  });
  await keepChallenge(account.id, options.challenge, now);
  return options;
}

/**
 * Notes that a session showed a passkey of its account.
 *
 * @throws Refusal "outdated", "forbidden"
 */
export function showPasskey(
  session: SessionOfAccount,
  response: AuthenticationResponseJSON,
  now: Date,
): Promise<void> {
  return inTurn(async (tx) => {
    const expectedChallenge = await takeChallenge(tx, session.account.id, now);
    const key = await tx.passkey.findFirst({
      where: { credentialId: response.id, accountId: session.account.id },
    });
    if (!key) throw new Refusal("forbidden");
    const { origin, host } = site();
    const { id, credentialId, publicKey, counter } = key;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      ...{ response, expectedChallenge, expectedOrigin: origin, expectedRPID: host },
      credential: { id: credentialId, publicKey, counter: Number(counter) },
      requireUserVerification: false,
    });
    if (!verified) throw new Refusal("forbidden");
    await tx.passkey.update({
      where: { id },
      data: { counter: authenticationInfo.newCounter, usedAt: now },
      select: { id: true },
    });
    await noteFactor(tx, session, now);
    await record(tx, session, "show", id, now);
  });
}
