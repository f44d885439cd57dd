import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { AddressedKind } from "@/lib/entries/entry";
import { listAddress } from "@/lib/entries/entry-address";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import type { GoneReason } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { portalDay } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import { ShownText } from "./shown-text";
import { kindName, kindsName } from "./kind-words";

interface GoneEntryProps {
  region: Pick<Region, "slug" | "name" | "mapLevel">;
  kind: AddressedKind;
  /** What was there, as it called itself. */
  name: string;
  reason: GoneReason;
  /** What the staff say of it; null where nothing. */
  told?: LocalisedText | null;
  /** ISO moment. */
  since: string;
  /** The search for the like in its neighbourhood; null where there is none. */
  nearby?: string | null;
}

/** What was at an address, since when and why it is not any more, and where to go from here. */
export function GoneEntry({
  region,
  kind,
  name,
  told = null,
  nearby = null,
  ...gone
}: GoneEntryProps) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <>
      <p>{kindName(kind, region, t)}</p>
      <h1>{t("entry.gone.title", { name })}</h1>
      <p>
        {t(`entry.gone.${gone.reason}`, { day: longDay(portalDay(new Date(gone.since)), locale) })}
      </p>
      {told && (
        <p>
          <ShownText of={localise(told, locale)} />
        </p>
      )}
      <ul>
        {nearby !== null && (
          <li>
            <Link href={nearby} prefetch={false}>
              {t("entry.gone.nearby", { kinds: kindsName(kind, region, t) })}
            </Link>
          </li>
        )}
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
