import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import type { LinkedThing } from "@/lib/entries/published-entry";
import styles from "./theme-tags.module.css";
import { ShownText } from "./shown-text";

interface ThemeTagsProps {
  region: { slug: string };
  themes: readonly Pick<LinkedThing, "slug" | "name">[];
}

/** The themes that something belongs to. */
export function ThemeTags({ region, themes }: ThemeTagsProps) {
  const locale = useLocale();
  const t = useTranslations("entry");
  if (themes.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={t("kinds.theme")}>
      {themes.map(({ slug, name }) => (
        <li key={slug}>
          <Link href={entryAddress(locale, region.slug, "theme", slug)} prefetch={false}>
            <ShownText of={localise(name, locale)} mark={false} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
