import type { z } from "zod";
import { longDay } from "@/lib/i18n/number-format";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import { isPublic } from "@/lib/network/problem-state";
import type { Letter, LetterBlock } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { greeting, paragraph } from "./paragraph";
import type {
  problemConfirmValues,
  problemRequestValues,
  problemStateValues,
} from "./problem-values";

function stateFacts(
  { title, state, note }: z.output<typeof problemStateValues>,
  { t, locale }: LetterDesk,
): LetterBlock {
  const states = (locale === "de" ? de : en).problems.states;
  return {
    kind: "facts",
    facts: [
      { label: t("label.problem"), value: title },
      { label: t("label.state"), value: states[state] },
      ...(note === null ? [] : [{ label: t("label.note"), value: note }]),
    ],
  };
}

function problemLink(slug: string, label: string, { page }: LetterDesk): LetterBlock {
  const url = page("/[region]/network/problems/[problem]", { problem: slug });
  return { kind: "link", label, url };
}

/** Asks whoever described a problem whether the address is right. */
export function problemConfirmLetter(
  { title, link, deleteAfter }: z.output<typeof problemConfirmValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale } = desk;
  return desk.letter(t("problemConfirm.subject"), [
    greeting(desk),
    paragraph(t("problemConfirm.text")),
    { kind: "facts", facts: [{ label: t("label.problem"), value: title }] },
    { kind: "link", label: t("problemConfirm.link"), url: desk.link("problem_owner", link) },
    paragraph(t("problemConfirm.keep")),
    paragraph(t("problemConfirm.not", { day: longDay(deleteAfter, locale) })),
  ]);
}

/** Tells the owner what staff did. */
export function problemStateLetter(
  said: z.output<typeof problemStateValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale } = desk;
  const state = (locale === "de" ? de : en).problems.states[said.state];
  return desk.letter(t("problemState.subject", { state }), [
    greeting(desk),
    paragraph(t("problemState.text")),
    stateFacts(said, desk),
    isPublic(said.state) ? problemLink(said.slug, t("problemState.link"), desk) : null,
  ]);
}

/** Tells the office what the owner did. */
export function problemNoticeLetter(
  said: z.output<typeof problemStateValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.letter(t("problemNotice.subject", { title: said.title }), [
    greeting(desk),
    paragraph(t("problemNotice.text")),
    stateFacts(said, desk),
    said.state === "review" ? paragraph(t("problemNotice.review")) : null,
  ]);
}

/** Asks a partner, as its profile fits. */
export function problemRequestLetter(
  { title, summary, slug }: z.output<typeof problemRequestValues>,
  desk: LetterDesk,
): Letter {
  const { t, page } = desk;
  const url = page("/[region]/network/problems/[problem]/interest", { problem: slug });
  return desk.officeLetter(t("problemRequest.subject", { title }), [
    greeting(desk),
    paragraph(t("problemRequest.text")),
    { kind: "facts", facts: [{ label: t("label.problem"), value: title }] },
    { kind: "quote", text: summary },
    { kind: "link", label: t("problemRequest.link"), url },
    problemLink(slug, t("problemState.link"), desk),
    paragraph(t("problemRequest.not")),
  ]);
}
