import { getTranslations } from "next-intl/server";
import { staffOfRegion } from "@/app/[locale]/staff/staff-session";
import { requestLocale } from "@/app/[locale]/request-locale";
import { tableText } from "@/lib/datasets/exports/table-text";
import { getRun } from "@/lib/datasets/uploads/queries";
import { datasetWords } from "@/lib/datasets/wording/dataset-words";
import { findingReason } from "@/lib/datasets/wording/finding-text";
import { addressOf } from "@/lib/i18n/address";

interface Place {
  params: Promise<{ locale: string; region: string; upload: string; run: string }>;
}

/** What there is to say about a file, line by line, for spreadsheets of the address's language. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { locale: requested, region: slug, upload, run: number } = await params;
  const locale = requestLocale(requested);
  const back = addressOf(locale, "/staff/[region]/data/uploads/[upload]", { region: slug, upload });
  const { region } = await staffOfRegion(locale, back, slug, "data");
  const run = await getRun(region.id, Number(upload) || 0, Number(number) || 0);
  if (!run?.report) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: "staff.data" });
  const words = datasetWords(locale);
  const { report } = run;
  const rows = (["errors", "warnings", "notes"] as const).flatMap((sort) =>
    report[sort].map((one) => [
      t(`severity.${sort}`),
      one.line,
      one.column ?? "",
      one.about,
      findingReason(one, words),
    ]),
  );
  const columns = [t("sort"), t("line"), t("column"), t("about"), t("reason")];
  const form = locale === "de" ? { lineEnd: "\r\n" } : { delimiter: ",", lineEnd: "\r\n" };
  let text = "";
  for await (const chunk of tableText(columns, rows, form)) text += chunk;
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${t("findingsFile")}.csv"`,
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  });
}
