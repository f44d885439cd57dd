import { EntryList } from "@/components/entries/entry-list";
import { teaserOf } from "@/lib/entries/entry-teaser";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import type { Region } from "@/lib/regions/schema";
import { PartnerLines } from "./partner-lines";

interface PartnerListProps {
  region: Region;
  partners: readonly PublishedEntry<"partner">[];
  heading?: "h2" | "h3";
}

/** Partners with what they offer and seek. */
export function PartnerList({ region, partners, heading = "h2" }: PartnerListProps) {
  const bySlug = new Map(partners.map((partner) => [partner.slug, partner]));
  return (
    <EntryList
      region={region}
      heading={heading}
      entries={partners.map(teaserOf)}
      empty=""
      more={({ slug }) => {
        const partner = bySlug.get(slug);
        return partner && <PartnerLines partner={partner} />;
      }}
    />
  );
}
