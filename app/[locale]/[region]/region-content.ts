import { notFound } from "next/navigation";
import { findRegion, listRegions } from "@/app/content";
import type { Region } from "@/lib/regions/schema";

/** The region of an address, or the page that says there is none. */
export async function regionOrNotFound(slug: string): Promise<Region> {
  const regions = await listRegions();
  if (!regions.some((region) => region.slug === slug)) notFound();
  return (await findRegion(slug)) ?? notFound();
}
