import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { localise } from "@/lib/entries/localised-text";
import { shortDay } from "@/lib/i18n/number-format";
import type { Meeting } from "@/lib/network/meeting-days";
import { MeetingMoment } from "./meeting-list";
import styles from "./meeting-list.module.css";

/** When a group meets next, and the days after that. */
export function NextMeeting({ ahead: [next, ...later] }: { ahead: readonly Meeting[] }) {
  const locale = useLocale();
  const t = useTranslations("network.meeting");
  if (!next) return <p className={styles.next}>{t("nextNone")}</p>;
  return (
    <div className={styles.next}>
      <p className={styles.day}>
        <MeetingMoment meeting={next} />
      </p>
      {next.title && (
        <p>
          <ShownText of={localise(next.title, locale)} />
        </p>
      )}
      {later.length > 0 && (
        <p>{t("later", { days: later.map(({ date }) => shortDay(date, locale)).join(" · ") })}</p>
      )}
    </div>
  );
}
