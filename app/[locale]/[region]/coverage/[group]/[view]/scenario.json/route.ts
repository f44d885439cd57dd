import { requestLocale } from "@/app/[locale]/request-locale";
import { outlookYear } from "@/lib/coverage/coverage-view";
import type { ScenarioData } from "@/lib/coverage/outlook/scenario-data";
import { addressOf } from "@/lib/i18n/address";
import { outlookContent } from "../../../outlook-content";
import { viewContent } from "../../../view-content";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

/** What a reader's own scenario of an outlook is computed from. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; group: string; view: string }> },
): Promise<Response> {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  const content = await viewContent(slugs, locale);
  const outlook = await outlookContent(content);
  if (outlookYear(content.view) === null || outlook.state !== "known")
    return new Response(null, { status: 404 });
  const { input, districts } = outlook.result;
  const data: ScenarioData = {
    input,
    districts: content.districts.flatMap(({ key, slug, name }) => {
      const district = districts[key];
      if (!district) return [];
      const { fte, olderShare, people } = district;
      const href = addressOf(locale, "/[region]/districts/[district]", {
        region: content.region.slug,
        district: slug,
      });
      return [{ key, name, href, fte, olderShare, people }];
    }),
  };
  return Response.json(data);
}
