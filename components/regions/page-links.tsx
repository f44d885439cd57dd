import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { addressOf } from "@/lib/i18n/address";
import type { Way } from "@/lib/regions/navigation/navigation";
import { FOOT_SECTIONS } from "@/lib/regions/navigation/navigation-target";
import type { Region } from "@/lib/regions/schema";
import styles from "./page-links.module.css";
import { useWays } from "./ways-shown";

interface PageLinksProps {
  region: Pick<Region, "slug" | "mapLevel" | "pages" | "navigation">;
}

/** What every page leads to: what the region names, else some lists and all its pages of text. */
export function PageLinks({ region }: PageLinksProps) {
  const locale = useLocale();
  const t = useTranslations("footer");
  const ways = useWays(region);
  const usual: Way[] = [
    ...FOOT_SECTIONS.map((section) => ({ section, label: null })),
    ...region.pages.map(({ slug, title }) => ({ page: slug, label: title })),
  ];
  const { foot } = region.navigation;
  return (
    <nav className={styles.links} aria-label={t("label")}>
      <ul>
        {ways(foot.length === 0 ? usual : foot).map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              <ShownText of={label} mark={false} />
            </Link>
          </li>
        ))}
        <li>
          <Link href={addressOf(locale, "/my-data")} prefetch={false}>
            {t("myData")}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
