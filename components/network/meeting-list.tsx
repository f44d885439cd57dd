import { useLocale, useTranslations } from "next-intl";
import { EntryBody } from "@/components/entries/entry-body";
import { ShownText } from "@/components/entries/shown-text";
import { localise } from "@/lib/entries/localised-text";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { Meeting } from "@/lib/network/meeting-days";
import styles from "./meeting-list.module.css";

/** When and where, e.g. "12. Mai 2026, 16:30 Uhr, Rathaus". */
export function MeetingMoment({ meeting: { date, time, place } }: { meeting: Meeting }) {
  const locale = useLocale();
  const t = useTranslations("network.meeting");
  return (
    <>
      <time dateTime={time === undefined ? date : `${date}T${time}`}>
        {longDay(date, locale)}
        {time !== undefined && `, ${t("time", { time })}`}
      </time>
      {place !== undefined && `, ${place}`}
    </>
  );
}

/** Meetings that were, with what came of them. */
export function PastMeetings({ meetings }: { meetings: readonly Meeting[] }) {
  const locale = useLocale();
  const t = useTranslations("network.meeting");
  if (meetings.length === 0) return <p>{t("pastNone")}</p>;
  return (
    <ol className={styles.past} reversed>
      {meetings.map((meeting) => (
        <li key={`${meeting.date} ${meeting.time ?? ""}`}>
          <h3>
            <MeetingMoment meeting={meeting} />
          </h3>
          <MeetingTitle meeting={meeting} locale={locale} />
          {meeting.result ? <EntryBody of={meeting.result} /> : <p>{t("resultNone")}</p>}
          {meeting.minutes !== undefined && (
            <p>
              <a href={meeting.minutes}>{t("minutes", { day: longDay(meeting.date, locale) })}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function MeetingTitle({ meeting: { title }, locale }: { meeting: Meeting; locale: Locale }) {
  if (!title) return null;
  return (
    <p>
      <strong>
        <ShownText of={localise(title, locale)} />
      </strong>
    </p>
  );
}
