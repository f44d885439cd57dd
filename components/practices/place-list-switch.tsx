import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import styles from "./place-list-switch.module.css";

const LISTS = ["practices", "facilities"] as const;

/** The two lists of places: practices of doctors, and everything else that cares. */
export function PlaceListSwitch({
  regionSlug,
  shown,
}: {
  regionSlug: string;
  shown: (typeof LISTS)[number];
}) {
  const locale = useLocale();
  const t = useTranslations("places.lists");
  return (
    <nav className={styles.switch} aria-label={t("label")}>
      {LISTS.map((list) => (
        <Link
          key={list}
          href={addressOf(locale, `/[region]/${list}`, { region: regionSlug })}
          aria-current={list === shown ? "page" : undefined}
          prefetch={false}
        >
          {t(list)}
        </Link>
      ))}
    </nav>
  );
}
