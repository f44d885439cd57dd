import type { z } from "zod";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { greeting, paragraph } from "./paragraph";
import type { signInValues } from "./sign-in-values";

/** Brings the link by which somebody signs in to the staff area. */
export function signInLetter(
  { link, minutes }: z.output<typeof signInValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.letter(t("signIn.subject"), [
    greeting(desk),
    paragraph(t("signIn.text", { minutes })),
    { kind: "link", label: t("signIn.link"), url: desk.link("sign_in", link) },
    paragraph(t("signIn.not")),
  ]);
}
