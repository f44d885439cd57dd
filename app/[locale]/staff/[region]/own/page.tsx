import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { kindsName } from "@/components/entries/kind-words";
import { ItemTable } from "@/components/staff/content/item-table";
import { InboxTable } from "@/components/staff/inbox-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { listOwnItems } from "@/lib/drafts/own/queries";
import { OWNER_ROLES } from "@/lib/drafts/policy";
import { listInbox } from "@/lib/enquiries/inbox/queries";
import { addressOf } from "@/lib/i18n/address";
import { portalDay } from "@/lib/portal-day";
import { requestLocale } from "../../../request-locale";
import { staffMetadata } from "../../staff-metadata";
import { partnerOfRegion } from "../../staff-session";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

const EVERY_ENQUIRY = { view: "all", words: "", page: 1 } as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.own");
  return staffMetadata(t("title"));
}

/** What a partner looks after: its profile, and what it offers, employs for and invites to. */
export default async function OwnPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/own", { region: slug });
  const { session, region, partners } = await partnerOfRegion(locale, address(), slug);
  const kinds = await listOwnItems(region.id, partners, new Date());
  const inbox = await listInbox(region.id, EVERY_ENQUIRY, portalDay(new Date()), partners);
  const t = await getTranslations();
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("staff.own.title")}</h1>
      <p>{t("staff.own.lead")}</p>
      {inbox.enquiries.length > 0 && (
        <section>
          <h2>{t("staff.own.enquiries")}</h2>
          <InboxTable region={slug} enquiries={inbox.enquiries} />
        </section>
      )}
      {kinds.map(({ kind, items }) => (
        <section key={kind}>
          <h2>{kindsName(kind, region, t)}</h2>
          {OWNER_ROLES[kind] !== undefined && (
            <p>
              <Link
                href={addressOf(locale, "/staff/[region]/content/[kind]/new", {
                  ...{ region: slug, kind },
                })}
                prefetch={false}
              >
                {t(`staff.own.begin.${kind as "offer"}`)}
              </Link>
            </p>
          )}
          {items.length === 0 ? (
            <p>{t("staff.own.none")}</p>
          ) : (
            <ItemTable
              {...{ region: slug, kind, items }}
              label={kindsName(kind, region, t)}
              canChoose={false}
            />
          )}
        </section>
      ))}
    </StaffFrame>
  );
}
