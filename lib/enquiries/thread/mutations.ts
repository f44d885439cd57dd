import "server-only";
import { actorOf, type Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { countSender } from "@/lib/forms/sender-limit";
import { portalDay, storedDay } from "@/lib/portal-day";
import { publicHolidays } from "@/lib/practices/public-holidays";
import { dueDay } from "../due-date";
import { addMessage, setStatus, withEnquiry, type Held } from "../held/mutations";
import { canAnswerEnquiry } from "../policy";
import { USUAL_DUE_DAYS } from "../routing";
import { officeOf, tellAnswer, tellClosed, tellReply, tellSettled } from "../told/mutations";
import { arrangedNote } from "./arranged-note";
import { changesOf, type Arrangement } from "./arrangement";
import { askedOf } from "./queries";
import type { OfficeChange, OfficeStep, SenderStep, StaffStep } from "./schema";

/** What became of a step. */
export interface TakenStep {
  /** Who gets a mail about it; "unreachable" is an office that has no address yet. */
  told: "sender" | "office" | "unreachable" | "nobody";
  /** What was wanted of who looks after it by when, but stays as somebody else changed it. */
  missed: Partial<Arrangement>;
}

/** Records a step of an enquiry; what was written is kept with the enquiry alone. */
async function recordStep({ tx, now, enquiry }: Held, step: string, actor: Actor): Promise<void> {
  const after = await tx.enquiry.findUniqueOrThrow({
    where: { id: enquiry.id },
    select: { status: true, assignee: true, dueOn: true },
  });
  const dueOn = after.dueOn && storedDay(after.dueOn);
  const { id, regionId, status, assignee } = enquiry;
  await recordChange(
    tx,
    {
      ...{ actor, regionId, action: `enquiry.${step}`, subject: `enquiry:${id}` },
      before: { status, assignee, dueOn: enquiry.dueOn },
      after: { ...after, dueOn },
    },
    now,
  );
}

/** Whoever writes on waits for an answer again, for as long as is agreed with the office. */
async function waitAgain(held: Held, workingDays: number): Promise<void> {
  const { tx, now, enquiry } = held;
  if (enquiry.status !== "answered" && enquiry.status !== "closed") return;
  const day = dueDay(portalDay(now), workingDays, publicHolidays(enquiry.state));
  const data = { dueOn: new Date(day), escalatedAt: null };
  await tx.enquiry.update({ where: { id: enquiry.id }, data, select: { id: true } });
  await setStatus(held, "in_progress");
}

/**
 * Writes on to the office or says that all is answered.
 *
 * @throws Refusal "outdated", "tooMany"
 */
export function takeSenderStep(
  input: SenderStep,
  { sender, now }: Pick<Circumstances, "sender" | "now">,
): Promise<TakenStep> {
  return withEnquiry({ side: "enquiry_sender", token: input.token }, now, async (held) => {
    const office = await officeOf(held);
    const mail = office?.mail ?? null;
    if (input.step === "close") {
      const step = await setStatus(held, "closed");
      if (mail !== null) await tellSettled(held, mail, step);
    } else {
      const message = await addMessage(held, "sender", input.message);
      if (message !== null) {
        await countSender(held.tx, sender);
        await waitAgain(held, office?.dueDays ?? USUAL_DUE_DAYS);
        if (mail !== null) await tellReply(held, mail, message, input.message);
      }
    }
    await recordStep(held, input.step, "reader");
    return { told: mail === null ? "unreachable" : "office", missed: {} };
  });
}

/**
 * Writes down who looks after an enquiry and by when.
 *
 * @returns what stays as it is because somebody else changed it meanwhile
 * @throws InvalidFields where the day is over or missing
 */
async function arrange(
  { tx, now, enquiry }: Held,
  { assignee, dueOn, shownAssignee, shownDueOn }: OfficeChange,
  locale: Circumstances["locale"],
): Promise<Partial<Arrangement>> {
  const { changed, missed } = changesOf(
    { assignee: enquiry.assignee ?? "", dueOn: enquiry.dueOn ?? "" },
    { assignee: shownAssignee, dueOn: shownDueOn ?? "" },
    { assignee, dueOn: dueOn ?? "" },
  );
  if (changed.dueOn === "") throw new InvalidFields({ dueOn: "dueMissing" });
  if (changed.dueOn !== undefined && changed.dueOn < portalDay(now))
    throw new InvalidFields({ dueOn: "duePast" });
  if (Object.keys(changed).length === 0) return missed;
  await tx.enquiry.update({
    where: { id: enquiry.id },
    data: {
      ...(changed.assignee !== undefined && { assignee: changed.assignee || null }),
      ...(changed.dueOn !== undefined && { dueOn: new Date(changed.dueOn), escalatedAt: null }),
    },
    select: { id: true },
  });
  const text = arrangedNote(locale, changed);
  const note = { author: "note" as const, text, at: now, requestKey: crypto.randomUUID() };
  await tx.enquiryMessage.create({
    data: { enquiryId: enquiry.id, ...note },
    select: { id: true },
  });
  return missed;
}

/**
 * Makes sure that nobody answers an enquiry a second time without knowing of the first.
 *
 * @throws InvalidFields of which the form then knows
 */
async function expectUnanswered({ tx, enquiry }: Held, shown: number | null, message: number) {
  if (shown === null) return;
  const meanwhile = await tx.enquiryMessage.findFirst({
    where: { enquiryId: enquiry.id, author: "office", id: { gt: shown, lt: message } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (!meanwhile) return;
  const told = { shownMessage: String(meanwhile.id) };
  throw new InvalidFields({ message: "answeredMeanwhile" }, {}, told);
}

/** Answers the sender, and closes the enquiry where that is wanted. */
async function answer(
  held: Held,
  { message: text, shownMessage }: { message: string; shownMessage: number | null },
  isClosed: boolean,
): Promise<void> {
  const message = await addMessage(held, "office", text);
  if (message !== null) await expectUnanswered(held, shownMessage, message);
  const isLate = isClosed && held.enquiry.status !== "closed";
  if (message === null && !isLate) return;
  const step = await setStatus(held, isClosed ? "closed" : "answered");
  await (message === null ? tellClosed(held, step) : tellAnswer(held, message, { text, isClosed }));
}

async function takeStep(
  held: Held,
  input: OfficeChange,
  locale: Circumstances["locale"],
  actor: Actor,
): Promise<TakenStep> {
  const taken = await carryOut(held, input, locale);
  await recordStep(held, input.step, actor);
  return taken;
}

async function carryOut(
  held: Held,
  input: OfficeChange,
  locale: Circumstances["locale"],
): Promise<TakenStep> {
  const missed = await arrange(held, input, locale);
  if (input.step === "answer" || input.step === "answer_and_close") {
    await answer(held, input, input.step === "answer_and_close");
    return { told: "sender", missed };
  }
  if (input.step === "close") {
    await tellClosed(held, await setStatus(held, "closed"));
    return { told: "sender", missed };
  }
  if (input.step === "note") await addMessage(held, "note", input.message);
  if (held.enquiry.status === "received") await setStatus(held, "in_progress");
  return { told: "nobody", missed };
}

/**
 * Answers an enquiry by the office's link, notes something on it, hands it on, or closes it.
 *
 * @throws Refusal "outdated"; InvalidFields where the day of the answer cannot be, or where
 *   somebody else answered meanwhile
 */
export function takeOfficeStep(
  input: OfficeStep,
  { now, locale }: Pick<Circumstances, "now" | "locale">,
): Promise<TakenStep> {
  const named = { side: "enquiry_office" as const, token: input.token };
  return withEnquiry(named, now, (held) => takeStep(held, input, locale, "office"));
}

/**
 * Does the same for somebody who is signed in.
 *
 * @throws Refusal "outdated", "forbidden"; InvalidFields
 */
export function takeStaffStep(
  input: StaffStep,
  { user, now, locale }: Pick<Circumstances, "user" | "now" | "locale">,
): Promise<TakenStep> {
  return withEnquiry({ caseNumber: input.caseNumber }, now, async (held) => {
    if (!canAnswerEnquiry(user, await askedOf(held.tx, held.enquiry)))
      throw new Refusal("forbidden");
    return takeStep(held, input, locale, actorOf(user));
  });
}
