import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import type { EventFields } from "@/lib/entries/kinds/event";
import { localise } from "@/lib/entries/localised-text";
import { placeLine } from "@/lib/events/calendar/calendar-date";
import { dateAddress, fieldsOfDate } from "@/lib/events/event-date";
import type { ListedDate } from "@/lib/events/listed-date";
import { whenText } from "./date-words";
import styles from "./sign-up-date.module.css";

interface SignUpDateProps {
  region: { slug: string };
  event: { slug: string; fields: EventFields };
  date: Pick<ListedDate, "dateKey" | "startsAt" | "endsAt" | "allDay">;
}

/** Which date a sign-up is for: what, when, where and for how much. */
export function SignUpDate({ region, event, date }: SignUpDateProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const { mode, title, place: where, price } = fieldsOfDate(event.fields, date.dateKey);
  const place = placeLine(where);
  const cost = price?.text ? localise(price.text, locale) : null;
  return (
    <p className={styles.date}>
      <Link href={dateAddress(locale, region.slug, event.slug, date.dateKey)} prefetch={false}>
        <ShownText of={localise(title, locale)} mark={false} />
      </Link>
      <span>{whenText(date, locale, t)}</span>
      {place !== null && <span>{place}</span>}
      {mode !== "on_site" && <span>{t(`mode.${mode}`)}</span>}
      {(cost !== null || price?.free === true) && (
        <span>
          {t("fact.price")}: {cost ? <ShownText of={cost} mark={false} /> : t("fact.free")}
        </span>
      )}
    </p>
  );
}
