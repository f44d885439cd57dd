import { getTranslations } from "next-intl/server";
import { faultSentence } from "@/components/staff/content/fault-sentence";
import type { Finding } from "@/lib/datasets/finding";
import type { Locale } from "@/lib/i18n/routing";
import { columnWords } from "./column-words";

/** What stands against publishing, in words, each fault at its column. */
export async function faultsInWords(
  errors: readonly Finding[],
  locale: Locale,
): Promise<Record<string, string>> {
  const t = await getTranslations({ locale, namespace: "staff.content.faults" });
  const ofFiles = await getTranslations({ locale, namespace: "import.finding" });
  const words = {
    ofForm: (code: string, values: object) =>
      t.has(code as "other") ? t(code as "other", values as never) : null,
    ofFile: (code: string, values: object) => ofFiles(code as "noDate", values as never),
    labelOf: await columnWords(locale),
  };
  return Object.fromEntries(
    errors.map((error) => [error.column ?? "title", faultSentence(error, words)]),
  );
}
