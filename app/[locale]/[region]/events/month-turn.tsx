import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { eventsAddress } from "@/components/events/event-views";
import { monthName } from "@/components/events/month-table";
import type { EventFilter } from "@/lib/events/event-filter";
import { monthAfter, type Month } from "@/lib/events/month";
import styles from "./events.module.css";

interface MonthTurnProps {
  region: { slug: string };
  filter: EventFilter;
  month: Month;
  /** Between which months there is something. */
  span: { first: Month; last: Month };
}

/** The way to the months before and after. */
export function MonthTurn({ region, filter, month, span }: MonthTurnProps) {
  const locale = useLocale();
  const t = useTranslations("events.month");
  const [before, after] = [monthAfter(month, -1), monthAfter(month)];
  const hrefOf = (one: Month) => eventsAddress(locale, region.slug, { filter, month: one });
  return (
    <p className={styles.turn}>
      {before >= span.first && (
        <Link href={hrefOf(before)} rel="prev" prefetch={false}>
          {t("before", { month: monthName(before, locale) })}
        </Link>
      )}
      {after <= span.last && (
        <Link href={hrefOf(after)} rel="next" prefetch={false}>
          {t("after", { month: monthName(after, locale) })}
        </Link>
      )}
    </p>
  );
}
