import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import type { EntryFields } from "@/lib/entries/entry";
import { localise } from "@/lib/entries/localised-text";
import { longDay } from "@/lib/i18n/number-format";
import styles from "./document-list.module.css";

type EntryDocument = EntryFields<"initiative">["documents"][number];

/** The documents of an initiative with their versions, as they are ordered. */
export function DocumentList({ documents }: { documents: readonly EntryDocument[] }) {
  const locale = useLocale();
  const t = useTranslations("network.initiative");
  return (
    <ul className={styles.documents}>
      {documents.map(({ title, version, date, url }) => (
        <li key={`${url} ${version ?? ""}`}>
          <a href={url}>
            <ShownText of={localise(title, locale)} />
          </a>
          {(version !== undefined || date !== undefined) && (
            <span>
              {[
                version !== undefined && t("version", { version }),
                date !== undefined && longDay(date, locale),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
