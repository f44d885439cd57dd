import Link from "next/link";
import { useLocale } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { DistrictName } from "@/lib/regions/schema";

interface DistrictHeadingProps {
  regionSlug: string;
  district: Pick<DistrictName, "slug" | "name">;
  /** Says that the district is small, e.g. "*"; empty where it is not. */
  mark: string;
}

/** A district as the heading of a table's row: the way to its own page. */
export function DistrictHeading({ regionSlug, district, mark }: DistrictHeadingProps) {
  const locale = useLocale();
  const parameters = { region: regionSlug, district: district.slug };
  return (
    <>
      <Link href={addressOf(locale, "/[region]/districts/[district]", parameters)} prefetch={false}>
        {district.name}
      </Link>
      {` ${mark}`}
    </>
  );
}
