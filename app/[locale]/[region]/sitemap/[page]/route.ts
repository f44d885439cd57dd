import { notFound } from "next/navigation";
import { listPlaceAddresses } from "@/app/content";
import { requestLocale } from "../../../request-locale";
import { inBothLanguages, sitemapAnswer, sitemapEntry } from "../../../sitemap-text";
import { regionOrNotFound } from "../../region-content";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

/** The pages of a region's practices and other places, a part in each file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; page: string }> },
): Promise<Response> {
  const { locale, region: slug, page } = await params;
  requestLocale(locale);
  const region = await regionOrNotFound(slug);
  const part = /^([1-9]\d{0,3})\.xml$/.exec(page)?.[1];
  const places = part === undefined ? [] : await listPlaceAddresses(region, part);
  if (places.length === 0) notFound();
  return sitemapAnswer(
    places.map((place) =>
      place.kind === "practice"
        ? sitemapEntry(
            "/[region]/practices/[practice]",
            inBothLanguages({ region: slug, practice: place.slug }),
          )
        : sitemapEntry(
            "/[region]/facilities/[facility]",
            inBothLanguages({ region: slug, facility: place.slug }),
          ),
    ),
  );
}
