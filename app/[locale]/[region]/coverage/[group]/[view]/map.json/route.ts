import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { mapDistricts } from "@/components/coverage/map-districts";
import { outlookPanel } from "@/components/coverage/outlook-words";
import { reachDistricts, reachPanel } from "@/components/coverage/reach-words";
import type { MapDistrict } from "@/components/map/district-map";
import { outlookYear, type OutlookYear } from "@/lib/coverage/coverage-view";
import { districtRange, outlookCoverage } from "@/lib/coverage/outlook/outlook-coverage";
import type { Locale } from "@/lib/i18n/routing";
import { mapAnswer } from "../../../map-answer";
import { outlookContent } from "../../../outlook-content";
import { reachContent } from "../../../reach-content";
import { viewContent, type ViewContent } from "../../../view-content";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

/** The movable map of a further view of a group. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; group: string; view: string }> },
): Promise<Response> {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  const content = await viewContent(slugs, locale);
  const year = outlookYear(content.view);
  return year === null ? reachMap(locale, content) : outlookMap(locale, content, year);
}

async function words(locale: Locale, content: ViewContent) {
  const t = await getTranslations({ locale, namespace: "coverage" });
  const level = await getTranslations({ locale, namespace: "level" });
  const label = t("panel.open", { one: level(`${content.region.mapLevel}.one`) });
  const placeOf = ({ name, href }: MapDistrict) => ({
    eyebrow: t("panel.selected"),
    title: name,
    action: { label, href },
  });
  return { t, placeOf, withinWord: level(`${content.region.mapLevel}.within`) };
}

async function reachMap(locale: Locale, content: ViewContent): Promise<Response> {
  const { region, group, coverage, districts, topology } = content;
  const reach = await reachContent(content);
  if (reach.state !== "known") return new Response(null, { status: 404 });
  const { reached, result } = reach;
  const { t, placeOf, withinWord } = await words(locale, content);
  const shown = reachDistricts(region.slug, group, reached, districts, locale, t);
  return mapAnswer(topology, shown, (district) => {
    const [here, within] = [
      reached.districts.get(district.key),
      coverage.districts.get(district.key),
    ];
    if (!here || !within) return null;
    const { minutes } = result;
    const place = placeOf(district);
    return reachPanel({ place, reached: here, within, withinWord, minutes }, group, locale, t);
  });
}

async function outlookMap(
  locale: Locale,
  content: ViewContent,
  year: OutlookYear,
): Promise<Response> {
  const { region, group, coverage, districts, topology } = content;
  const outlook = await outlookContent(content);
  if (outlook.state !== "known") return new Response(null, { status: 404 });
  const { result } = outlook;
  const coverageThen = outlookCoverage(coverage, result, year);
  const { t, placeOf } = await words(locale, content);
  const shown = mapDistricts(region.slug, group, coverageThen, districts, locale, t);
  return mapAnswer(topology, shown, (district) => {
    const { key } = district;
    const [now, then] = [coverage.districts.get(key), coverageThen.districts.get(key)];
    if (!now || !then) return null;
    return outlookPanel(
      {
        place: placeOf(district),
        now,
        then,
        range: districtRange(result, key, year),
        district: result.districts[key],
        year,
        on: content.on,
      },
      locale,
      t,
    );
  });
}
