import { useLocale, useTranslations } from "next-intl";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { PracticeCard as Practice } from "@/lib/practices/schema";
import { PlaceCard, type Fact } from "./place-card";
import { acceptanceText, groupNames, languagesText } from "./place-words";

interface PracticeCardProps {
  practice: Practice;
  regionSlug: string;
  groups: readonly SpecialtyGroup[];
  mark: string | null;
}

/** A practice in a list. */
export function PracticeCard({ practice, regionSlug, groups, mark }: PracticeCardProps) {
  const locale = useLocale();
  const t = useTranslations("places");
  const { languages } = practice;
  const facts: Fact[] = [
    [t("fact.newPatients"), acceptanceText(practice.acceptance, locale, t)],
    ...(languages.length > 0
      ? ([[t("fact.languages"), languagesText(languages, locale)]] as const)
      : []),
  ];
  return (
    <PlaceCard
      place={practice}
      sort={groupNames(practice.groups, groups, locale).join(", ") || t("noGroup")}
      href={addressOf(locale, "/[region]/practices/[practice]", {
        region: regionSlug,
        practice: practice.slug,
      })}
      mark={mark}
      facts={facts}
    />
  );
}
