import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FactList, type Fact } from "@/components/entries/fact-list";
import { longDay } from "@/lib/i18n/number-format";
import { portalDay } from "@/lib/portal-day";
import type { KeptKind } from "@/lib/my-data/kept-data";
import styles from "./my-data.module.css";

interface KeptSectionProps {
  kind: KeptKind | "offices";
  count: number;
  /** What is to be known of all of the kind. */
  note?: string;
  children: ReactNode;
}

/** All that is kept of one kind; nothing where nothing is. */
export function KeptSection({ kind, count, note, children }: KeptSectionProps) {
  const t = useTranslations("myData");
  if (count === 0) return null;
  return (
    <section aria-labelledby={`kept-${kind}`}>
      <h2 id={`kept-${kind}`}>{t(`kinds.${kind}`, { count })}</h2>
      {note !== undefined && <p>{note}</p>}
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

interface KeptItemProps {
  title: string;
  facts: readonly Fact[];
  purpose: string;
  /** ISO day; null for what is not deleted by itself. */
  deletedAfter: string | null;
  way?: { href: string; label: string } | null;
  /** What follows on the facts. */
  rest?: ReactNode;
}

/** One thing that is kept: what it says, what it is for and until when it is kept. */
export function KeptItem({ title, facts, purpose, deletedAfter, way, rest }: KeptItemProps) {
  const locale = useLocale();
  const t = useTranslations("myData");
  const ends = deletedAfter === null ? null : longDay(deletedAfter, locale);
  return (
    <li className={styles.item}>
      <h3>{title}</h3>
      <FactList
        facts={[
          ...facts,
          { term: t("purposeTerm"), value: purpose },
          { term: t("deleted"), value: ends },
        ]}
      />
      {rest}
      {way && (
        <p>
          <a href={way.href}>{way.label}</a>
        </p>
      )}
    </li>
  );
}

/** A text of somebody, with its lines. */
export function KeptText({ children }: { children: string }) {
  return <span className={styles.text}>{children}</span>;
}

/** Says on which day something was, by clocks in Germany. */
export function useDayWords(): (moment: string) => string {
  const locale = useLocale();
  return (moment) => longDay(portalDay(new Date(moment)), locale);
}
