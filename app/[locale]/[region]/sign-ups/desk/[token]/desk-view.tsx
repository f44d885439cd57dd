import { useLocale, useTranslations } from "next-intl";
import { DeskCounts } from "@/components/events/desk-counts";
import { DeskGuest } from "@/components/events/desk-guest";
import styles from "@/components/events/desk.module.css";
import { FilteredList } from "@/components/events/filtered-list";
import { SignUpDate } from "@/components/events/sign-up-date";
import { WalkInCounter } from "@/components/events/walk-in-counter";
import type { Desk } from "@/lib/events/desk/queries";
import { addressOf } from "@/lib/i18n/address";
import { actAtDoor, openDoorHere } from "./action";

interface DeskViewProps {
  region: { slug: string };
  desk: Desk;
  token: string;
  /** Whether this device checks people in by their codes. */
  isDoor: boolean;
}

const FORM = "desk";

/** Who comes, who is here, who waits. */
export function DeskView({ region, desk, token, isDoor }: DeskViewProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.desk");
  const { event, guests, waiting, walkIns } = desk;
  const { dateKey, startsAt, endsAt, allDay } = desk.date;
  const date = { dateKey, allDay, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  const questions = event.rules?.questions ?? [];
  const file = addressOf(locale, "/[region]/sign-ups/desk/[token]/list.csv", {
    ...{ region: region.slug, token },
  });
  return (
    <>
      <h1>{t("title")}</h1>
      <SignUpDate region={region} event={event} date={date} />
      <DeskCounts desk={desk} />
      <form id={FORM} action={actAtDoor}>
        <input type="hidden" name="token" value={token} />
      </form>
      <section>
        <h2>{t("guests")}</h2>
        {guests.length === 0 ? (
          <p>{t("guestsNone")}</p>
        ) : (
          <FilteredList
            label={t("search")}
            none={t("searchNone")}
            items={guests.map((guest) => ({
              ...{ id: guest.id, name: guest.name },
              content: <DeskGuest guest={guest} questions={questions} form={FORM} />,
            }))}
          />
        )}
      </section>
      <WalkInCounter count={walkIns} form={FORM} />
      <section>
        <h2>{t("waiting")}</h2>
        {waiting.length === 0 ? (
          <p>{t("waitingNone")}</p>
        ) : (
          <ol className={styles.guests}>
            {waiting.map((guest) => (
              <li key={guest.id}>
                <DeskGuest guest={guest} questions={questions} />
                {guest.state === "offered" && <p className={styles.answers}>{t("offered")}</p>}
              </li>
            ))}
          </ol>
        )}
      </section>
      <section>
        <h2>{t("door")}</h2>
        <p>{t(isDoor ? "doorOpen" : "doorText")}</p>
        {!isDoor && (
          <form action={openDoorHere}>
            <input type="hidden" name="token" value={token} />
            <button type="submit" className={styles.out}>
              {t("doorButton")}
            </button>
          </form>
        )}
        <p className={styles.file}>
          <a href={file} download>
            {t("file")}
          </a>
        </p>
      </section>
    </>
  );
}
