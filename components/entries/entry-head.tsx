import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import styles from "./entry-head.module.css";
import { ShownText } from "./shown-text";

interface EntryHeadProps {
  /** What sort of thing it is. */
  kind: ReactNode;
  title: LocalisedText;
  summary: LocalisedText;
  children?: ReactNode;
}

/** The top of an entry's page: what it is, what it is called, what it is about. */
export function EntryHead({ kind, title, summary, children }: EntryHeadProps) {
  const locale = useLocale();
  return (
    <header className={styles.head}>
      <p className={styles.kind}>{kind}</p>
      <h1>
        <ShownText of={localise(title, locale)} mark={false} />
      </h1>
      <p className={styles.lead}>
        <ShownText of={localise(summary, locale)} />
      </p>
      {children}
    </header>
  );
}
