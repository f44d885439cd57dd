import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FacilityCard, PracticeCard } from "@/lib/practices/schema";
import { DialLink } from "./dial-link";
import { addressLine, distanceText, todayText } from "./place-words";
import styles from "./place-card.module.css";

export type Fact = readonly [label: string, value: ReactNode];

interface PlaceCardProps {
  place: PracticeCard | FacilityCard;
  /** What the place is, below its name. */
  sort: string;
  href: string;
  /** What the place is called on the map; null where there is none. */
  mark: string | null;
  /** Facts that only this kind of place has. */
  facts: readonly Fact[];
}

/** A place in a list: what it is, where, when, and for whom. */
export function PlaceCard({ place, sort, href, mark, facts }: PlaceCardProps) {
  const locale = useLocale();
  const t = useTranslations("places");
  const { name, distanceKm, phone, services, accessibility, district } = place;
  const where = [addressLine(place) || t("noAddress"), district?.name].filter(Boolean).join(" · ");
  const rows: Fact[] = [
    [t("fact.today"), todayText(place, locale, t)],
    ...facts,
    ...(services.length > 0 ? ([[t("fact.services"), services.join(", ")]] as const) : []),
    ...(accessibility.length > 0
      ? ([
          [t("fact.accessibility"), accessibility.map((fact) => t(`access.${fact}`)).join(", ")],
        ] as const)
      : []),
  ];
  return (
    <article className={styles.card}>
      {mark !== null && (
        <span className={styles.mark}>
          <span className={styles.hidden}>{t("map.numberBefore")} </span>
          {mark}
        </span>
      )}
      <div className={styles.body}>
        <h2>
          <a href={href}>{name ?? t("unnamed")}</a>
        </h2>
        <p className={styles.sort}>
          {sort}
          {distanceKm !== null && (
            <>
              {" · "}
              <strong>{t("away", { distance: distanceText(distanceKm, locale) })}</strong>
            </>
          )}
        </p>
        <p className={styles.where}>
          {where}
          {phone !== null && (
            <>
              {" · "}
              <DialLink phone={phone} />
            </>
          )}
        </p>
        <dl>
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
