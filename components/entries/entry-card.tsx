import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { entryAddress } from "@/lib/entries/entry-address";
import type { EntryTeaser } from "@/lib/entries/entry-teaser";
import { localise } from "@/lib/entries/localised-text";
import { longDay } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";
import styles from "./entry-card.module.css";
import { kindName } from "./kind-words";
import { LanguageMark, ShownText } from "./shown-text";
import { ThemeTags } from "./theme-tags";

export interface EntryCardProps {
  region: Pick<Region, "slug" | "mapLevel">;
  entry: EntryTeaser;
  /** Whether the card says what sort of thing it is; not where all of a list are of one sort. */
  hasKind?: boolean;
  heading?: "h2" | "h3";
  /** What else is to be said, below the summary. */
  children?: ReactNode;
}

/** A thing in a list: what it is called, what it is about, of which day. */
export function EntryCard(props: EntryCardProps) {
  const { region, entry, hasKind = false, heading: Heading = "h3", children } = props;
  const locale = useLocale();
  const t = useTranslations();
  const name = localise(entry.name, locale);
  const summary = entry.summary && localise(entry.summary, locale);
  const isFallback = name.isFallback || (summary?.isFallback ?? false);
  return (
    <article className={styles.card}>
      {(hasKind || entry.day !== null || isFallback) && (
        <p className={styles.meta}>
          {hasKind && <span>{kindName(entry.kind, region, t)}</span>}
          {entry.day !== null && <time dateTime={entry.day}>{longDay(entry.day, locale)}</time>}
          <LanguageMark of={{ isFallback }} />
        </p>
      )}
      <Heading className={styles.title}>
        <Link href={entryAddress(locale, region.slug, entry.kind, entry.slug)} prefetch={false}>
          <ShownText of={name} mark={false} />
        </Link>
      </Heading>
      {summary && (
        <p className={styles.summary}>
          <ShownText of={summary} mark={false} />
        </p>
      )}
      {children}
      <ThemeTags region={region} themes={entry.themes ?? []} />
    </article>
  );
}
