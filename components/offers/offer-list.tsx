import type { ReactNode } from "react";
import { EntryList } from "@/components/entries/entry-list";
import { teaserOf } from "@/lib/entries/entry-teaser";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import type { Region } from "@/lib/regions/schema";
import { OfferLine } from "./offer-line";

interface OfferListProps {
  region: Region;
  offers: readonly PublishedEntry<"offer">[];
  heading?: "h2" | "h3";
  empty?: ReactNode;
}

/** Offers with what a list says of them. */
export function OfferList({ region, offers, heading = "h2", empty = "" }: OfferListProps) {
  const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));
  return (
    <EntryList
      region={region}
      heading={heading}
      entries={offers.map((offer) => ({ ...teaserOf(offer), day: null, themes: [] }))}
      more={({ slug }) => {
        const offer = bySlug.get(slug);
        return offer && <OfferLine entry={offer} />;
      }}
      empty={empty}
    />
  );
}
