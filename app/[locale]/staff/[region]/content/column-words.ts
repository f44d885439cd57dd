import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/routing";

/** What a column is called; of its English sibling, that it is. */
export async function columnWords(locale: Locale): Promise<(column: string) => string> {
  const t = await getTranslations({ locale, namespace: "staff.content" });
  return (column) => {
    const name = column.replace(/_en$/, "");
    const key = `columns.${name}` as "columns.title";
    const label = t.has(key) ? t(key) : name;
    return name === column ? label : t("fields.english", { label });
  };
}
