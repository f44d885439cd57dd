import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";
import type { TakenStep } from "@/lib/enquiries/thread/mutations";
import type { Confirmation } from "@/lib/forms/form-state";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";

/** Tells what became of a step, and has the page around the form shown anew. */
export async function stepAnswer(
  { told, missed: { assignee, dueOn } }: TakenStep,
  locale: Locale,
): Promise<{ answer: Confirmation; changed: string[] }> {
  const t = await getTranslations({ locale, namespace: "enquiries" });
  const wanted = [
    assignee === undefined ? [] : assignee || t("missedNobody"),
    dueOn === undefined ? [] : dueOn === "" ? t("missedNoDay") : longDay(dueOn, locale),
  ].flat();
  const paragraphs = [
    t(`told.${told}`),
    ...(wanted.length === 0 ? [] : [t("missed", { wanted: wanted.join(", ") })]),
  ];
  // What was written so far stands above the answer and shows the new state at once.
  refresh();
  // The address of the page itself, which is a secret that the form need not send about.
  const link = { href: "?", label: t("doneLink") };
  return { answer: { title: t("doneTitle"), paragraphs, link }, changed: [] };
}
