import { notFound, permanentRedirect } from "next/navigation";
import { viewAddress } from "@/components/coverage/view-address";
import { nearestView, viewOfSlug, type FurtherView } from "@/lib/coverage/coverage-view";
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

/**
 * Leads from an address that is nearly right to the nearest page: from a year without an outlook to
 * the next one, and from a group planned for wider areas to its own page with the reason.
 */
export async function leadToNearestView(slugs: ViewSlugs, locale: Locale): Promise<void> {
  const { region, group } = await groupContent(slugs.region, slugs.group, locale);
  const address = { regionSlug: region.slug, group };
  if (!isRatedByDistrict(group))
    permanentRedirect(viewAddress(locale, { ...address, view: "in-district" }));
  const nearest = viewOfSlug(slugs.view, locale) === null ? nearestView(slugs.view, locale) : null;
  if (nearest !== null) permanentRedirect(viewAddress(locale, { ...address, view: nearest }));
}
