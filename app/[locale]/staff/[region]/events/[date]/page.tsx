import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DeskCounts } from "@/components/events/desk-counts";
import { SignUpDate } from "@/components/events/sign-up-date";
import { SignUpTable } from "@/components/staff/sign-up-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import links from "@/components/staff/page-links.module.css";
import { localise } from "@/lib/entries/localised-text";
import { listOtherSignUps } from "@/lib/events/desk/staff/queries";
import { fieldsOfDate } from "@/lib/events/event-date";
import { addressOf, type Folder } from "@/lib/i18n/address";
import { requestLocale } from "@/app/[locale]/request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { deskOfStaff, shownDate, type DeskParameters } from "./desk-of-staff";

interface PageProps {
  params: Promise<DeskParameters & Record<string, string>>;
}

export const dynamic = "force-dynamic";

const OWN = "/staff/[region]/events/[date]" as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.eventDesk");
  return staffMetadata(t("one"));
}

/** Who signed up for a date, who waits, and what staff can do there. */
export default async function DeskDatePage({ params }: PageProps) {
  const { locale, region, desk, frame, mayRun, mayChange } = await deskOfStaff(
    await params,
    OWN,
    "read",
  );
  const { event, guests, waiting, date } = desk;
  const questions = event.rules?.questions ?? [];
  const others = await listOtherSignUps(date.id);
  const t = await getTranslations("staff.eventDesk");
  const own = { region: region.slug, date: String(date.id) };
  const to = (folder: Folder) => addressOf(locale, folder, own);
  const ways: readonly (readonly [Folder, string])[] = mayRun
    ? [
        [`${OWN}/check-in`, t("checkIn.title")],
        [`${OWN}/sign-ups/new`, t("add.title")],
        [`${OWN}/mails`, t("mails.title")],
        [`${OWN}/list`, t("printList")],
      ]
    : [[`${OWN}/list`, t("printList")]];
  const lists = [
    ["guests", guests],
    ["waiting", waiting],
    ["others", others],
  ] as const;
  return (
    <StaffFrame {...frame}>
      <h1>{localise(fieldsOfDate(event.fields, date.dateKey).title, locale).text}</h1>
      <SignUpDate region={region} event={event} date={shownDate(desk)} />
      <DeskCounts desk={desk} />
      <ul className={links.links}>
        {ways.map(([folder, label]) => (
          <li key={folder}>
            <Link href={to(folder)} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
        {mayChange && (
          <li>
            <Link href={to(`${OWN}/change`)} prefetch={false}>
              {t("change.title")}
            </Link>
          </li>
        )}
        {mayRun && (
          <li>
            <a href={to(`${OWN}/list.csv`)} download>
              {t("file")}
            </a>
          </li>
        )}
      </ul>
      {lists.map(([what, signUps]) => (
        <section key={what}>
          <h2>{t(`lists.${what}`, { count: signUps.length })}</h2>
          {signUps.length > 0 && (
            <SignUpTable
              region={region.slug}
              date={date.id}
              label={t(`lists.${what}`, { count: signUps.length })}
              signUps={signUps}
              questions={questions}
            />
          )}
        </section>
      ))}
    </StaffFrame>
  );
}
