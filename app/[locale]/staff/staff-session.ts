import { notFound, redirect } from "next/navigation";
import { findRegion } from "@/app/content";
import { currentSession } from "@/lib/accounts/current-user";
import { asksPasskey } from "@/lib/accounts/passkeys/queries";
import { canEnterStaffArea, mayIn, partnersOf } from "@/lib/accounts/policy";
import type { SessionOfAccount } from "@/lib/accounts/queries";
import { allRights, type Right } from "@/lib/accounts/role";
import type { User } from "@/lib/accounts/user";
import { canPublishDraft, canWriteDraft, OWNER_ROLES } from "@/lib/drafts/policy";
import { findOwned } from "@/lib/drafts/queries";
import type { ItemInput } from "@/lib/drafts/schema";
import { canAnswerEnquiry } from "@/lib/enquiries/policy";
import { findAskedOf } from "@/lib/enquiries/thread/queries";
import type { EntryKind } from "@/lib/entries/entry-kind";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

export interface StaffSession {
  session: SessionOfAccount;
  user: User;
}

/** Whoever is signed in; anybody else is led to sign in and back to `path`. */
export async function signedInOrLed(locale: Locale, path: string): Promise<StaffSession> {
  const session = await currentSession();
  if (!session) redirect(`${addressOf(locale, "/staff/sign-in")}?next=${encodeURIComponent(path)}`);
  const user = { id: session.account.id, roles: session.account.roles };
  if (!canEnterStaffArea(user)) notFound();
  return { session, user };
}

/** Whoever is signed in and has a right in a region; for others there is no such page. */
export async function staffOfRegion(
  locale: Locale,
  path: string,
  slug: string,
  right: Right,
): Promise<StaffSession & { region: Region & { id: number; rights: readonly Right[] } }> {
  const signedIn = await signedInOrLed(locale, path);
  const region = await findRegion(slug);
  if (!region || !mayIn(signedIn.user, right, region.id)) notFound();
  await askForPasskey(signedIn, region.id, locale, path);
  return { ...signedIn, region: withRights(signedIn.user, region) };
}

/** Leads to the second factor where the region demands it and it was not shown yet. */
async function askForPasskey(
  { session }: StaffSession,
  regionId: number,
  locale: Locale,
  path: string,
): Promise<void> {
  if (session.secondFactorAt === null && (await asksPasskey(regionId)))
    redirect(`${addressOf(locale, "/staff/passkey")}?next=${encodeURIComponent(path)}`);
}

function withRights<Found extends Region & { id: number }>(user: User, region: Found) {
  return { ...region, rights: allRights.filter((one) => mayIn(user, one, region.id)) };
}

/** Whoever is signed in and looks after partners of a region; for others there is no such page. */
export async function partnerOfRegion(locale: Locale, path: string, slug: string) {
  const signedIn = await signedInOrLed(locale, path);
  const region = await findRegion(slug);
  const partners = region ? partnersOf(signedIn.user, region.id) : [];
  if (!region || partners.length === 0) notFound();
  await askForPasskey(signedIn, region.id, locale, path);
  return { ...signedIn, region: withRights(signedIn.user, region), partners };
}

/** Staff of a region who may read, and the partner whose an item is. */
export async function readerOfItem(locale: Locale, path: string, item: ItemInput) {
  const signedIn = await signedInOrLed(locale, path);
  const region = await findRegion(item.region);
  const owned = await findOwned(item);
  const { user } = signedIn;
  if (!region || !(mayIn(user, "read", region.id) || canWriteDraft(user, owned))) notFound();
  await askForPasskey(signedIn, region.id, locale, path);
  return {
    ...signedIn,
    region: withRights(user, region),
    canWrite: canWriteDraft(user, owned),
    canPublish: canPublishDraft(user, owned),
  };
}

/** Staff of a region who may read, and the partner that an enquiry went to. */
export async function readerOfEnquiry(
  locale: Locale,
  path: string,
  slug: string,
  caseNumber: string,
) {
  const signedIn = await signedInOrLed(locale, path);
  const region = await findRegion(slug);
  const canAnswer = canAnswerEnquiry(signedIn.user, await findAskedOf(caseNumber));
  if (!region || !(mayIn(signedIn.user, "read", region.id) || canAnswer)) notFound();
  await askForPasskey(signedIn, region.id, locale, path);
  return { ...signedIn, region: withRights(signedIn.user, region), canAnswer };
}

/** Whoever may begin something of a kind: who writes content, and partners what can be theirs. */
export async function writerOfKind(locale: Locale, path: string, slug: string, kind: EntryKind) {
  const canBeTheirs = OWNER_ROLES[kind] !== undefined;
  const { user } = await signedInOrLed(locale, path);
  const region = await findRegion(slug);
  const isPartner = region !== null && partnersOf(user, region.id).length > 0;
  if (canBeTheirs && isPartner) return partnerOfRegion(locale, path, slug);
  return staffOfRegion(locale, path, slug, "write");
}

/** Whether who is signed in may do something in a region, on pages that are for others as well. */
export async function isStaffHere(regionId: number, right: Right): Promise<boolean> {
  const session = await currentSession();
  if (!session) return false;
  const user = { id: session.account.id, roles: session.account.roles };
  if (!mayIn(user, right, regionId)) return false;
  return session.secondFactorAt !== null || !(await asksPasskey(regionId));
}
