import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { groupName } from "@/components/coverage/coverage-words";
import { readFiguresFilter } from "@/lib/coverage/gaps/figures-filter";
import { ANSWERING_KINDS } from "@/lib/entries/answers/queries";
import { addressOf } from "@/lib/i18n/address";
import { staffOfRegion } from "../../../staff-session";
import { askedGaps, gapsOfRegion } from "../gaps-of-region";
import { staffTableResponse } from "../staff-table-response";

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** The gaps that an address asks for, with what answers them, the day and the sources. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const path = addressOf(locale, "/staff/[region]/figures/gaps.csv", { region: slug });
  const { region } = await staffOfRegion(locale, path, slug, "read");
  const { gaps, on, populationYear } = await gapsOfRegion(region);
  const filter = readFiguresFilter(new URL(request.url).searchParams);
  const t = await getTranslations({ locale, namespace: "staff.figures" });
  const sources = region.figureSources.map(({ publisher, title }) => `${publisher}: ${title}`);
  const columns = [
    ...[t("district"), t("group"), t("missing"), t("degreeColumn")],
    ...ANSWERING_KINDS.map((kind) => t(`kinds.${kind}`)),
    ...[t("seatsOn"), t("peopleOn"), t("sources")],
  ];
  const rows = askedGaps(gaps, filter).map(({ group, district, missing, degree, answers }) => [
    ...[district.name, groupName(group, locale), hundredths(missing), hundredths(degree)],
    ...ANSWERING_KINDS.map((kind) => answers.find((one) => one.kind === kind)?.count ?? 0),
    ...[on, populationYear === null ? null : `${populationYear}-12-31`, sources.join("; ")],
  ]);
  return staffTableResponse(`${t("gapsFileName")}-${slug}`, columns, rows, locale);
}
