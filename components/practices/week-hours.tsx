import { useLocale, useTranslations } from "next-intl";
import { shortDay } from "@/lib/i18n/number-format";
import { dayAfter } from "@/lib/portal-day";
import type { PracticeDetail } from "@/lib/practices/schema";
import { dayText, spansText, weekdayName } from "./hours-words";
import styles from "./week-hours.module.css";

/** Exceptions are told so many days ahead. */
const AHEAD = 60;

/** When a place is open: the week from today on, then the days to come that differ. */
export function WeekHours({
  place,
  on,
}: {
  place: Pick<PracticeDetail, "hours" | "week" | "byAppointment">;
  /** ISO day that is today. */
  on: string;
}) {
  const locale = useLocale();
  const t = useTranslations("places");
  const { hours, week, byAppointment } = place;
  const shownUntil = week.at(-1)?.day ?? on;
  const coming = (hours?.exceptions ?? []).filter(
    ({ from, to }) => to > shownUntil && from <= dayAfter(on, AHEAD),
  );
  return (
    <section className={styles.hours} aria-labelledby="hours-title">
      <h2 id="hours-title">{t("hours.title")}</h2>
      {!hours && <p>{t("hours.missing")}</p>}
      {week.length > 0 && (
        <table>
          <tbody>
            {week.map((day) => (
              <tr key={day.day} data-today={day.day === on || undefined}>
                <th scope="row">
                  {day.day === on
                    ? t("hours.today", { weekday: weekdayName(day.day, locale) })
                    : weekdayName(day.day, locale)}
                </th>
                <td>{dayText(day, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {byAppointment && <p>{t("hours.appointmentToo")}</p>}
      {hours && <p>{t("hours.onHolidays", { text: spansText(hours.holidays, t) })}</p>}
      {coming.length > 0 && (
        <>
          <h3>{t("hours.coming")}</h3>
          <ul>
            {coming.map(({ from, to, spans }) => (
              <li key={from}>
                {from === to
                  ? shortDay(from, locale)
                  : t("hours.fromTo", { from: shortDay(from, locale), to: shortDay(to, locale) })}
                : {spansText(spans, t)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
