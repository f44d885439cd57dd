import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { searchParameters, type SearchParameters } from "@/app/[locale]/search-parameters";
import { whenText } from "@/components/events/date-words";
import { DeskCounts } from "@/components/events/desk-counts";
import { DeskGuest } from "@/components/events/desk-guest";
import styles from "@/components/events/desk.module.css";
import { DoorForm } from "@/components/events/door-form";
import { WalkInCounter } from "@/components/events/walk-in-counter";
import { StaffFrame } from "@/components/staff/staff-frame";
import { localise } from "@/lib/entries/localised-text";
import type { Desk } from "@/lib/events/desk/queries";
import { plainName } from "@/lib/events/desk/plain-name";
import { findSignUpOfCode } from "@/lib/events/desk/staff/queries";
import { fieldsOfDate } from "@/lib/events/event-date";
import { LOCALE_FIELD } from "@/lib/forms/typed-values";
import { addressOf } from "@/lib/i18n/address";
import { staffMetadata } from "../../../../staff-metadata";
import { deskOfStaff, shownDate, type DeskParameters } from "../desk-of-staff";
import { actAtDate } from "./action";

interface PageProps {
  params: Promise<DeskParameters & Record<string, string>>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

const FORM = "door";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.eventDesk.checkIn");
  return staffMetadata(t("title"));
}

/** Who is meant at the door: by a part of the name, or by the code that somebody shows. */
async function meant({ guests, waiting }: Desk, words: string, now: Date) {
  const code = await findSignUpOfCode(words, now);
  const isMeant = ({ id, name }: { id: number; name: string }) =>
    code === null ? plainName(name).includes(plainName(words)) : id === code;
  return {
    isCode: code !== null,
    guests: guests.filter(isMeant),
    // Whoever only waits is shown when somebody asks for them.
    waiting: words === "" ? [] : waiting.filter(isMeant),
  };
}

/** Lets people in, on a phone as well: each with one button, which also takes it back. */
export default async function CheckInPage({ params, searchParams }: PageProps) {
  const { locale, region, desk, now, frame, address } = await deskOfStaff(
    await params,
    "/staff/[region]/events/[date]/check-in",
    "write",
  );
  const { date, event } = desk;
  const words = (searchParameters(await searchParams).get("words") ?? "").trim().slice(0, 300);
  const found = await meant(desk, words, now);
  const t = await getTranslations("staff.eventDesk.checkIn");
  const code = await getTranslations("signUps.code.door");
  const form = await getTranslations("form");
  const none = found.guests.length + found.waiting.length === 0;
  const own = { region: region.slug, date: String(date.id) };
  return (
    <StaffFrame {...frame}>
      <h1>{t("title")}</h1>
      <p>
        <Link href={addressOf(locale, "/staff/[region]/events/[date]", own)} prefetch={false}>
          {localise(fieldsOfDate(event.fields, date.dateKey).title, locale).text}
        </Link>
        , {whenText(shownDate(desk), locale, await getTranslations("events"))}
      </p>
      <DeskCounts desk={desk} />
      <form action={address()} className={styles.finder} role="search" autoComplete="off">
        <label htmlFor="words">{t("words")}</label>
        <input
          {...{ id: "words", name: "words", type: "search", defaultValue: words }}
          key={words}
          autoFocus
        />
        <button type="submit" className={styles.in}>
          {t("find")}
        </button>
        {words !== "" && (
          <Link href={address()} prefetch={false}>
            {t("all")}
          </Link>
        )}
      </form>
      <DoorForm
        id={FORM}
        action={actAtDate}
        notSent={form("notSent")}
        hidden={{ date: String(date.id), [LOCALE_FIELD]: locale }}
      />
      {none && <p role="status">{t(found.isCode ? "otherCode" : words ? "none" : "nobody")}</p>}
      <ul className={styles.guests}>
        {found.guests.map((guest) => (
          <li key={guest.id}>
            <DeskGuest guest={guest} questions={event.rules?.questions ?? []} form={FORM} />
          </li>
        ))}
        {found.waiting.map((guest) => (
          <li key={guest.id}>
            <DeskGuest guest={guest} questions={event.rules?.questions ?? []} />
            <p className={styles.answers}>
              {code(guest.state === "offered" ? "offered" : "waiting")}
            </p>
          </li>
        ))}
      </ul>
      <WalkInCounter count={desk.walkIns} form={FORM} />
      <p>{t("camera")}</p>
    </StaffFrame>
  );
}
