import { useLocale } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import styles from "./offers-and-seeks.module.css";

/** What a partner offers or seeks, one thing a line. */
export function TextList({ texts }: { texts: readonly LocalisedText[] }) {
  const locale = useLocale();
  return (
    <ul className={styles.texts}>
      {texts.map((text) => {
        const shown = localise(text, locale);
        return (
          <li key={shown.text}>
            <ShownText of={shown} />
          </li>
        );
      })}
    </ul>
  );
}
