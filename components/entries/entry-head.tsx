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

/** The top of an entry's page: what it is, what it is called, what it is about if anybody said so. */
export function EntryHead({ kind, title, summary, children }: EntryHeadProps) {
  const locale = useLocale();
  const [name, lead] = [localise(title, locale), localise(summary, locale)];
  return (
    <header className={styles.head}>
      <p className={styles.kind}>{kind}</p>
      <h1>
        <ShownText of={name} mark={false} />
      </h1>
      {lead.text !== name.text && (
        <p className={styles.lead}>
          <ShownText of={lead} />
        </p>
      )}
      {children}
    </header>
  );
}
