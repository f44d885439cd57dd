import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listDistricts, listSpecialtyGroups } from "@/app/content";
import { RegionPage } from "@/components/regions/region-page";
import { SearchWords } from "@/components/saved-searches/search-words";
import { addressOf } from "@/lib/i18n/address";
import { findOwnSearch } from "@/lib/saved-searches/own/queries";
import { requestLocale } from "../../../../request-locale";
import { regionOrNotFound } from "../../../region-content";
import { offerCrumbs } from "../../offer-crumbs";
import { SearchSteps } from "./search-steps";

interface PageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

// Shows how things stand at this moment, to one person.
export const dynamic = "force-dynamic";

// The address is a secret; with no referrer at all the form below could not be sent.
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("savedSearches.own");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** A saved search behind the link of its mails. */
export default async function OwnSearchPage({ params }: PageProps) {
  const { locale: requested, region: slug, token } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const found = await findOwnSearch(token);
  const search = found?.regionSlug === slug ? found : null;
  const [groups, districts] = await Promise.all([listSpecialtyGroups(), listDistricts(region)]);
  const t = await getTranslations("savedSearches.own");
  const folder = "/[region]/offers/searches/[token]";
  return (
    <RegionPage
      region={region}
      section="offers"
      otherLanguage={addressOf(locale === "de" ? "en" : "de", folder, { region: slug, token })}
      crumbs={await offerCrumbs(region, locale, { label: t("crumb") })}
    >
      {search ? (
        <>
          <h1>{t("title")}</h1>
          <SearchWords
            region={region}
            filter={search.filter}
            groups={groups}
            districts={districts}
          />
          <SearchSteps region={region} search={search} token={token} />
        </>
      ) : (
        <>
          <h1>{t("unknownTitle")}</h1>
          <p>{t("unknownText")}</p>
          <p>
            <Link href={addressOf(locale, "/[region]/offers", { region: slug })} prefetch={false}>
              {t("offers")}
            </Link>
          </p>
        </>
      )}
    </RegionPage>
  );
}
