import { useLocale, useTranslations } from "next-intl";
import { EntryList } from "@/components/entries/entry-list";
import { teaserOf } from "@/lib/entries/entry-teaser";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { longDay } from "@/lib/i18n/number-format";
import { statusOn } from "@/lib/network/initiative-status";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import styles from "./card-line.module.css";

interface InitiativeListProps {
  region: Region;
  initiatives: readonly PublishedEntry<"initiative">[];
  heading?: "h2" | "h3";
}

/** Initiatives with how they stand and since when. */
export function InitiativeList({ region, initiatives, heading = "h3" }: InitiativeListProps) {
  const locale = useLocale();
  const t = useTranslations("network");
  const on = today();
  const status = new Map(
    initiatives.map(({ slug, fields }) => [slug, statusOn(fields.statusLine, on).now]),
  );
  return (
    <EntryList
      region={region}
      entries={initiatives.map(teaserOf)}
      heading={heading}
      empty=""
      more={({ slug }) => {
        const now = status.get(slug);
        return (
          now && (
            <p className={styles.line}>
              <strong>{t(`status.${now.status}`)}</strong>, {t("initiative.since")}{" "}
              <time dateTime={now.date}>{longDay(now.date, locale)}</time>
            </p>
          )
        );
      }}
    />
  );
}
