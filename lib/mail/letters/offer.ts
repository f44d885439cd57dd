import type { z } from "zod";
import { longDay } from "@/lib/i18n/number-format";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import type { offerExpiryValues } from "./offer-values";
import { greeting, paragraph } from "./paragraph";

/** Reminds the owner of an offer that it will soon be shown no longer. */
export function offerExpiryLetter(
  { slug, title, expiresOn }: z.output<typeof offerExpiryValues>,
  desk: LetterDesk,
): Letter {
  const { t, page, locale } = desk;
  const day = longDay(expiresOn, locale);
  return desk.letter(t("offerExpiry.subject", { day }), [
    greeting(desk),
    paragraph(t("offerExpiry.text", { title, day })),
    {
      ...{ kind: "link", label: t("offerExpiry.link") },
      url: page("/[region]/offers/[offer]", { offer: slug }),
    },
    paragraph(t("offerExpiry.what")),
    { kind: "link", label: t("offerExpiry.contact"), url: page("/[region]/contact") },
  ]);
}
