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

/**
 * The content of a view. An address that is nearly right leads to the nearest view, a group planned
 * for wider areas, which has no degree by district, to its own page with the reason.
 */
export async function viewContent(
  slugs: { region: string; group: string; view: string },
  locale: Locale,
): Promise<ViewContent> {
  const content = await groupContent(slugs.region, slugs.group, locale);
  const view = viewOfSlug(slugs.view, locale);
  const { region, group } = content;
  const address = { regionSlug: region.slug, group };
  if (!isRatedByDistrict(group))
    permanentRedirect(viewAddress(locale, { ...address, view: "in-district" }));
  if (view !== null) return { ...content, view };
  const nearest = nearestView(slugs.view, locale) ?? notFound();
  permanentRedirect(viewAddress(locale, { ...address, view: nearest }));
}
