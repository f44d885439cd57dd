import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { PracticeCard } from "@/lib/practices/schema";
import { practiceSearchSchema } from "@/lib/practices/schema";
import { practiceSearchParameters } from "@/lib/practices/search/search-address";
import { acceptanceText, distanceText } from "./place-words";
import styles from "./nearby-list.module.css";

interface NearbyListProps {
  regionSlug: string;
  practice: Pick<PracticeCard, "groups" | "latitude" | "longitude">;
  nearby: readonly PracticeCard[];
  groups: readonly SpecialtyGroup[];
}

/** Other practices of the same groups, the nearest first. */
export function NearbyList({ regionSlug, practice, nearby, groups }: NearbyListProps) {
  const locale = useLocale();
  const t = useTranslations("places");
  const words = useTranslations("practices");
  const region = { region: regionSlug };
  const search = practiceSearchSchema.parse({
    groups: practice.groups,
    near: `${practice.latitude.toFixed(3)},${practice.longitude.toFixed(3)}`,
  });
  const all = addressOf(locale, "/[region]/practices", region);
  return (
    <section aria-labelledby="nearby-title">
      <h2 id="nearby-title">{words("nearby.title")}</h2>
      {nearby.length === 0 && <p>{words("nearby.none")}</p>}
      <ul className={styles.nearby}>
        {nearby.map((one) => (
          <li key={one.slug}>
            <Link
              href={addressOf(locale, "/[region]/practices/[practice]", {
                ...region,
                practice: one.slug,
              })}
              prefetch={false}
            >
              {one.name ?? t("unnamed")}
            </Link>
            {one.distanceKm !== null &&
              `, ${t("away", { distance: distanceText(one.distanceKm, locale) })}`}
            <small>
              {t("fact.newPatients")}: {acceptanceText(one.acceptance, locale, t)}
            </small>
          </li>
        ))}
      </ul>
      <p>
        <Link
          href={`${all}?${practiceSearchParameters(search, groups, locale).toString()}`}
          prefetch={false}
          rel="nofollow"
        >
          {words("nearby.all")}
        </Link>
      </p>
    </section>
  );
}
