import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { addressOf } from "@/lib/i18n/address";
import { listAllUses } from "@/lib/page-use/queries";
import { staffOfRegion } from "../../../staff-session";
import { staffTableResponse } from "../staff-table-response";

/** More rows than spreadsheets open. */
const MOST_ROWS = 1_000_000;

/** How often each page was opened on each day that is still known. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const path = addressOf(locale, "/staff/[region]/figures/use.csv", { region: slug });
  const { region } = await staffOfRegion(locale, path, slug, "read");
  const t = await getTranslations({ locale, namespace: "staff.figures" });
  const uses = await listAllUses(region.id, MOST_ROWS);
  const rows = uses.map(({ day, path: page, count }) => [day, page, count]);
  const columns = [t("day"), t("page"), t("opened")];
  return staffTableResponse(`${t("usesFileName")}-${slug}`, columns, rows, locale);
}
