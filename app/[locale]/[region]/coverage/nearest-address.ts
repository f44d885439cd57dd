import { permanentRedirect } from "next/navigation";
import { listSpecialtyGroups } from "@/app/content";
import { nearestView, viewOfSlug, type CoverageView } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { nearestGroup } from "@/lib/coverage/nearest-group";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { Locale } from "@/lib/i18n/routing";
import { addressText } from "../../address-text";
import { groupSlug } from "./group-content";

/** The address of a view of a group in the place that leads on: a page or an embedded map. */
export type AddressOfView = (group: SpecialtyGroup, view: CoverageView) => string;

interface GivenSlugs {
  group: string;
  /** Null for the group's own page. */
  view: string | null;
}

/**
 * Leads from an address that is nearly right to the nearest page: from another spelling, language or
 * word for a group to the group, from a year without an outlook to the next one, and from a group
 * planned for wider areas to its own page with the reason. What means nothing is left to the caller.
 */
export async function leadToNearest(
  given: GivenSlugs,
  locale: Locale,
  addressOfView: AddressOfView,
): Promise<void> {
  const groups = await listSpecialtyGroups();
  const exact = groups.find((candidate) => groupSlug(candidate, locale) === given.group);
  const group = exact ?? nearestGroup(groups, addressText(given.group));
  if (!group) return;
  const isWide = !isRatedByDistrict(group);
  const named = given.view === null || isWide ? null : viewOfSlug(given.view, locale);
  if (exact && (given.view === null || named !== null)) return;
  const view =
    given.view === null || isWide ? "in-district" : (named ?? nearestView(addressText(given.view)));
  if (view !== null) permanentRedirect(addressOfView(group, view));
}
