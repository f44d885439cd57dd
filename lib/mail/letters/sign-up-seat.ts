import type { z } from "zod";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { eventFacts, eventLink } from "./event-facts";
import type { eventReminderValues, signUpConfirmedValues } from "./event-values";
import { greeting, paragraph } from "./paragraph";
import { doorBlocks, seatAttachments, seatFacts } from "./seat-blocks";

type SeatSaid = z.output<typeof signUpConfirmedValues>;

function seatLetter(subject: string, text: string, said: SeatSaid, desk: LetterDesk): Letter {
  const { t, link } = desk;
  return desk.letter(
    subject,
    [
      greeting(desk, said.name),
      paragraph(text),
      eventFacts(said, desk, seatFacts(said, desk)),
      paragraph(t("manageText", { seats: said.seats })),
      { kind: "link", label: t("manage"), url: link("manage_sign_up", said.manageLink) },
      ...doorBlocks(said, desk),
      paragraph(t("calendarText")),
      eventLink(said, desk),
    ],
    seatAttachments(said, desk),
  );
}

export function signUpConfirmedLetter(said: SeatSaid, desk: LetterDesk): Letter {
  const { t } = desk;
  const { title } = said;
  return seatLetter(t("signUpConfirmed.subject", { title }), t("signUpConfirmed.text"), said, desk);
}

export function eventReminderLetter(
  said: z.output<typeof eventReminderValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  const { title } = said;
  return seatLetter(t("eventReminder.subject", { title }), t("eventReminder.text"), said, desk);
}
