import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { listAddress } from "@/lib/entries/entry-address";
import type { GoneReason, LinkTarget } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { portalDay } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import { kindName, kindsName } from "./kind-words";

interface GoneEntryProps {
  region: Pick<Region, "slug" | "name" | "mapLevel">;
  kind: LinkTarget;
  /** What was there, as it called itself. */
  name: string;
  reason: GoneReason;
  /** ISO moment. */
  since: string;
}

/** What was at an address, since when and why it is not any more, and where to go from here. */
export function GoneEntry({ region, kind, name, reason, since }: GoneEntryProps) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <>
      <p>{kindName(kind, region, t)}</p>
      <h1>{t("entry.gone.title", { name })}</h1>
      <p>{t(`entry.gone.${reason}`, { day: longDay(portalDay(new Date(since)), locale) })}</p>
      <ul>
        <li>
          <Link href={listAddress(locale, region.slug, kind)}>
            {t("entry.gone.others", { kinds: kindsName(kind, region, t) })}
          </Link>
        </li>
        <li>
          <Link href={addressOf(locale, "/[region]", { region: region.slug })}>
            {t("entry.gone.region", { region: region.name })}
          </Link>
        </li>
      </ul>
    </>
  );
}
