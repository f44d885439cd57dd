import { useTranslations } from "next-intl";
import { EntryList } from "@/components/entries/entry-list";
import { teaserOf } from "@/lib/entries/entry-teaser";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { meetingDays } from "@/lib/network/meeting-days";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import styles from "./card-line.module.css";
import { MeetingMoment } from "./meeting-list";

interface GroupListProps {
  region: Region;
  groups: readonly PublishedEntry<"working_group">[];
  heading?: "h2" | "h3";
}

/** Working groups with the day on which they meet next. */
export function GroupList({ region, groups, heading = "h3" }: GroupListProps) {
  const t = useTranslations("network");
  const on = today();
  const next = new Map(
    groups.map(({ slug, fields }) => [slug, meetingDays(fields.meetings, on).ahead[0]]),
  );
  return (
    <EntryList
      region={region}
      entries={groups.map(teaserOf)}
      heading={heading}
      empty=""
      more={({ slug }) => {
        const meeting = next.get(slug);
        return (
          <p className={styles.line}>
            <span>{t("next")}:</span>{" "}
            {meeting ? <MeetingMoment meeting={meeting} /> : t("nextNone")}
          </p>
        );
      }}
    />
  );
}
