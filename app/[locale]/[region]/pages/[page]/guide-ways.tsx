import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { ShownText } from "@/components/entries/shown-text";
import { entryAddress } from "@/lib/entries/entry-address";
import { guideFolders, guideSteps, stepsAround } from "@/lib/entries/guide-steps";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

interface GuideWaysProps {
  region: Region;
  locale: Locale;
  entry: PublishedEntry<"page">;
}

/** From a step of a guide to the one before, the one after, and all of them. */
export async function GuideWays({ region, locale, entry }: GuideWaysProps) {
  const { guide } = entry.fields;
  if (guide === undefined) return null;
  const t = await getTranslations("guides");
  const steps = guideSteps(await listAllEntries(region, "page", locale), guide);
  const { before, after } = stepsAround(steps, entry.slug);
  const way = (step: PublishedEntry<"page"> | null, label: string) =>
    step && (
      <li>
        {label}:{" "}
        <Link href={entryAddress(locale, region.slug, "page", step.slug)} prefetch={false}>
          <ShownText of={localise(step.fields.title, locale)} mark={false} />
        </Link>
      </li>
    );
  return (
    <nav aria-label={t("ways")}>
      <ul>
        {way(before, t("before"))}
        {way(after, t("after"))}
        <li>
          <Link
            href={addressOf(locale, guideFolders[guide], { region: region.slug })}
            prefetch={false}
          >
            {t("all")}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
