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
  /** Groups that were searched for; they are named first. */
  wanted: readonly string[];
}

/** More names of groups make a card a list of its own. */
const MOST_NAMED = 4;

/** A practice in a list. */
export function PracticeCard({ practice, regionSlug, groups, mark, wanted }: PracticeCardProps) {
  const locale = useLocale();
  const t = useTranslations("places");
  const { languages } = practice;
  const names = groupNames(
    practice.groups.toSorted(
      (one, other) => Number(wanted.includes(other)) - Number(wanted.includes(one)),
    ),
    groups,
    locale,
  );
  const further = names.length - MOST_NAMED;
  const named = names.slice(0, further > 1 ? MOST_NAMED : names.length).join(", ");
  const facts: Fact[] = [
    [t("fact.newPatients"), acceptanceText(practice.acceptance, locale, t)],
    ...(languages.length > 0
      ? ([[t("fact.languages"), languagesText(languages, locale)]] as const)
      : []),
  ];
  return (
    <PlaceCard
      place={practice}
      sort={further > 1 ? t("furtherGroups", { named, count: further }) : named || t("noGroup")}
      href={addressOf(locale, "/[region]/practices/[practice]", {
        region: regionSlug,
        practice: practice.slug,
      })}
      mark={mark}
      facts={facts}
    />
  );
}
