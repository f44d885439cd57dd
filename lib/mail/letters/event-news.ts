import type { z } from "zod";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { calendarFile, eventFacts, eventLink, momentText, seatsFact } from "./event-facts";
import type {
  eventCancelledValues,
  eventChangedValues,
  eventMessageValues,
  eventThanksValues,
  signUpCancelledValues,
} from "./event-values";
import { greeting, paragraph } from "./paragraph";
import { doorBlocks, seatAttachments, seatFacts } from "./seat-blocks";

function noteFact(note: string | null, { t }: LetterDesk): { label: string; value: string }[] {
  return note === null ? [] : [{ label: t("label.note"), value: note }];
}

/** Tells everybody with a sign-up how it is now. */
export function eventChangedLetter(
  said: z.output<typeof eventChangedValues>,
  desk: LetterDesk,
): Letter {
  const { t, link } = desk;
  const { startedAt } = said;
  const before =
    startedAt === null
      ? null
      : paragraph(t("eventChanged.before", { when: momentText(startedAt, desk) }));
  return desk.letter(
    t("eventChanged.subject", { title: said.title }),
    [
      greeting(desk, said.name),
      paragraph(t("eventChanged.text")),
      eventFacts(said, desk, [...seatFacts(said, desk), ...noteFact(said.note, desk)]),
      before,
      paragraph(t("manageText", { seats: said.seats })),
      { kind: "link", label: t("manage"), url: link("manage_sign_up", said.manageLink) },
      ...doorBlocks(said, desk),
      paragraph(t("calendarText")),
      eventLink(said, desk),
    ],
    seatAttachments(said, desk),
  );
}

export function eventCancelledLetter(
  said: z.output<typeof eventCancelledValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.letter(
    t("eventCancelled.subject", { title: said.title }),
    [
      greeting(desk, said.name),
      paragraph(t("eventCancelled.text")),
      eventFacts(said, desk, noteFact(said.note, desk)),
      paragraph(t("eventCancelled.calendar")),
      said.hasPage ? eventLink(said, desk) : null,
    ],
    [calendarFile(said, said.calendar)],
  );
}

/** Says that a sign-up is cancelled, by whom it is or by the office. */
export function signUpCancelledLetter(
  said: z.output<typeof signUpCancelledValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  const { title, seats, calendar, byOffice } = said;
  const what = calendar === null ? "waiting" : "text";
  return desk.letter(
    t("signUpCancelled.subject", { title }),
    [
      greeting(desk, said.name),
      paragraph(t(`signUpCancelled.${byOffice ? "byOffice" : "own"}.${what}`, { seats })),
      eventFacts(said, desk, [seatsFact(seats, desk), ...noteFact(said.note, desk)]),
      calendar === null ? null : paragraph(t("eventCancelled.calendar")),
      eventLink(said, desk),
    ],
    calendar === null ? [] : [calendarFile(said, calendar)],
  );
}

/** What staff write, with why the reader gets it. */
export function eventMessageLetter(
  said: z.output<typeof eventMessageValues>,
  desk: LetterDesk,
): Letter {
  const { t, link, region } = desk;
  const { title, subject, text, standing } = said;
  const letter = desk.letter(subject, [
    greeting(desk, said.name),
    paragraph(text),
    eventFacts(said, desk),
    { kind: "link", label: t("manage"), url: link("manage_sign_up", said.manageLink) },
    eventLink(said, desk),
  ]);
  return { ...letter, footer: t(`eventMessage.footer.${standing}`, { title, region }) };
}

export function eventThanksLetter(
  said: z.output<typeof eventThanksValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  const { survey, wasSeen } = said;
  const subject = wasSeen ? "eventThanks.subject" : "eventThanks.subjectUnseen";
  return desk.letter(t(subject, { title: said.title }), [
    greeting(desk, said.name),
    paragraph(t(wasSeen ? "eventThanks.text" : "eventThanks.textUnseen")),
    survey === null ? null : paragraph(t("eventThanks.survey")),
    survey === null ? null : { kind: "link", label: t("eventThanks.surveyLink"), url: survey },
    eventFacts(said, desk),
    eventLink(said, desk),
  ]);
}
