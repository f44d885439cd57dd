import { notFound, permanentRedirect, redirect } from "next/navigation";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Found } from "@/lib/practices/schema";
import type { Region } from "@/lib/regions/schema";

/** What is at an address, else the way to where it moved or to the page that says why it is gone. */
export function placeOrLeadOn<Thing>(
  found: Found<Thing>,
  kind: "practice" | "care_place",
  { region, slug, locale }: { region: Region; slug: string; locale: Locale },
): Thing {
  if (found.kind === "found") return found.thing;
  if (found.kind === "unknown") notFound();
  const { targetSlug } = found.gone;
  if (targetSlug === null)
    redirect(
      addressOf(locale, "/[region]/gone/[kind]/[slug]", { region: region.slug, kind, slug }),
    );
  permanentRedirect(
    kind === "practice"
      ? addressOf(locale, "/[region]/practices/[practice]", {
          region: region.slug,
          practice: targetSlug,
        })
      : addressOf(locale, "/[region]/facilities/[facility]", {
          region: region.slug,
          facility: targetSlug,
        }),
  );
}
