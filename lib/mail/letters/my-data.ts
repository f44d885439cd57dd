import type { z } from "zod";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { momentText } from "./event-facts";
import type { myDataLinkValues, myDataNoneValues } from "./my-data-values";
import { greeting, paragraph } from "./paragraph";

export function myDataLinkLetter(
  { link, expiresAt }: z.output<typeof myDataLinkValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.letter(t("myDataLink.subject"), [
    greeting(desk),
    paragraph(t("myDataLink.text")),
    { kind: "link", label: t("myDataLink.link"), url: desk.link("my_data", link) },
    paragraph(t("myDataLink.until", { until: momentText(expiresAt, desk) })),
    paragraph(t("myDataLink.not")),
  ]);
}

export function myDataNoneLetter(
  _said: z.output<typeof myDataNoneValues>,
  desk: LetterDesk,
): Letter {
  const { t } = desk;
  return desk.letter(t("myDataNone.subject"), [
    greeting(desk),
    paragraph(t("myDataNone.text")),
    paragraph(t("myDataNone.other")),
    paragraph(t("myDataNone.not")),
  ]);
}
