import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import type { NextMeeting } from "@/lib/network/next-meetings";
import { MeetingMoment } from "./meeting-list";
import styles from "./upcoming-meetings.module.css";

interface UpcomingMeetingsProps {
  region: { slug: string };
  meetings: readonly NextMeeting[];
}

/** When which working groups meet next. */
export function UpcomingMeetings({ region, meetings }: UpcomingMeetingsProps) {
  const locale = useLocale();
  const t = useTranslations("network");
  if (meetings.length === 0) return <p>{t("nextNone")}</p>;
  return (
    <ol className={styles.meetings}>
      {meetings.map(({ group, meeting }) => (
        <li key={group.slug}>
          <span>
            <MeetingMoment meeting={meeting} />
          </span>
          <Link
            href={entryAddress(locale, region.slug, "working_group", group.slug)}
            prefetch={false}
          >
            <ShownText of={localise(group.name, locale)} mark={false} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
