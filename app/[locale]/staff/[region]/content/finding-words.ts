import { getTranslations } from "next-intl/server";
import type { Finding } from "@/lib/datasets/finding";
import type { Locale } from "@/lib/i18n/routing";
import { columnWords } from "./column-words";

/** What stands against publishing, in words, each fault at its column. */
export async function faultsInWords(
  errors: readonly Finding[],
  locale: Locale,
): Promise<Record<string, string>> {
  const t = await getTranslations({ locale, namespace: "import.finding" });
  const labelOf = await columnWords(locale);
  return Object.fromEntries(
    errors.map(({ code, column = "title", about, values }) => {
      const words = { about: about === column ? labelOf(column) : about, ...values };
      return [column, t(code, words as never)];
    }),
  );
}
