import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { requestLocale } from "@/app/[locale]/request-locale";
import { DeskCounts } from "@/components/events/desk-counts";
import { SignUpDate } from "@/components/events/sign-up-date";
import { SignUpFields } from "@/components/events/sign-up-fields";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { localise } from "@/lib/entries/localised-text";
import { askableSeats } from "@/lib/events/sign-ups/open-seats";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { staffMetadata } from "../../../../../staff-metadata";
import { deskOfStaff, shownDate, type DeskParameters } from "../../desk-of-staff";
import { addByHand } from "./action";

interface PageProps {
  params: Promise<DeskParameters & Record<string, string>>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.eventDesk.add");
  return staffMetadata(t("title"));
}

/** Signs somebody up who called. */
export default async function AddGuestPage({ params }: PageProps) {
  const folder = "/staff/[region]/events/[date]/sign-ups/new";
  const { locale, region, desk, frame } = await deskOfStaff(await params, folder, "write");
  const { rules } = desk.event;
  if (!rules) notFound();
  const t = await getTranslations("staff.eventDesk");
  const own = { region: region.slug, date: String(desk.date.id) };
  const mostSeats = askableSeats(rules.mostSeats, desk.date.capacity);
  return (
    <StaffFrame {...frame}>
      <h1>{t("add.title")}</h1>
      <p>
        <Link href={addressOf(locale, "/staff/[region]/events/[date]", own)} prefetch={false}>
          {t("back")}
        </Link>
      </p>
      <SignUpDate region={region} event={desk.event} date={shownDate(desk)} />
      <DeskCounts desk={desk} />
      <p>{t("add.tell", { purpose: localise(rules.purpose, locale).text })}</p>
      <PortalForm
        action={addByHand}
        submit={t("add.submit")}
        shownAt={timeOfShowing()}
        hidden={{
          ...{ date: String(desk.date.id), request: randomUUID() },
          ...(mostSeats <= 1 && { seats: "1" }),
        }}
      >
        <SignUpFields rules={{ ...rules, mostSeats }} hasMail mayLackMail />
      </PortalForm>
    </StaffFrame>
  );
}
