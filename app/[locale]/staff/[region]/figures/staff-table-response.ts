import { tableText } from "@/lib/datasets/exports/table-text";
import type { Locale } from "@/lib/i18n/routing";

/** A table of the staff area for spreadsheets of a language; no cell runs as a formula. */
export async function staffTableResponse(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  locale: Locale,
): Promise<Response> {
  const form = locale === "de" ? { lineEnd: "\r\n" } : { delimiter: ",", lineEnd: "\r\n" };
  let text = "";
  for await (const chunk of tableText(columns, rows, form)) text += chunk;
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "private, no-store",
      "referrer-policy": "same-origin",
      "x-robots-tag": "noindex",
    },
  });
}
