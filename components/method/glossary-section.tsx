import { useTranslations } from "next-intl";
import styles from "./glossary-section.module.css";
import { MethodSection } from "./method-section";

const TERMS = [
  "group",
  "planningArea",
  "level",
  "degree",
  "residents",
  "required",
  "fte",
  "seat",
  "open",
  "undersupply",
  "impending",
  "oversupply",
  "reach",
  "outlook",
] as const;

/** The terms of the trade in everyday words. */
export function GlossarySection() {
  const t = useTranslations("methodology.glossary");
  return (
    <MethodSection id="glossary" title={t("title")}>
      <dl className={styles.terms}>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{t(`${term}.term`)}</dt>
            <dd>{t(`${term}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  );
}
