import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import { env } from "@/lib/env";
import type { Circumstances } from "@/lib/forms/answer-form";
import { once } from "@/lib/forms/once";
import { Refusal } from "@/lib/forms/refusal";
import { mailName } from "@/lib/forms/sender";
import { countSender } from "@/lib/forms/sender-limit";
import { inTurn } from "@/lib/forms/turn";
import { createLinks } from "@/lib/links/mutations";
import { findLink } from "@/lib/links/queries";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import { deleteKept } from "./deletion/mutations";
import { isKnownMail } from "./addresses/queries";
import type { MyDataRequestInput } from "./schema";

/** For how many hours the link of a mail shows what is kept. */
export const LINK_HOURS = 24;

/** Who asks again within so many minutes gets no second mail. */
const PAUSE_MINUTES = 5;

const MINUTE = 60_000;

/**
 * Writes to a mail address what is kept of it: a link, or that there is nothing. Whoever asks gets
 * the same answer either way. Asked twice at once, it is one mail.
 *
 * @throws Refusal "tooMany", "tooManyForMail"
 */
export async function requestMyData(
  { mail }: MyDataRequestInput,
  { sender, locale, now }: Pick<Circumstances, "sender" | "locale" | "now">,
): Promise<void> {
  const mailSha256 = mailName(mail, env().PORTAL_SECRET);
  const lately = new Date(now.getTime() - PAUSE_MINUTES * MINUTE);
  await once(
    `my-data:${mailSha256}`,
    (tx) =>
      tx.myDataRequest.findFirst({
        where: { mailSha256, createdAt: { gt: lately } },
        select: { id: true },
      }),
    async (tx) => {
      await countSender(tx, sender, mailSha256);
      const isKnown = await isKnownMail(tx, mail);
      const expiresAt = new Date(now.getTime() + LINK_HOURS * 60 * MINUTE);
      const request = await tx.myDataRequest.create({
        data: { mail: isKnown ? mail : null, mailSha256, createdAt: now, expiresAt },
        select: { id: true },
      });
      const subjectId = request.id;
      const [link = ""] = isKnown
        ? await createLinks(tx, [{ purpose: "my_data", subjectId, expiresAt }])
        : [];
      const says = isKnown
        ? mailSays("my-data-link", { link, expiresAt: expiresAt.toISOString() })
        : mailSays("my-data-none", {});
      const deleteAfter = portalDay(expiresAt);
      const key = `my-data:${request.id}`;
      await enqueueMails(tx, [
        { key, regionId: null, recipient: mail, locale, ...says, deleteAfter },
      ]);
      return request;
    },
  );
}

/**
 * Deletes all that is kept of the address that a link was sent to, once; doing so again changes
 * nothing. Seats that come free are offered to those who wait.
 *
 * @returns cache tags of what changed
 * @throws Refusal "outdated" where the link says nothing any more
 */
export async function deleteMyData(token: string, now: Date): Promise<string[]> {
  return inTurn(async (tx) => {
    const link = await findLink("my_data", token, now, tx);
    if (link.state !== "valid") throw new Refusal("outdated");
    // All requests of the address, so that two of its links never delete at the same time.
    await tx.$executeRaw`
      SELECT id FROM my_data_request WHERE mail_sha256 = (
        SELECT mail_sha256 FROM my_data_request WHERE id = ${link.subjectId})
      ORDER BY id FOR UPDATE`;
    const request = await tx.myDataRequest.findUnique({
      where: { id: link.subjectId },
      select: { mail: true, mailSha256: true },
    });
    if (!request) throw new Refusal("outdated");
    const { mail, mailSha256 } = request;
    if (mail === null) return [];
    const changed = await deleteKept(tx, mail, now);
    const change = { actor: "reader", regionId: null, action: "my_data.delete" } as const;
    await recordChange(tx, { ...change, subject: `my_data_request:${link.subjectId}` }, now);
    await tx.myDataRequest.updateMany({
      where: { mailSha256 },
      data: { mail: null, mailSha256: "" },
    });
    return changed;
  });
}
