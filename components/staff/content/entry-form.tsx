import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Confirmation, FormAction } from "@/lib/forms/form-state";
import { LOCALE_FIELD, SHOWN_FIELD } from "@/lib/forms/typed-values";
import { addressOf } from "@/lib/i18n/address";
import { KeptForm } from "./kept-form";
import type { Autosave } from "./input-keeper";

export interface EntryFormProps {
  action: FormAction<Confirmation>;
  /** Saves a draft some seconds after the last keystroke; left out, nothing is saved by itself. */
  autosave?: Autosave;
  /** Names in the browser what is edited, such as "chemnitz/news/krise". */
  storageKey: string;
  /** On which saving the form builds; sent as `revision`. */
  revision: number;
  /** What the form sends besides. */
  hidden: Readonly<Record<string, string>>;
  /** Milliseconds, see timeOfShowing. */
  shownAt: number;
  /** The buttons that send the form; name and value of the one pressed are sent. */
  buttons: ReactNode;
  /** Its fields, see EntryFields. */
  children: ReactNode;
}

/** A form of the staff area of which nothing typed is lost. */
export function EntryForm({ shownAt, hidden, ...form }: EntryFormProps) {
  const locale = useLocale();
  const words = useTranslations("form");
  const t = useTranslations("staff.content.keeping");
  return (
    <KeptForm
      {...form}
      locale={locale}
      signIn={addressOf(locale, "/staff/sign-in")}
      hidden={{ ...hidden, [LOCALE_FIELD]: locale, [SHOWN_FIELD]: String(shownAt) }}
      words={{
        ...{ summaryTitle: words("summaryTitle"), notSentTitle: words("notSentTitle") },
        ...{ found: t("found", { at: "#" }), restored: t("restored", { at: "#" }) },
        ...{ restore: t("restore"), discard: t("discard"), leave: t("leave") },
        ...{ unsaved: t("unsaved"), saving: t("saving"), saved: t("saved", { at: "#" }) },
        ...{ offline: t("offline"), conflict: t("conflict"), signedOut: t("signedOut") },
        ...{ signIn: words("signIn"), failed: t("failed"), notSent: words("notSent") },
      }}
    />
  );
}
