import { findTopology } from "@/app/content";
import type { RegionBorders } from "@/components/map/movable-places";
import { env } from "@/lib/env";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

/** What a movable map of places is drawn on. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  const { locale, region: slug } = await params;
  requestLocale(locale);
  const topology = await findTopology(await regionOrNotFound(slug));
  if (!topology) return new Response(null, { status: 404 });
  const { TILE_URL, TILE_ATTRIBUTION } = env();
  const borders: RegionBorders = {
    topology,
    tiles: TILE_URL === undefined ? null : { url: TILE_URL, attribution: TILE_ATTRIBUTION },
  };
  return Response.json(borders);
}
