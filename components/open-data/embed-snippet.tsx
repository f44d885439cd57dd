import { useTranslations } from "next-intl";
import styles from "./open-data.module.css";

export interface EmbedSnippetProps {
  /** Full address of the page to embed. */
  address: string;
  /** What the frame shows, for those who do not see it. */
  title: string;
}

/** Text as it may stand in an attribute. */
function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Lines that show the map of a group on somebody else's page. */
export function EmbedSnippet({ address, title }: EmbedSnippetProps) {
  const t = useTranslations("openData.take");
  const lines = [
    "<iframe",
    `  src="${attribute(address)}"`,
    `  title="${attribute(title)}"`,
    '  width="100%" height="720" loading="lazy"',
    '  style="border: 0; max-width: 48rem"',
    "></iframe>",
  ];
  return (
    <>
      <p>{t("embedText")}</p>
      <pre className={styles.code} role="region" aria-label={t("embedCode")} tabIndex={0}>
        <code>{lines.join("\n")}</code>
      </pre>
    </>
  );
}
