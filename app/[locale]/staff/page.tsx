import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { listRegions } from "@/app/content";
import { StaffFrame } from "@/components/staff/staff-frame";
import { mayIn, partnersOf } from "@/lib/accounts/policy";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../request-locale";
import { staffMetadata } from "./staff-metadata";
import { signedInOrLed } from "./staff-session";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff");
  return staffMetadata(t("title"));
}

/** The regions that somebody works for; straight to it where there is one. */
export default async function StaffPage({ params }: PageProps) {
  const locale = requestLocale((await params).locale);
  const { user, session } = await signedInOrLed(locale, addressOf(locale, "/staff"));
  const regions = (await listRegions()).filter(
    ({ id }) => mayIn(user, "read", id) || partnersOf(user, id).length > 0,
  );
  const addressIn = ({ id, slug }: (typeof regions)[number]) => {
    const folder = mayIn(user, "read", id) ? "/staff/[region]" : "/staff/[region]/own";
    return addressOf(locale, folder, { region: slug });
  };
  const [only] = regions;
  if (only && regions.length === 1) redirect(addressIn(only));
  const t = await getTranslations("staff");
  return (
    <StaffFrame
      otherLanguage={addressOf(locale === "de" ? "en" : "de", "/staff")}
      person={session.account.name}
    >
      <h1>{t("regions")}</h1>
      <ul>
        {regions.map((region) => (
          <li key={region.slug}>
            <Link href={addressIn(region)}>{region.name}</Link>
          </li>
        ))}
      </ul>
    </StaffFrame>
  );
}
