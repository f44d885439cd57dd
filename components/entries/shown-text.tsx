import { useTranslations } from "next-intl";
import type { ShownText as Shown } from "@/lib/entries/localised-text";
import styles from "./shown-text.module.css";

/** A text; where it is not in the language of the page, it says in which one it is. */
export function ShownText({ of: shown, mark = true }: { of: Shown; mark?: boolean }) {
  if (!shown.isFallback) return shown.text;
  return (
    <>
      <span lang={shown.language}>{shown.text}</span>
      {mark && (
        <>
          {" "}
          <LanguageMark of={shown} />
        </>
      )}
    </>
  );
}

/** Says that a text is there in the other language only; nothing where it is not so. */
export function LanguageMark({ of: { isFallback } }: { of: Pick<Shown, "isFallback"> }) {
  const t = useTranslations("entry");
  return isFallback ? <small className={styles.mark}>{t("otherLanguage")}</small> : null;
}
