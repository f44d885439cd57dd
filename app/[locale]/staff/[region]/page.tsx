import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DateTable } from "@/components/staff/date-table";
import { InboxTable } from "@/components/staff/inbox-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { listInbox } from "@/lib/enquiries/inbox/queries";
import { listDeskDates } from "@/lib/events/desk/staff/queries";
import { addressOf } from "@/lib/i18n/address";
import { portalDay } from "@/lib/portal-day";
import { requestLocale } from "../../request-locale";
import { staffMetadata } from "../staff-metadata";
import { staffOfRegion } from "../staff-session";
import { listWaiting } from "./waiting";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

/** Enquiries and dates that are shown at once; the others are in their sections. */
const NEXT = 5;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff");
  return staffMetadata(t("title"));
}

export default async function StaffRegionPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const path = addressOf(locale, "/staff/[region]", { region: slug });
  const { session, user, region } = await staffOfRegion(locale, path, slug, "read");
  const t = await getTranslations("staff.start");
  const now = new Date();
  const [waiting, { enquiries }, { dates }] = await Promise.all([
    listWaiting(region, user, locale, now),
    listInbox(region.id, { view: "open", words: "", page: 1 }, portalDay(now)),
    listDeskDates(region.id, { view: "coming", words: "", page: 1 }, now),
  ]);
  return (
    <StaffFrame
      otherLanguage={addressOf(locale === "de" ? "en" : "de", "/staff/[region]", { region: slug })}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      {waiting.length === 0 && <p>{t("nothing")}</p>}
      <ul>
        {waiting.map(({ what, count, href }) => (
          <li key={what}>
            <Link href={href} prefetch={false}>
              {t(`waits.${what}`, { count })}
            </Link>
          </li>
        ))}
      </ul>
      {enquiries.length > 0 && (
        <section aria-labelledby="enquiries">
          <h2 id="enquiries">{t("nextEnquiries")}</h2>
          <InboxTable region={slug} enquiries={enquiries.slice(0, NEXT)} />
        </section>
      )}
      {dates.length > 0 && (
        <section aria-labelledby="dates">
          <h2 id="dates">{t("nextDates")}</h2>
          <DateTable region={slug} dates={dates.slice(0, NEXT)} />
        </section>
      )}
    </StaffFrame>
  );
}
