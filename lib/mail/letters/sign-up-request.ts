import type { z } from "zod";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { eventFacts, eventLink, momentText, priceFact, seatsFact } from "./event-facts";
import type { signUpConfirmValues, signUpExpiredValues, signUpKnownValues } from "./event-values";
import { greeting, paragraph } from "./paragraph";

/** Asks whether the address is right, without a word that the sender of the form could choose. */
export function signUpConfirmLetter(
  said: z.output<typeof signUpConfirmValues>,
  desk: LetterDesk,
): Letter {
  const { t, link } = desk;
  const { title, seats, heldUntil } = said;
  return desk.letter(t("signUpConfirm.subject", { title }), [
    greeting(desk),
    paragraph(t("signUpConfirm.text")),
    eventFacts(said, desk, [seatsFact(seats, desk), ...priceFact(said, desk)]),
    paragraph(
      heldUntil === null
        ? t("signUpConfirm.waits")
        : t("signUpConfirm.held", { seats, until: momentText(heldUntil, desk) }),
    ),
    {
      ...{ kind: "link", label: t("signUpConfirm.link") },
      url: link("confirm_sign_up", said.confirmLink),
    },
    paragraph(t("signUpConfirm.not")),
    {
      ...{ kind: "link", label: t("signUpConfirm.cancel") },
      url: link("manage_sign_up", said.manageLink),
    },
  ]);
}

/** Tells somebody who is signed up already that the form was sent once more. */
export function signUpKnownLetter(
  said: z.output<typeof signUpKnownValues>,
  desk: LetterDesk,
): Letter {
  const { t, link } = desk;
  const { confirmLink, heldUntil } = said;
  const state = { label: t("label.state"), value: t(`signUpKnown.state.${said.state}`) };
  return desk.letter(t("signUpKnown.subject", { title: said.title }), [
    greeting(desk),
    paragraph(t(confirmLink === null ? "signUpKnown.text" : "signUpKnown.unconfirmed")),
    eventFacts(said, desk, [
      ...[seatsFact(said.seats, desk), state],
      ...(heldUntil === null
        ? []
        : [{ label: t("label.until"), value: momentText(heldUntil, desk) }]),
    ]),
    confirmLink === null
      ? null
      : {
          ...{ kind: "link", label: t("signUpConfirm.link") },
          url: link("confirm_sign_up", confirmLink),
        },
    paragraph(t(confirmLink === null ? "signUpKnown.change" : "signUpKnown.later")),
    { kind: "link", label: t("manage"), url: link("manage_sign_up", said.manageLink) },
  ]);
}

/** Tells that the time to confirm or to accept is over. */
export function signUpExpiredLetter(
  said: z.output<typeof signUpExpiredValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.letter(t("signUpExpired.subject", { title: said.title }), [
    greeting(desk),
    paragraph(t(`signUpExpired.${said.what}`, { seats: said.seats })),
    eventFacts(said, desk, [seatsFact(said.seats, desk)]),
    paragraph(t("signUpExpired.again")),
    eventLink(said, desk),
  ]);
}
