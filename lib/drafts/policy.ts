import { mayIn, partnersOf } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";
import type { EntryKind } from "@/lib/entries/entry-kind";

/** The role of the tie by which something of a kind is a partner's own; of other kinds nothing is. */
export const OWNER_ROLES: Readonly<Partial<Record<EntryKind, string>>> = {
  event: "organiser",
  job: "employer",
  offer: "owner",
};

/** Of which region something is, and of which partners, by their slugs. */
export interface Owned {
  regionId: number;
  partners: readonly string[];
  /** Whether there is nothing yet, of a kind that can be a partner's own: whoever begins it has it. */
  isToBegin: boolean;
}

/** Whether a partner account is of one of the partners whose something is. */
function isTheirs(user: User, { regionId, partners, isToBegin }: Owned): boolean {
  const own = partnersOf(user, regionId);
  return isToBegin ? own.length > 0 : own.some((partner) => partners.includes(partner));
}

/**
 * Who may write a draft of something: who writes content of its region, and the partner whose it is.
 *
 * @example canWriteDraft(editorOfRegion7, { regionId: 7, partners: [], isToBegin: false }) // true
 */
export function canWriteDraft(user: User, item: Owned | null): boolean {
  return item !== null && (mayIn(user, "write", item.regionId) || isTheirs(user, item));
}

/** Who may decide what the public sees of something. */
export function canPublishDraft(user: User, item: Owned | null): boolean {
  return item !== null && mayIn(user, "publish", item.regionId);
}

/**
 * Whether somebody else has to publish what this person wrote last.
 *
 * @param fourEyes whether the region wants it so
 */
export function needsOtherEyes(user: User, fourEyes: boolean, writtenBy: number | null): boolean {
  return fourEyes && writtenBy !== null && writtenBy === user.id;
}
