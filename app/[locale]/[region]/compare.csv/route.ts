import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { viewName } from "@/components/comparison/comparison-words";
import { comparisonColumns, comparisonLines } from "@/lib/coverage/comparison/comparison-table";
import { outlookYear } from "@/lib/coverage/coverage-view";
import { tableText } from "@/lib/datasets/exports/table-text";
import { comparisonContent } from "../compare/comparison-content";
import { sourceLines } from "../compare/comparison-sources";
import { downloadHeaders } from "../compare/download-headers";

/** The comparison of an address as a table for spreadsheets of the address's language. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await comparisonContent(slug, new URL(request.url).searchParams);
  const { region, benchmark, view, areas, rows, seatsOn } = content;
  const t = await getTranslations({ locale });
  const word = await getTranslations({ locale, namespace: "comparison.table" });
  const year = outlookYear(view);
  const sources = { own: sourceLines(region, locale, t), whole: sourceLines(benchmark, locale, t) };
  const lines = comparisonLines(areas, rows, {
    locale,
    kinds: { district: t(`level.${region.mapLevel}.label`), region: word("region") },
    states: {
      known: word("known"),
      unknown: word("unknown"),
      pending: word("pending"),
      outOfReach: word("outOfReach"),
    },
    small: { no: word("no"), small: word("yes"), tiny: word("very") },
    view: viewName(view, t(`level.${region.mapLevel}.within`), t),
    year,
    seatsOn,
    notice: t(year === null ? "coverage.caveat" : "coverage.outlook.caveat"),
    sources: areas.map(({ kind }) => (kind === "region" ? sources.whole : sources.own).join("; ")),
  });
  const headings = comparisonColumns.map((column) => word(column));
  const form = locale === "de" ? { lineEnd: "\r\n" } : { delimiter: ",", lineEnd: "\r\n" };
  let text = "";
  for await (const chunk of tableText(headings, lines, form)) text += chunk;
  const name = `${t("comparison.fileName")}-${region.slug}.csv`;
  return new Response(text, { headers: downloadHeaders("text/csv; charset=utf-8", name) });
}
