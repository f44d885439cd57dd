import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { panelContent } from "@/components/coverage/coverage-words";
import { mapDistricts } from "@/components/coverage/map-districts";
import { groupContent } from "../../group-content";
import { mapAnswer } from "../../map-answer";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

/** The movable map of a group within the borders of the districts. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; group: string }> },
): Promise<Response> {
  const { locale: requested, region: slug, group: groupSlug } = await params;
  const locale = requestLocale(requested);
  const content = await groupContent(slug, groupSlug, locale);
  const { region, group, coverage, districts, topology } = content;
  const t = await getTranslations({ locale, namespace: "coverage" });
  const level = await getTranslations({ locale, namespace: "level" });
  const label = t("panel.open", { one: level(`${region.mapLevel}.one`) });
  const shown = mapDistricts(slug, group, coverage, districts, locale, t);
  return mapAnswer(topology, shown, ({ key, name, href }) => {
    const figures = coverage.districts.get(key);
    const place = { eyebrow: t("panel.selected"), title: name, action: { label, href } };
    return figures ? panelContent(place, figures, group, locale, t) : null;
  });
}
