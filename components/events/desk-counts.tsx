import { useLocale, useTranslations } from "next-intl";
import { wholeNumber } from "@/lib/i18n/number-format";
import styles from "./desk.module.css";

interface DeskCountsProps {
  desk: {
    guests: readonly { seats: number; checkedInAt: Date | null }[];
    waiting: readonly { seats: number; state: string }[];
    /** Seats held for people whose mail is not confirmed yet. */
    held: number;
    walkIns: number;
    date: { state: string; capacity: number | null };
  };
}

function seatsOf(guests: readonly { seats: number }[]): number {
  return guests.reduce((sum, { seats }) => sum + seats, 0);
}

/** How many come, are here and wait; and that more seats are taken than there are. */
export function DeskCounts({ desk }: DeskCountsProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.desk");
  const { guests, waiting, held, walkIns, date } = desk;
  const confirmed = seatsOf(guests);
  const offered = seatsOf(waiting.filter(({ state }) => state === "offered"));
  const here = seatsOf(guests.filter(({ checkedInAt }) => checkedInAt !== null)) + walkIns;
  const taken = confirmed + held + offered;
  const { capacity } = date;
  const isOver = capacity !== null && taken > capacity;
  const counts = [
    ["confirmed", confirmed],
    ["here", here],
    ["held", held + offered],
    ["inLine", seatsOf(waiting) - offered],
    ...(capacity === null ? [] : [["capacity", capacity] as const]),
  ] as const;
  return (
    <>
      {date.state === "cancelled" && <p className={styles.notice}>{t("cancelled")}</p>}
      {isOver && <p className={styles.notice}>{t("tooMany", { taken, capacity })}</p>}
      <dl className={styles.counts}>
        {counts.map(([what, count]) => (
          <div key={what}>
            <dt>{t(`count.${what}`)}</dt>
            <dd>{wholeNumber(count, locale)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
