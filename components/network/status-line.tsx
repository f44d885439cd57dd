import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { localise } from "@/lib/entries/localised-text";
import { longDay } from "@/lib/i18n/number-format";
import type { InitiativeStatus } from "@/lib/network/initiative-status";
import styles from "./status-line.module.css";

/** How an initiative stands and how it came there, the youngest first. */
export function StatusLine({ line }: { line: readonly InitiativeStatus[] }) {
  const locale = useLocale();
  const t = useTranslations("network");
  return (
    <ol className={styles.line} reversed>
      {line.map(({ date, status, note }) => (
        <li key={`${date} ${status}`}>
          <time dateTime={date}>{longDay(date, locale)}</time>
          <span>
            <strong>{t(`status.${status}`)}</strong>
            {note && (
              <>
                : <ShownText of={localise(note, locale)} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
