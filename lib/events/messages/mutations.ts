import "server-only";
import { actorOf } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { inTurn } from "@/lib/forms/turn";
import { mailSays } from "@/lib/mail/mail-values";
import { canRunDesk } from "../desk/policy";
import { listActive, lockDate, readDate, readEventOfDate } from "../sign-ups/date-store";
import type { Settled } from "../sign-ups/settling";
import { dateValues, enqueueFor, linkOf } from "../sign-ups/sign-up-mails";
import { STATES_OF_AUDIENCE, type MessageAudience, type NewEventMessage } from "./schema";

/**
 * Writes to people who signed up for a date, once however often the form is sent, each a mail of
 * their own.
 *
 * @returns to how many it goes
 * @throws Refusal "outdated", "forbidden"; InvalidFields where there is nobody to write to
 */
export async function sendEventMessage(
  input: NewEventMessage,
  { user, now }: Pick<Circumstances, "user" | "now">,
): Promise<number> {
  const { date: dateId, audience, subject, text, request } = input;
  return inTurn(async (tx) => {
    await lockDate(tx, dateId);
    const date = await readDate(tx, dateId);
    const event = await readEventOfDate(tx, dateId);
    if (!date || !event) throw new Refusal("outdated");
    if (!canRunDesk(user, date)) throw new Refusal("forbidden");
    const known = await tx.eventMessage.findUnique({
      where: { requestKey: request },
      select: { recipients: true },
    });
    if (known) return known.recipients;
    const readers = await readersOf({ tx, date, event, now }, audience);
    if (readers.length === 0) throw new InvalidFields({ audience: "nobodyThere" });
    const { id } = await tx.eventMessage.create({
      data: {
        ...{ eventDateId: dateId, audience, subject, text, requestKey: request, sentAt: now },
        recipients: readers.length,
      },
      select: { id: true },
    });
    for (const reader of readers) {
      const says = mailSays("event-message", {
        ...{ ...dateValues({ date, event }, reader.locale), name: reader.name, subject, text },
        standing: reader.state === "confirmed" ? "confirmed" : "waiting",
        manageLink: await linkOf({ tx, date, event, now }, reader.id, "manage_sign_up"),
      });
      await enqueueFor({ tx, date, event, now }, reader, `message:${id}`, says);
    }
    await recordChange(
      tx,
      {
        ...{ actor: actorOf(user), regionId: date.regionId, action: "event_date.write" },
        ...{
          subject: `event_message:${id}`,
          after: { dateId, audience, recipients: readers.length },
        },
      },
      now,
    );
    return readers.length;
  });
}

async function readersOf({ tx, date }: Settled, audience: MessageAudience) {
  const meant: readonly string[] = STATES_OF_AUDIENCE[audience];
  const all = await listActive(tx, date.id);
  return all.filter(({ state, mail }) => meant.includes(state) && mail !== "");
}
