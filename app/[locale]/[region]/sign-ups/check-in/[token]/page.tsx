import type { Metadata } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { CheckInButton } from "@/components/events/check-in-button";
import { whenText } from "@/components/events/date-words";
import styles from "@/components/events/desk.module.css";
import { DoorForm } from "@/components/events/door-form";
import { SignUpDate } from "@/components/events/sign-up-date";
import { localise } from "@/lib/entries/localised-text";
import { findDesk } from "@/lib/events/desk/queries";
import { fieldsOfDate } from "@/lib/events/event-date";
import { codeStanding } from "@/lib/events/sign-ups/code-standing";
import { LOCALE_FIELD } from "@/lib/forms/typed-values";
import { addressOf } from "@/lib/i18n/address";
import { localTime } from "@/lib/portal-day";
import { requestLocale } from "../../../../request-locale";
import { deskOfDevice } from "../../desk/desk-cookie";
import { LostLink } from "../../lost-link";
import { ownSignUp, shownDate, type OwnContent } from "../../own-sign-up";
import { SignUpFrame } from "../../sign-up-frame";
import { privateMetadata } from "../../sign-up-metadata";
import { actAtDate } from "../../../../staff/[region]/events/[date]/check-in/action";
import { isStaffHere } from "../../../../staff/staff-session";
import { actAtCode } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

// Shows another page to who checks people in.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("signUps.code");
  return privateMetadata(t("title"));
}

type Found = Extract<OwnContent["found"], { is: "found" }>;

/** The date at whose door this device stands; null where it stands at none. */
async function dateOfDoor(now: Date) {
  const token = await deskOfDevice();
  const desk = token === null ? null : await findDesk(token, now);
  return desk?.is === "found" ? desk : null;
}

export default async function CodePage({ params }: PageProps) {
  const requested = await params;
  const { region, found, now } = await ownSignUp(requested, "check_in");
  return (
    <SignUpFrame
      region={region}
      folder="/[region]/sign-ups/check-in/[token]"
      parameters={{ token: requested.token }}
      event={found.is === "found" ? found.event : null}
    >
      {found.is === "found" ? (
        <>
          <ShownCode
            found={found}
            now={now}
            door={await dateOfDoor(now)}
            isStaff={await isStaffHere(found.date.regionId, "write")}
          />
          <SignUpDate region={region} event={found.event} date={shownDate(found)} />
        </>
      ) : (
        <LostLink region={region} is={found.is} />
      )}
    </SignUpFrame>
  );
}

interface ShownCodeProps {
  found: Found;
  now: Date;
  door: Awaited<ReturnType<typeof dateOfDoor>>;
  /** Whether somebody of the region's staff holds the device. */
  isStaff: boolean;
}

function ShownCode({ found, now, door, isStaff }: ShownCodeProps) {
  if (isStaff) return <AtDoor found={found} now={now} isStaff />;
  if (door === null) return <ForGuest found={found} now={now} />;
  if (door.date.id !== found.date.id) return <OfOtherDate found={found} door={door} />;
  return <AtDoor found={found} now={now} isStaff={false} />;
}

function ForGuest({ found, now }: Pick<ShownCodeProps, "found" | "now">) {
  const t = useTranslations("signUps.code");
  const time = found.checkedInAt ? localTime(found.checkedInAt).slice(11) : "";
  return (
    <>
      <h1>{t("title")}</h1>
      <p className={styles.notice} role="status">
        {t(`guest.${codeStanding(found, now)}`, { time })}
      </p>
    </>
  );
}

/** Who stands at the door of one date does not learn who comes to another. */
function OfOtherDate({ found, door }: { found: Found; door: NonNullable<ShownCodeProps["door"]> }) {
  const locale = useLocale();
  const t = useTranslations("signUps.code");
  const events = useTranslations("events");
  const titleOf = ({ event, date }: Pick<Found, "event" | "date">) =>
    localise(fieldsOfDate(event.fields, date.dateKey).title, locale).text;
  const whenOf = (of: Pick<Found, "date">) => whenText(shownDate(of), locale, events);
  return (
    <>
      <h1>{t("otherTitle")}</h1>
      <p className={styles.notice} role="status">
        {t("other", {
          ...{ title: titleOf(found), when: whenOf(found) },
          here: `${titleOf(door)} (${whenOf(door)})`,
        })}
      </p>
    </>
  );
}

/** Who has shown the code, and whether they are on the list. */
function AtDoor({ found, now, isStaff }: Omit<ShownCodeProps, "door">) {
  const locale = useLocale();
  const t = useTranslations("signUps.code");
  const form = useTranslations("form");
  const { name, seats } = found;
  const standing = codeStanding(found, now);
  // Whoever comes late, or is noted after the end, was there all the same.
  const isExpected =
    standing === "valid" ||
    standing === "here" ||
    (standing === "past" && found.state === "confirmed");
  return (
    <>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p className={styles.notice} role="status">
        {isExpected ? t("expected", { seats }) : t(`door.${standing}`)}
      </p>
      {isExpected && isStaff && (
        <>
          <DoorForm
            id="code"
            action={actAtDate}
            notSent={form("notSent")}
            hidden={{ date: String(found.date.id), [LOCALE_FIELD]: locale }}
          />
          <CheckInButton guest={found} form="code" />
        </>
      )}
      {isExpected && !isStaff && (
        <form id="code" action={actAtCode}>
          <CheckInButton guest={found} form="code" />
        </form>
      )}
      {isStaff && (
        <p>
          <Link
            href={addressOf(locale, "/staff/[region]/events/[date]/check-in", {
              ...{ region: found.event.regionSlug, date: String(found.date.id) },
            })}
            prefetch={false}
          >
            {t("toDesk")}
          </Link>
        </p>
      )}
    </>
  );
}
