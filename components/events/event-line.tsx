import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { DemoMark } from "@/components/ui/demo-mark";
import { GermanName } from "@/components/ui/german-name";
import { localise } from "@/lib/entries/localised-text";
import { dateAddress } from "@/lib/events/event-date";
import type { ListedDate } from "@/lib/events/listed-date";
import { daysOf, hoursOf, namedDay } from "./date-words";
import { DateState } from "./date-state";
import styles from "./event-line.module.css";

interface EventLineProps {
  region: { slug: string };
  date: ListedDate;
  /** Dates of its series that follow and are not listed. */
  further?: number;
  /** Whether the day is told elsewhere, e.g. by a heading. */
  hasDay?: boolean;
  /** Whether it is over, so that its result is named. */
  isPast?: boolean;
}

/** A date in a list: when, what, where, and whether it takes place at all. */
export function EventLine({
  region,
  date,
  further = 0,
  hasDay = true,
  isPast = false,
}: EventLineProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const { fields, slug, dateKey } = date;
  const [day] = daysOf(date);
  const { place } = fields;
  const how = [
    ...(fields.mode === "on_site" ? [] : [t(`mode.${fields.mode}`)]),
    ...(isPast && fields.result ? [t("withResult")] : []),
  ];
  return (
    <article className={styles.line}>
      <p className={styles.when}>
        <time dateTime={date.allDay ? day : date.startsAt}>
          {hasDay && <b>{namedDay(day, locale)}</b>} <span>{hoursOf(date, t)}</span>
        </time>
      </p>
      <div>
        <h3>
          <Link href={dateAddress(locale, region.slug, slug, dateKey)} prefetch={false}>
            <ShownText of={localise(fields.title, locale)} mark={false} />
          </Link>
        </h3>
        <DateState date={date} isBrief />
        <p className={styles.facts}>
          {date.demo && <DemoMark />}
          {t(`type.${fields.type}`)}
          {place && (
            <>
              {" · "}
              <GermanName>{place.name}</GermanName>
            </>
          )}
          {how.map((one) => ` · ${one}`)}
        </p>
        {further > 0 && (
          <p className={styles.facts}>
            <Link href={dateAddress(locale, region.slug, slug, "")} prefetch={false}>
              {t("further", { count: further })}
            </Link>
          </p>
        )}
      </div>
    </article>
  );
}
