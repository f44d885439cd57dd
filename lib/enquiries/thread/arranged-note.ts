import { createTranslator } from "use-intl/core";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { Arrangement } from "./arrangement";

/**
 * What the history of an enquiry says of a change of who looks after it and by when.
 *
 * @example arrangedNote("de", { assignee: "Frau Weber" }) // "Zuständig: Frau Weber."
 */
export function arrangedNote(locale: Locale, changed: Partial<Arrangement>): string {
  const messages = locale === "de" ? de : en;
  const t = createTranslator({ locale, messages, namespace: "enquiries.arranged" });
  const { assignee, dueOn } = changed;
  return [
    assignee === undefined ? [] : assignee === "" ? t("nobody") : t("assignee", { assignee }),
    dueOn === undefined ? [] : t("dueOn", { day: longDay(dueOn, locale) }),
  ]
    .flat()
    .join(" ");
}
