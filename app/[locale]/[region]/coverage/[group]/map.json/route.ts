import { getTranslations } from "next-intl/server";
import type { PanelContent } from "@/components/coverage/coverage-panel";
import { panelContent } from "@/components/coverage/coverage-words";
import { mapDistricts } from "@/components/coverage/map-districts";
import type { ExplorerData } from "@/components/map/map-explorer";
import { requestLocale } from "@/app/[locale]/request-locale";
import { env } from "@/lib/env";
import { groupContent } from "../../group-content";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

/** What the movable map of a group needs: borders, colours and the panel of each district. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; group: string }> },
): Promise<Response> {
  const { locale: requested, region: slug, group: groupSlug } = await params;
  const locale = requestLocale(requested);
  const content = await groupContent(slug, groupSlug, locale);
  const { region, group, coverage, districts, topology } = content;
  if (!topology) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: "coverage" });
  const level = await getTranslations({ locale, namespace: "level" });
  const open = t("panel.open", { one: level(`${region.mapLevel}.one`) });
  const shown = mapDistricts(slug, group, coverage, districts, locale, t);
  const { TILE_URL, TILE_ATTRIBUTION } = env();
  const data: ExplorerData = {
    topology,
    tiles: TILE_URL === undefined ? null : { url: TILE_URL, attribution: TILE_ATTRIBUTION },
    districts: shown.flatMap(({ key, slug: districtSlug, name, value, fill, href }) => {
      const figures = coverage.districts.get(key);
      if (!figures) return [];
      const place = { eyebrow: t("panel.selected"), title: name, action: { label: open, href } };
      const panel: PanelContent = panelContent(place, figures, group, locale, t);
      return { key, slug: districtSlug, name, value, fill, panel };
    }),
  };
  return Response.json(data);
}
