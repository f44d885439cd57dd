import "server-only";
import { actorOf, type Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { db, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { linkToken } from "@/lib/links/link-token";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { giveAccount, INVITATION_DAYS, shutAccount } from "../mutations";
import { canManageAccounts, canManageWholly } from "../policy";
import { roleChoice, type GivenRole, type InvitationToRegion } from "./schema";

type Manager = Pick<Circumstances, "user" | "locale" | "now">;

/** One after the other, so that of two administrators not each takes the other's role away. */
async function takeTurn(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`;
}

/** @throws InvalidFields where nobody would manage a region any more; null stands for all */
async function keepAdministrator(tx: Transaction, regionId: number | null): Promise<void> {
  const left = await tx.accountRole.count({
    where: {
      ...{ role: "administrator", account: { closedAt: null } },
      OR: regionId === null ? [{ regionId }] : [{ regionId }, { regionId: null }],
    },
  });
  if (left === 0) throw new InvalidFields({ role: "lastAdministrator" });
}

async function requirePartner(
  tx: Transaction,
  regionId: number,
  { partner }: GivenRole,
): Promise<void> {
  if (partner === null) return;
  const known = await tx.entry.count({ where: { regionId, kind: "partner", slug: partner } });
  if (known === 0) throw new InvalidFields({ role: "invalid" });
}

/**
 * Gives somebody an account with a role in a region, and sends a link to sign in with it.
 *
 * @returns the secret of the link; null where the account may do more than the inviter decides, so
 *   that only its owner gets it
 */
export async function inviteToRegion(
  regionId: number,
  { mail, name, role: given }: InvitationToRegion,
  { user, locale, now }: Manager,
): Promise<string | null> {
  return db().$transaction(async (tx) => {
    await takeTurn(tx);
    await requirePartner(tx, regionId, given);
    const invitation = { mail, name, ...given, regionId };
    const { id, link } = await giveAccount(tx, invitation, actorOf(user), now);
    const says = mailSays("sign-in", { link, minutes: INVITATION_DAYS * 24 * 60 });
    const deleteAfter = deletionDay("mail", portalDay(now));
    const mailOf = { key: `invitation:${link}`, regionId, recipient: mail, locale, deleteAfter };
    await enqueueMails(tx, [{ ...mailOf, ...says }]);
    const roles = await rolesOf(tx, id);
    return canManageWholly(user, roles) ? linkToken(link, env().PORTAL_SECRET) : null;
  });
}

function rolesOf(tx: Transaction, accountId: number) {
  return tx.accountRole.findMany({
    where: { accountId },
    select: { role: true, regionId: true, partner: true },
    orderBy: { id: "asc" },
  });
}

/**
 * Changes what an account may do in a region; what it may do elsewhere stays.
 *
 * @param given null takes everything away
 * @throws Refusal "outdated" where the account does nothing there; InvalidFields
 */
export async function changeRole(
  regionId: number,
  accountId: number,
  given: GivenRole | null,
  { user, now }: Manager,
): Promise<void> {
  await db().$transaction(async (tx) => {
    await takeTurn(tx);
    if (!canManageAccounts(user, regionId)) throw new Refusal("forbidden");
    const where = { accountId, regionId, account: { closedAt: null } };
    const before = (await rolesOf(tx, accountId)).filter((one) => one.regionId === regionId);
    const { count } = await tx.accountRole.deleteMany({ where });
    if (count === 0) throw new Refusal("outdated");
    if (given !== null) {
      await requirePartner(tx, regionId, given);
      await tx.accountRole.create({
        data: { accountId, regionId, ...given },
        select: { id: true },
      });
    }
    if (before.some(({ role }) => role === "administrator")) await keepAdministrator(tx, regionId);
    await recordChange(
      tx,
      {
        ...{ actor: actorOf(user), regionId, action: "account.roles" },
        ...{ subject: `account:${accountId}`, before: { roles: before.map(roleChoice) } },
        after: { roles: given === null ? [] : [roleChoice(given)] },
      },
      now,
    );
  });
}

/**
 * Lets nobody sign in with an account any more, and signs it out everywhere at once.
 *
 * @throws Refusal "outdated", "forbidden"; InvalidFields where it is the last administrator's
 */
export async function closeAccountById(
  accountId: number,
  { user, now }: Pick<Manager, "user" | "now">,
): Promise<void> {
  const actor: Actor = actorOf(user);
  await db().$transaction(async (tx) => {
    await takeTurn(tx);
    const roles = await rolesOf(tx, accountId);
    if (!canManageWholly(user, roles)) throw new Refusal("forbidden");
    if (!(await shutAccount(tx, accountId, actor, now))) throw new Refusal("outdated");
    for (const { role, regionId } of roles)
      if (role === "administrator") await keepAdministrator(tx, regionId);
  });
}
