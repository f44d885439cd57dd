import Link from "next/link";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { wholeNumber } from "@/lib/i18n/number-format";
import styles from "./choice-links.module.css";

export interface Choice {
  label: ReactNode;
  href: string;
  /** How much there is to be found; null where it is not said. */
  count: number | null;
  isChosen: boolean;
}

/** Choices of which one holds, each an address of its own. */
export function ChoiceLinks({ label, choices }: { label: string; choices: readonly Choice[] }) {
  const locale = useLocale();
  return (
    <nav className={styles.choices} aria-label={label}>
      <b aria-hidden="true">{label}</b>
      <ul>
        {choices.map(({ label: name, href, count, isChosen }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={isChosen ? "true" : undefined}>
              {name}
              {count !== null && <span> {wholeNumber(count, locale)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
