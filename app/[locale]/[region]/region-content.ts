import { notFound } from "next/navigation";
import { findRegion } from "@/app/content";
import { slugSchema, type Region } from "@/lib/regions/schema";

/** The region of an address, or the page that says there is none. */
export async function regionOrNotFound(slug: string): Promise<Region> {
  const parsed = slugSchema.safeParse(slug);
  return (parsed.success ? await findRegion(parsed.data) : null) ?? notFound();
}
