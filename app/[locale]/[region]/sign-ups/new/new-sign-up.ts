import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { localise } from "@/lib/entries/localised-text";
import { isOver, type ListedDate } from "@/lib/events/listed-date";
import { newcomersWait } from "@/lib/events/sign-ups/open-seats";
import { listSeatSituations, type SeatSituation } from "@/lib/events/sign-ups/queries";
import { whyClosed, type Closed } from "@/lib/events/sign-ups/sign-up-times";
import type { EventContent } from "../../events/date-content";
import { privateMetadata } from "../sign-up-metadata";

/** A date that people may sign up for, or why they cannot. */
export interface OfferedDate {
  date: ListedDate;
  seats: SeatSituation;
  /** Null when people can sign up. */
  closed: Closed | "full" | null;
  /** Whether whoever signs up now has to wait. */
  waits: boolean;
}

/** More dates than anybody chooses from. */
const MOST_OTHERS = 12;

function offered(date: ListedDate, known: readonly SeatSituation[], now: Date): OfferedDate {
  const seats = known.find(({ dateId }) => dateId === date.id) ?? {
    ...{ dateId: date.id, open: date.capacity, waiting: 0 },
  };
  const moment = (iso: string | null) => (iso === null ? null : new Date(iso));
  const closed = whyClosed(
    {
      ...date,
      startsAt: new Date(date.startsAt),
      signUpFrom: moment(date.signUpFrom),
      signUpUntil: moment(date.signUpUntil),
    },
    now,
  );
  const waits = newcomersWait(seats);
  const canWait = date.fields.signUp?.waitingList === true && date.capacity !== 0;
  const isFull = waits && !canWait;
  return { date, seats, waits, closed: closed ?? (isFull ? "full" : null) };
}

/** How things stand with the date of an address, null where it has none, and with the others. */
export async function readOffer(
  { dates }: EventContent,
  dateKey: string,
  now: Date,
): Promise<{ own: OfferedDate | null; others: OfferedDate[] }> {
  const own = dates.find((date) => date.dateKey === dateKey);
  const further = dates.filter((date) => date !== own && !date.removed && !isOver(date, now));
  const asked = [...(own ? [own] : []), ...further.slice(0, MOST_OTHERS)];
  const known = await listSeatSituations(
    asked.map(({ id }) => id),
    now,
  );
  const all = asked.map((date) => offered(date, known, now));
  return {
    own: all.find(({ date }) => date === own) ?? null,
    others: all.filter(({ date, closed }) => date !== own && closed === null),
  };
}

export async function newSignUpMetadata({ locale, entry }: EventContent): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "signUps.form" });
  return privateMetadata(t("title", { title: localise(entry.fields.title, locale).text }));
}
