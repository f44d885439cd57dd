import Link from "next/link";
import { useLocale } from "next-intl";
import { Fragment } from "react";
import { ShownText } from "@/components/entries/shown-text";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import type { ShownPartner } from "@/lib/network/schema";

interface PartnersAtWorkProps {
  regionSlug: string;
  partners: readonly ShownPartner[];
}

/** Who works on a problem, each with the way to its profile, on one line. */
export function PartnersAtWork({ regionSlug, partners }: PartnersAtWorkProps) {
  const locale = useLocale();
  return partners.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {index > 0 && " · "}
      <Link href={entryAddress(locale, regionSlug, "partner", slug)} prefetch={false}>
        <ShownText of={localise(name, locale)} />
      </Link>
    </Fragment>
  ));
}
