import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeyFigures } from "@/components/location/key-figures";
import { offerData } from "@/components/offers/offer-data";
import { OfferWays } from "@/components/offers/offer-ways";
import { OfferFacts } from "@/components/offers/offer-facts";
import { MarkEntry } from "@/components/shortlist/mark-entry";
import { StructuredData } from "@/components/ui/structured-data";
import { addressOf } from "@/lib/i18n/address";
import { EntryFrame } from "../../entry-frame";
import { entryMetadata } from "../../entry-metadata";
import { entryContent, EntryParts, MoreLike } from "../../entry-page";
import { OfferGap } from "../offer-gap";
import { SimilarOffers } from "../similar-offers";

interface PageProps {
  params: Promise<{ locale: string; region: string; offer: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { offer, ...requested } = await params;
  return entryContent(requested, "offer", offer);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await contentOf(props);
  return entryMetadata(locale, region, entry);
}

export default async function OfferPage(props: PageProps) {
  const { locale, region, entry, url } = await contentOf(props);
  const t = await getTranslations("offers");
  const { type, owner, keyFigures } = entry.fields;
  const offers = addressOf(locale, "/[region]/offers", { region: region.slug });
  const data = offerData({ entry, locale, url, regionName: region.name });
  return (
    <EntryFrame
      region={region}
      entry={entry}
      hasFigures
      way={[{ label: t("crumb"), href: offers }]}
    >
      {data && <StructuredData data={data} />}
      <EntryParts
        entry={entry}
        kind={`${t(`type.${type}`)} · ${owner}`}
        below={<MarkEntry region={region} entry={entry} />}
        aside={<OfferFacts region={region} entry={entry} />}
      >
        <OfferGap region={region} locale={locale} entry={entry} />
        <OfferWays region={region} entry={entry} />
        {keyFigures.length > 0 && <h2>{t("figures")}</h2>}
        <KeyFigures figures={keyFigures} label={t("figures")} />
      </EntryParts>
      <SimilarOffers region={region} slug={entry.slug} />
      <MoreLike region={region} entry={entry} kinds={["initiative", "event"]} />
    </EntryFrame>
  );
}
