import type { Metadata } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { listRelatedTo } from "@/app/entries";
import { EntryBody } from "@/components/entries/entry-body";
import { EntryColumns } from "@/components/entries/entry-columns";
import { EntryFigure } from "@/components/entries/entry-figure";
import { EntryHead } from "@/components/entries/entry-head";
import { RelatedEntries } from "@/components/entries/related-entries";
import { ShownText } from "@/components/entries/shown-text";
import { OffersAndSeeks } from "@/components/network/offers-and-seeks";
import { PartnerFacts } from "@/components/network/partner-facts";
import { ProblemLinks } from "@/components/network/problem-links";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { localise } from "@/lib/entries/localised-text";
import type { LinkTarget, PublishedEntry, RelatedThing } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import { organisationData } from "@/lib/network/directory/organisation-data";
import type { Region } from "@/lib/regions/schema";
import { EntryFrame } from "../../../entry-frame";
import { entryMetadata } from "../../../entry-metadata";
import { entryContent, type EntryContent } from "../../../entry-page";
import { NextEvents } from "../../../events/next-events";
import { listProblemsAtWork, listProblemsOfPartner } from "../../network-content";
import { networkWay } from "../../network-way";

interface PageProps {
  params: Promise<{ locale: string; region: string; partner: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function partnerContent({ params }: PageProps): Promise<EntryContent<"partner">> {
  const { partner: slug, ...requested } = await params;
  return entryContent(requested, "partner", slug);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await partnerContent(props);
  return entryMetadata(locale, region, entry);
}

/** What stands beside the profile already, or is told by it. */
const RELATED: readonly LinkTarget[] = [
  "working_group",
  "initiative",
  "job",
  "news",
  "statement",
  "practice",
  "care_place",
  "page",
  "location_profile",
];

export default async function PartnerPage(props: PageProps) {
  const { locale, region, entry: partner } = await partnerContent(props);
  const [related, problems, atWork] = await Promise.all([
    listRelatedTo(region, "partner", partner.slug),
    listProblemsOfPartner(region, partner.slug),
    listProblemsAtWork(region, partner.slug),
  ]);
  const t = await getTranslations("network");
  const { fields } = partner;
  return (
    <EntryFrame
      region={region}
      entry={partner}
      section="network"
      way={networkWay(locale, region.slug, t, "partners")}
    >
      <StructuredData data={organisationData(partner, locale, siteUrl(), region.slug)} />
      <EntryHead
        kind={t("partner.kind", { sector: t(`sector.${fields.sector}`) })}
        title={fields.title}
        summary={fields.summary}
      />
      <EntryColumns aside={<PartnerFacts region={region} partner={partner} />}>
        <PartnerText partner={partner} />
      </EntryColumns>
      <NextEvents region={region} locale={locale} kind="partner" slug={partner.slug} />
      <RelatedEntries region={region} related={related} kinds={RELATED} />
      <ProblemLinks region={region} problems={problems} />
      <ProblemLinks region={region} problems={atWork} as="atWork" />
      <PartnerEnd
        {...{ region, partner, related }}
        isAlone={problems.length + atWork.length === 0}
      />
    </EntryFrame>
  );
}

function PartnerText({ partner: { fields } }: { partner: PublishedEntry<"partner"> }) {
  const locale = useLocale();
  const t = useTranslations("network.partner");
  const { role, image } = fields;
  return (
    <>
      {role && (
        <section>
          <h2>{t("role")}</h2>
          <p>
            <ShownText of={localise(role, locale)} />
          </p>
        </section>
      )}
      <OffersAndSeeks offers={fields.offers} seeks={fields.seeks} />
      {image && <EntryFigure image={image} />}
      {fields.body && (
        <section>
          <h2>{t("about", { name: localise(fields.title, locale).text })}</h2>
          <EntryBody of={fields.body} />
        </section>
      )}
    </>
  );
}

interface PartnerEndProps {
  region: Region;
  partner: PublishedEntry<"partner">;
  related: readonly RelatedThing[];
  isAlone: boolean;
}

/** What is said of a partner that nothing else names, and what its people can do here. */
function PartnerEnd({ region, partner: { slug, fields }, related, isAlone }: PartnerEndProps) {
  const locale = useLocale();
  const t = useTranslations("network.partner");
  const isNamed = related.some(({ kind }) => RELATED.includes(kind));
  const parameters = { region: region.slug };
  const contact = addressOf(locale, "/[region]/contact", parameters);
  const describe = addressOf(locale, "/[region]/network/problems/new", parameters);
  return (
    <>
      {!isNamed && isAlone && <p>{t("nothing", { name: localise(fields.title, locale).text })}</p>}
      <section>
        <h2>{t("claim")}</h2>
        <p>{t("claimText")}</p>
        <p>
          <Link href={`${contact}?about=partner:${slug}&kind=claim_profile`} prefetch={false}>
            {t("claimLink")}
          </Link>
        </p>
        <p>
          {t("describeText")}{" "}
          <Link href={`${describe}?partner=${slug}`} prefetch={false}>
            {t("describe")}
          </Link>
        </p>
      </section>
    </>
  );
}
