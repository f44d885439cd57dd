import type { z } from "zod";
import { enquiryKinds } from "@/lib/enquiries/schema";
import { enquiryTopics } from "@/lib/enquiries/topic";
import { longDay } from "@/lib/i18n/number-format";
import { keptDays } from "@/lib/retention/retention";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import type {
  enquiryAnswerValues,
  enquiryClosedValues,
  enquiryEscalationValues,
  enquiryNoticeValues,
  enquiryReceiptValues,
  enquiryReminderValues,
  enquiryReplyValues,
  enquirySettledValues,
} from "./enquiry-values";
import { greeting, paragraph } from "./paragraph";

function caseFact(caseNumber: string, { t }: LetterDesk): { label: string; value: string } {
  return { label: t("label.caseNumber"), value: caseNumber };
}

export function enquiryReceiptLetter(
  { caseNumber, link, isOfficeTold, deleteAfter }: z.output<typeof enquiryReceiptValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale } = desk;
  return desk.letter(t("enquiryReceipt.subject", { caseNumber }), [
    greeting(desk),
    paragraph(t(isOfficeTold ? "enquiryReceipt.text" : "enquiryReceipt.untold")),
    { kind: "facts", facts: [caseFact(caseNumber, desk)] },
    link === null
      ? null
      : {
          ...{ kind: "link", label: t("enquiryReceipt.link") },
          url: desk.link("enquiry_sender", link),
        },
    paragraph(
      t("enquiryReceipt.deleted", {
        days: keptDays("enquiry"),
        day: longDay(deleteAfter, locale),
      }),
    ),
  ]);
}

export function enquiryNoticeLetter(
  { caseNumber, kind, topic, about, link, dueOn }: z.output<typeof enquiryNoticeValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale } = desk;
  const known = enquiryKinds.find((one) => one === kind) ?? "other";
  const knownTopic = enquiryTopics.find((one) => one === topic);
  return desk.officeLetter(t("enquiryNotice.subject", { caseNumber }), [
    greeting(desk),
    paragraph(t("enquiryNotice.text")),
    {
      kind: "facts",
      facts: [
        caseFact(caseNumber, desk),
        { label: t("label.kind"), value: t(`enquiryNotice.kind.${known}`) },
        ...(knownTopic === undefined
          ? []
          : [{ label: t("label.topic"), value: t(`topic.${knownTopic}`) }]),
        ...(about === null ? [] : [{ label: t("label.about"), value: about }]),
        ...(dueOn === null ? [] : [{ label: t("label.due"), value: longDay(dueOn, locale) }]),
      ],
    },
    link === null
      ? null
      : {
          ...{ kind: "link", label: t("enquiryNotice.link") },
          url: desk.link("enquiry_office", link),
        },
  ]);
}

export function enquiryAnswerLetter(
  { caseNumber, text, link, isClosed }: z.output<typeof enquiryAnswerValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.letter(t("enquiryAnswer.subject", { caseNumber }), [
    greeting(desk),
    paragraph(t("enquiryAnswer.text")),
    { kind: "quote", text },
    isClosed ? paragraph(t("enquiryAnswer.closed")) : null,
    { kind: "link", label: t("enquiryAnswer.link"), url: desk.link("enquiry_sender", link) },
  ]);
}

export function enquiryReplyLetter(
  { caseNumber, text, link }: z.output<typeof enquiryReplyValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.officeLetter(t("enquiryReply.subject", { caseNumber }), [
    greeting(desk),
    paragraph(t("enquiryReply.text")),
    { kind: "quote", text },
    { kind: "link", label: t("enquiryReply.link"), url: desk.link("enquiry_office", link) },
  ]);
}

/** Tells the sender that the office has closed an enquiry without an answer. */
export function enquiryClosedLetter(
  { caseNumber, link }: z.output<typeof enquiryClosedValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.letter(t("enquiryClosed.subject", { caseNumber }), [
    greeting(desk),
    paragraph(t("enquiryClosed.text")),
    { kind: "link", label: t("enquiryClosed.link"), url: desk.link("enquiry_sender", link) },
  ]);
}

/** Tells the office that the sender needs no answer any more. */
export function enquirySettledLetter(
  { caseNumber, link }: z.output<typeof enquirySettledValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.officeLetter(t("enquirySettled.subject", { caseNumber }), [
    greeting(desk),
    paragraph(t("enquirySettled.text")),
    { kind: "link", label: t("enquirySettled.link"), url: desk.link("enquiry_office", link) },
  ]);
}

/** Reminds the office on the day by which an answer is due. */
export function enquiryReminderLetter(
  { caseNumber, dueOn, link }: z.output<typeof enquiryReminderValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale } = desk;
  return desk.officeLetter(t("enquiryReminder.subject", { caseNumber }), [
    greeting(desk),
    paragraph(t("enquiryReminder.text", { day: longDay(dueOn, locale) })),
    { kind: "link", label: t("enquiryReminder.link"), url: desk.link("enquiry_office", link) },
  ]);
}

/** Tells that an enquiry waits for longer than it may. */
export function enquiryEscalationLetter(
  { caseNumber, dueOn, assignee, link }: z.output<typeof enquiryEscalationValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale } = desk;
  return desk.officeLetter(t("enquiryEscalation.subject", { caseNumber }), [
    greeting(desk),
    paragraph(t("enquiryEscalation.text", { day: longDay(dueOn, locale) })),
    {
      kind: "facts",
      facts: [
        caseFact(caseNumber, desk),
        { label: t("label.assignee"), value: assignee ?? t("enquiryEscalation.unassigned") },
      ],
    },
    { kind: "link", label: t("enquiryEscalation.link"), url: desk.link("enquiry_office", link) },
  ]);
}
