import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { whenText } from "@/components/events/date-words";
import { addressOf } from "@/lib/i18n/address";
import { dateAddress } from "@/lib/events/event-date";
import type { OfferedDate } from "./new-sign-up";

interface OtherDatesProps {
  region: { slug: string };
  /** Slug of the event. */
  event: string;
  dates: readonly OfferedDate[];
  /** Whether the address named no date of a series yet. */
  isSeries: boolean;
}

/** Dates that one can sign up for instead. */
export function OtherDates({ region, event, dates, isSeries }: OtherDatesProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.others");
  const events = useTranslations("events");
  const own = { region: region.slug, event };
  return (
    <>
      {dates.length > 0 && (
        <>
          <h2>{t(isSeries ? "choose" : "title")}</h2>
          <ul>
            {dates.map(({ date, waits }) => (
              <li key={date.id}>
                <Link
                  href={addressOf(locale, "/[region]/sign-ups/new/[event]/[date]", {
                    ...{ ...own, date: date.dateKey },
                  })}
                  prefetch={false}
                >
                  {whenText(date, locale, events)}
                </Link>
                {waits && <> ({t("waits")})</>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href={dateAddress(locale, region.slug, event, "")} prefetch={false}>
          {t("event")}
        </Link>
        <br />
        <Link href={addressOf(locale, "/[region]/events", own)} prefetch={false}>
          {t("all")}
        </Link>
      </p>
    </>
  );
}
