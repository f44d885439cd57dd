import "server-only";
import type { Transaction } from "@/lib/db";
import type { LinkPurpose } from "@/lib/links/link-purpose";
import { publicStates } from "@/lib/network/problem-state";
import { forgetOwners } from "@/lib/retention/mutations";
import { ANSWER_TEMPLATES } from "../addresses/mail-columns";
import { listPersonalRows } from "../addresses/queries";
import { holdSignUps, removeSignUps } from "../sign-ups/mutations";

async function deleteLinks(
  tx: Transaction,
  purposes: readonly LinkPurpose[],
  ids: readonly number[],
): Promise<void> {
  const where = { purpose: { in: [...purposes] }, subjectId: { in: [...ids] } };
  await tx.mailLink.deleteMany({ where });
}

/** Deletes enquiries with their threads; returns how the keys of their mails begin. */
async function deleteEnquiries(tx: Transaction, mail: string): Promise<string[]> {
  const ids = await listPersonalRows(tx, "enquiries", mail);
  await tx.enquiry.deleteMany({ where: { id: { in: ids } } });
  await deleteLinks(tx, ["enquiry_sender", "enquiry_office"], ids);
  return ids.map((id) => `enquiry:${id}:%`);
}

/** What everybody reads stays, without who has it; the other problems are deleted. */
async function deleteProblems(tx: Transaction, mail: string): Promise<string[]> {
  const ids = await listPersonalRows(tx, "problems", mail);
  // Held, so that nobody makes one public meanwhile.
  await tx.$executeRaw`SELECT id FROM problem WHERE id = ANY(${ids}::int[]) ORDER BY id FOR UPDATE`;
  const shown = { id: { in: ids }, state: { in: [...publicStates] } };
  await forgetOwners(tx, shown);
  const others = { id: { in: ids }, state: { notIn: [...publicStates] } };
  const changes = await tx.problemChange.findMany({
    where: { problem: others },
    select: { id: true, problemId: true },
  });
  await tx.problem.deleteMany({ where: others });
  await deleteLinks(tx, ["problem_owner"], ids);
  return [
    ...ids.map((id) => `problem:${id}:%`),
    ...changes.map(({ id }) => `problem-change:${id}`),
  ];
}

/** Deletes saved searches; returns how the keys of their mails begin. */
async function deleteSavedSearches(tx: Transaction, mail: string): Promise<string[]> {
  const ids = await listPersonalRows(tx, "savedSearches", mail);
  await tx.savedSearch.deleteMany({ where: { id: { in: ids } } });
  await deleteLinks(tx, ["saved_search"], ids);
  return ids.map((id) => `saved-search:${id}:%`);
}

/** Mails that were not sent: those to the person, and those to offices about what is deleted. */
async function deleteMails(tx: Transaction, mail: string, keys: readonly string[]): Promise<void> {
  const ids = await listPersonalRows(tx, "mails", mail);
  await tx.$executeRaw`
    DELETE FROM outbox_mail WHERE sent_at IS NULL AND (id = ANY(${ids}::int[])
      OR key LIKE ANY(${[...keys]}::text[])
      OR (lower(recipient) = lower(${mail}) AND template = ANY(${[...ANSWER_TEMPLATES]}::text[])))`;
}

/**
 * Deletes all that is kept of a mail address but what is an office's. Dates are held before
 * anything else, as by everybody who wants seats.
 *
 * @returns cache tags of what changed
 */
export async function deleteKept(tx: Transaction, mail: string, now: Date): Promise<string[]> {
  const waiting = await listPersonalRows(tx, "mails", mail);
  // A mail that is being sent is waited for here, where nobody else has to wait with it.
  await tx.$executeRaw`
    SELECT id FROM outbox_mail WHERE id = ANY(${waiting}::int[]) ORDER BY id FOR UPDATE`;
  const held = await holdSignUps(tx, mail);
  const keys = [
    ...(await deleteEnquiries(tx, mail)),
    ...(await deleteProblems(tx, mail)),
    ...(await deleteSavedSearches(tx, mail)),
    ...held.ids.map((id) => `sign-up:${id}:%`),
  ];
  await deleteLinks(tx, ["confirm_sign_up", "manage_sign_up", "check_in"], held.ids);
  const changed = await removeSignUps(tx, held, now);
  await deleteMails(tx, mail, keys);
  return changed;
}
