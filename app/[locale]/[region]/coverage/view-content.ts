import { notFound } from "next/navigation";
import { viewOfSlug, type FurtherView } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { Locale } from "@/lib/i18n/routing";
import { groupContent, type GroupContent } from "./group-content";

/** A group's content with the further view that an address names. */
export interface ViewContent extends GroupContent {
  view: FurtherView;
}

interface ViewSlugs {
  region: string;
  group: string;
  view: string;
}

/** The content of a view, or the page that says no: wide groups have no degree by district. */
export async function viewContent(slugs: ViewSlugs, locale: Locale): Promise<ViewContent> {
  const content = await groupContent(slugs.region, slugs.group, locale);
  const view = viewOfSlug(slugs.view, locale);
  if (view === null || !isRatedByDistrict(content.group)) notFound();
  return { ...content, view };
}
