import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { planningLaw, type LegalSubject } from "@/lib/coverage/method/planning-law";
import styles from "./method-section.module.css";

/** A part of the method under its own heading, which addresses can name. */
export function MethodSection({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className={styles.section}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  );
}

/** The rules of law that a part follows. */
export function LegalBasis({ of }: { of: readonly LegalSubject[] }) {
  const t = useTranslations("methodology");
  const rules = planningLaw
    .filter(({ subject }) => of.includes(subject))
    .map(({ sections, law }) => `${sections} ${law}`);
  return <p className={styles.law}>{t("basis", { rules: rules.join(", ") })}</p>;
}

/** A calculation with a region's own figures. */
export function Example({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.example}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** What letters in formulas stand for. */
export function Meanings({
  of,
}: {
  of: readonly (readonly [sign: ReactNode, meaning: ReactNode])[];
}) {
  return (
    <dl className={styles.meanings}>
      {of.map(([sign, meaning], index) => (
        <div key={index}>
          <dt>
            <math>
              <mrow>{sign}</mrow>
            </math>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
