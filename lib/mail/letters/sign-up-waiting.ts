import type { z } from "zod";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { eventFacts, eventLink, momentText, priceFact, seatsFact } from "./event-facts";
import type { signUpOfferedValues, signUpWaitingValues } from "./event-values";
import { greeting, paragraph } from "./paragraph";

export function signUpWaitingLetter(
  said: z.output<typeof signUpWaitingValues>,
  desk: LetterDesk,
): Letter {
  const { t, link } = desk;
  return desk.letter(t("signUpWaiting.subject", { title: said.title }), [
    greeting(desk, said.name),
    paragraph(t(said.inLine === null ? "signUpWaiting.tooMany" : "signUpWaiting.text")),
    eventFacts(said, desk, [
      ...[seatsFact(said.seats, desk), ...priceFact(said, desk)],
      ...(said.inLine === null ? [] : [{ label: t("label.place"), value: String(said.inLine) }]),
    ]),
    paragraph(t("signUpWaiting.then", { hours: said.offerHours })),
    { kind: "link", label: t("manage"), url: link("manage_sign_up", said.manageLink) },
    eventLink(said, desk),
  ]);
}

/** Offers a seat that became free to the next one on the waiting list. */
export function signUpOfferedLetter(
  said: z.output<typeof signUpOfferedValues>,
  desk: LetterDesk,
): Letter {
  const { t, link } = desk;
  const { seats } = said;
  const until = momentText(said.heldUntil, desk);
  return desk.letter(t("signUpOffered.subject", { title: said.title, seats }), [
    greeting(desk, said.name),
    paragraph(t("signUpOffered.text", { seats, until })),
    eventFacts(said, desk, [
      ...[seatsFact(seats, desk), ...priceFact(said, desk)],
      { label: t("label.until"), value: until },
    ]),
    {
      ...{ kind: "link", label: t("signUpOffered.link") },
      url: link("manage_sign_up", said.manageLink),
    },
  ]);
}
