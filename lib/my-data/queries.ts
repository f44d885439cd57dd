import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import { findLink } from "@/lib/links/queries";
import { listKeptEnquiries } from "./enquiries/queries";
import { listKeptMails } from "./mails/queries";
import { countEnquiriesOfOthers, listKeptOffices } from "./offices/queries";
import { listKeptProblems } from "./problems/queries";
import { listKeptSavedSearches } from "./saved-searches/queries";
import { listKeptSignUps } from "./sign-ups/queries";
import type { KeptData } from "./kept-data";

export type FoundMyData =
  | { is: "found"; data: KeptData; expiresAt: Date }
  /** All was deleted by this link or another of the same address. */
  | { is: "deleted" }
  | { is: "expired" }
  | { is: "unknown" };

/**
 * All that is kept of the address that a link was sent to.
 *
 * @param words of the reader: their language, and what stands for a box that was ticked
 */
export async function findMyData(
  token: string,
  words: { locale: Locale; yes: string },
  now: Date,
): Promise<FoundMyData> {
  const link = await findLink("my_data", token, now);
  if (link.state !== "valid") return { is: link.state };
  const request = await db().myDataRequest.findUnique({
    where: { id: link.subjectId },
    select: { mail: true },
  });
  if (!request) return { is: "expired" };
  const { mail } = request;
  if (mail === null) return { is: "deleted" };
  const { locale } = words;
  // One moment, so that nothing is told twice or left out.
  return db().$transaction(
    async (tx) => ({
      is: "found" as const,
      expiresAt: link.expiresAt,
      data: {
        mail,
        signUps: await listKeptSignUps(tx, mail, { ...words, now }),
        enquiries: await listKeptEnquiries(tx, mail, { locale, now }),
        problems: await listKeptProblems(tx, mail, now),
        savedSearches: await listKeptSavedSearches(tx, mail, now),
        mails: await listKeptMails(tx, mail),
        offices: await listKeptOffices(tx, mail, locale),
        enquiriesOfOthers: await countEnquiriesOfOthers(tx, mail),
      },
    }),
    { isolationLevel: "RepeatableRead" },
  );
}
