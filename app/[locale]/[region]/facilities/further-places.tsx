import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { facilitySearchSchema, type FacilityDetail } from "@/lib/practices/schema";
import { facilitySearchParameters } from "@/lib/practices/search/search-address";
import type { Region } from "@/lib/regions/schema";

/** From a place to others of its kind near it, and to its district. */
export function FurtherPlaces({ region, facility }: { region: Region; facility: FacilityDetail }) {
  const locale = useLocale();
  const t = useTranslations();
  const { kind, latitude, longitude, district } = facility;
  const parameters = { region: region.slug };
  const search = facilitySearchSchema.parse({
    kinds: [kind],
    near: `${latitude.toFixed(3)},${longitude.toFixed(3)}`,
  });
  const list = addressOf(locale, "/[region]/facilities", parameters);
  return (
    <ul>
      <li>
        <Link
          href={`${list}?${facilitySearchParameters(search, locale).toString()}`}
          prefetch={false}
          rel="nofollow"
        >
          {t("facilities.near", { kinds: t(`places.kinds.${kind}`) })}
        </Link>
      </li>
      {district && (
        <li>
          <Link
            href={addressOf(locale, "/[region]/districts/[district]", {
              ...parameters,
              district: district.slug,
            })}
            prefetch={false}
          >
            {t("practices.served.district", { name: district.name })}
          </Link>
        </li>
      )}
    </ul>
  );
}
