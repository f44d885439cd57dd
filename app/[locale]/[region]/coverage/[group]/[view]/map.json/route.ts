import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { reachDistricts, reachPanel } from "@/components/coverage/reach-words";
import { mapAnswer } from "../../../map-answer";
import { reachContent } from "../../../reach-content";
import { viewContent } from "../../../view-content";

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
  const { region, group, coverage, districts, topology } = content;
  const reach = await reachContent(content);
  if (reach.state !== "known") return new Response(null, { status: 404 });
  const { reached, result } = reach;
  const t = await getTranslations({ locale, namespace: "coverage" });
  const level = await getTranslations({ locale, namespace: "level" });
  const label = t("panel.open", { one: level(`${region.mapLevel}.one`) });
  const shown = reachDistricts(region.slug, group, reached, districts, locale, t);
  return mapAnswer(topology, shown, ({ key, name, href }) => {
    const [here, within] = [reached.districts.get(key), coverage.districts.get(key)];
    if (!here || !within) return null;
    const place = { eyebrow: t("panel.selected"), title: name, action: { label, href } };
    const withinWord = level(`${region.mapLevel}.within`);
    const { minutes } = result;
    return reachPanel({ place, reached: here, within, withinWord, minutes }, group, locale, t);
  });
}
