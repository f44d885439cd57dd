import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { findCoverageBasis, listDistricts, listSpecialtyGroups } from "@/app/content";
import { groupCoverage, isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { offerEffect } from "@/lib/coverage/offer-effect";
import { entryAddress } from "@/lib/entries/entry-address";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import { degreePercent, longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";

interface OfferGapProps {
  region: Region;
  locale: Locale;
  entry: PublishedEntry<"offer">;
}

/** The figures of the group and the district of an offer; null where it has not one of each. */
async function hereOf(region: Region, { fields, links }: PublishedEntry<"offer">) {
  const named = links.filter(({ role, kind }) => role === "district" && kind === "district");
  const [groupSlug, ...furtherGroups] = fields.specialtyGroups;
  const [tie, ...furtherDistricts] = named;
  if (furtherGroups.length > 0 || furtherDistricts.length > 0) return null;
  const [districts, groups, basis] = await Promise.all([
    listDistricts(region),
    listSpecialtyGroups(),
    findCoverageBasis(region),
  ]);
  const district = districts.find(({ slug }) => slug === tie?.slug);
  const group = groups.find(({ slug }) => slug === groupSlug);
  if (!district || !group || !isRatedByDistrict(group)) return null;
  const { districtType } = region;
  const coverage = groupCoverage(basis, group, { districtType, on: today() });
  const figures = coverage.districts.get(district.key);
  return figures ? { district, group, figures, populationYear: basis.populationYear } : null;
}

/** What the offer would mean for the coverage of its district, or why nobody can say. */
export async function OfferGap({ region, locale, entry }: OfferGapProps) {
  const t = await getTranslations("offers.gap");
  const { type, seats } = entry.fields;
  const here = await hereOf(region, entry);
  const effect = here && offerEffect(type, seats, here.figures);
  const at = { region: region.slug };
  return (
    <section aria-labelledby="gap-title">
      <h2 id="gap-title">{t("title")}</h2>
      {effect ? (
        <>
          <p>
            <strong>
              {t(effect.change, {
                group: locale === "de" ? here.group.nameGerman : here.group.inTextEnglish,
                district: here.district.name,
                from: degreePercent(effect.from, locale),
                to: degreePercent(effect.to, locale),
              })}
            </strong>
          </p>
          {here.figures.small && <p>{t("small")}</p>}
          <p>
            {t("note", { day: longDay(today(), locale), year: here.populationYear ?? "none" })}{" "}
            <Link
              href={entryAddress(locale, region.slug, "district", here.district.slug)}
              prefetch={false}
            >
              {t("district", { district: here.district.name })}
            </Link>{" "}
            ·{" "}
            <Link href={addressOf(locale, "/[region]/method", at)} prefetch={false}>
              {t("method")}
            </Link>
          </p>
        </>
      ) : (
        <p>
          {type === "rooms" || type === "training_post"
            ? t(`without.${type}`)
            : t("without.figures")}
        </p>
      )}
    </section>
  );
}
