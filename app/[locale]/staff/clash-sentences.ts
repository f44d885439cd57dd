import { getTranslations } from "next-intl/server";
import type { Clash } from "@/lib/drafts/merge";
import type { Locale } from "@/lib/i18n/routing";

/**
 * What others wrote where somebody wrote otherwise, by field.
 *
 * @param by who did, by field; those of whom it is not known are left out
 * @param inWords how a text that is no prose reads
 */
export async function clashSentences(
  clashes: readonly Clash[],
  by: ReadonlyMap<string, string>,
  locale: Locale,
  inWords = (_column: string, text: string) => text,
): Promise<Record<string, string>> {
  const t = await getTranslations({ locale, namespace: "staff.content.edit" });
  const sentences = clashes.map(({ column, theirs }) => {
    const text = inWords(column, theirs);
    return [
      column,
      t("clash", { by: by.get(column) || "nobody", theirs: text || t("empty") }),
    ] as const;
  });
  return Object.fromEntries(sentences);
}
