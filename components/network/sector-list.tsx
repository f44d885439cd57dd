import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { sectorSchema } from "@/lib/entries/kinds/partner";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { NO_PARTNER_SEARCH, partnerSearchAddress } from "@/lib/network/directory/partner-search";
import styles from "./sector-list.module.css";

interface SectorListProps {
  region: { slug: string };
  partners: readonly PublishedEntry<"partner">[];
}

/** The sectors in which there are partners, with how many. */
export function SectorList({ region, partners }: SectorListProps) {
  const locale = useLocale();
  const t = useTranslations("network");
  const counts = sectorSchema.options
    .map((sector) => ({
      sector,
      name: t(`sector.${sector}`),
      count: partners.filter(({ fields }) => fields.sector === sector).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <ul className={styles.sectors}>
      {counts.map(({ sector, name, count }) => (
        <li key={sector}>
          <Link
            href={partnerSearchAddress(locale, region.slug, { ...NO_PARTNER_SEARCH, sector })}
            prefetch={false}
          >
            {name}
          </Link>{" "}
          <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}
