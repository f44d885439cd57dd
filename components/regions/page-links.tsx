import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import { addressOf } from "@/lib/i18n/address";
import type { Region } from "@/lib/regions/schema";
import styles from "./page-links.module.css";

/** What every page leads to: the lists of the region and its pages of text. */
export function PageLinks({ region }: { region: Pick<Region, "slug" | "pages"> }) {
  const locale = useLocale();
  const t = useTranslations("footer");
  const lists = (["news", "network", "themes", "location", "jobs"] as const).map((name) => ({
    name: t(name),
    href: addressOf(locale, `/[region]/${name}`, { region: region.slug }),
  }));
  return (
    <nav className={styles.links} aria-label={t("label")}>
      <ul>
        {lists.map(({ name, href }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
        {region.pages.map(({ slug, title }) => (
          <li key={slug}>
            <Link href={entryAddress(locale, region.slug, "page", slug)} prefetch={false}>
              <ShownText of={localise(title, locale)} mark={false} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
