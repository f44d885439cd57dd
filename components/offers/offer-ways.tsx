import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";

interface OfferWaysProps {
  region: { slug: string };
  entry: PublishedEntry<"offer">;
}

/** What whoever weighs an offer asks next: how life would be there, what aid there is, whom to ask. */
export function OfferWays({ region, entry }: OfferWaysProps) {
  const locale = useLocale();
  const t = useTranslations("offers.ways");
  const at = { region: region.slug };
  const districts = entry.links.filter(
    ({ role, kind }) => role === "district" && kind === "district",
  );
  const ways = [
    ...districts.map(({ slug, name }) => ({
      href: addressOf(locale, "/[region]/districts/[district]/living", { ...at, district: slug }),
      label: t("living", { district: localise(name, locale).text }),
    })),
    { href: addressOf(locale, "/[region]/aid", at), label: t("aid") },
    { href: addressOf(locale, "/[region]/contact", at), label: t("contact") },
  ];
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title">{t("title")}</h2>
      <ul>
        {ways.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
