import { useLocale, useTranslations } from "next-intl";
import { LOCALE_FIELD, SHOWN_FIELD } from "@/lib/forms/typed-values";
import { ActionForm, type ActionFormProps } from "./action-form";

interface PortalFormProps extends Omit<ActionFormProps, "words"> {
  submit: string;
  /** Milliseconds. */
  shownAt: number;
}

/** A form of the portal in the reader's language. */
export function PortalForm({ hidden, submit, shownAt, ...form }: PortalFormProps) {
  const locale = useLocale();
  const t = useTranslations("form");
  return (
    <ActionForm
      {...form}
      hidden={{ ...hidden, [LOCALE_FIELD]: locale, [SHOWN_FIELD]: String(shownAt) }}
      words={{
        submit,
        trap: t("trap"),
        notSent: t("notSent"),
        summaryTitle: t("summaryTitle"),
        notSentTitle: t("notSentTitle"),
      }}
    />
  );
}
