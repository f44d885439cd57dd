import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { wholeNumber } from "@/lib/i18n/number-format";
import type { FacilityCard as Facility } from "@/lib/practices/schema";
import { PlaceCard, type Fact } from "./place-card";
import { freePlacesText } from "./place-words";

interface FacilityCardProps {
  facility: Facility;
  regionSlug: string;
  mark: string | null;
}

/** A pharmacy, hospital, nursing home or other place of care in a list. */
export function FacilityCard({ facility, regionSlug, mark }: FacilityCardProps) {
  const locale = useLocale();
  const t = useTranslations("places");
  const { kind, beds, slug } = facility;
  const free = freePlacesText(facility, locale, t);
  const facts: Fact[] = [
    ...(free === null ? [] : ([[t("fact.freePlaces"), free]] as const)),
    ...(beds === null ? [] : ([[t("fact.beds"), wholeNumber(beds, locale)]] as const)),
  ];
  return (
    <PlaceCard
      place={facility}
      sort={t(`kind.${kind}`)}
      href={addressOf(locale, "/[region]/facilities/[facility]", {
        region: regionSlug,
        facility: slug,
      })}
      mark={mark}
      facts={facts}
    />
  );
}
