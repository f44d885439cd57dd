import type { ReactNode } from "react";
import styles from "./formula.module.css";

/**
 * A formula in MathML, which screen readers read and browsers set themselves. Parts keep together
 * and wrap between each other, so that long ones fit narrow screens.
 */
export function Formula({ parts }: { parts: readonly ReactNode[] }) {
  return (
    <div className={styles.formula}>
      {parts.map((part, index) => (
        <math key={index} displaystyle="true">
          <mrow>{part}</mrow>
        </math>
      ))}
    </div>
  );
}

/** A quantity by its name in words. */
export function Word({ children }: { children: ReactNode }) {
  return <mtext>{children}</mtext>;
}

export function Fraction({ over, under }: { over: ReactNode; under: ReactNode }) {
  return (
    <mfrac>
      <mrow>{over}</mrow>
      <mrow>{under}</mrow>
    </mfrac>
  );
}

/** A letter, with what it is counted by, e.g. "ij" or "a,t+1". */
export function Letter({ name, of }: { name: string; of?: string }) {
  if (of === undefined) return <mi>{name}</mi>;
  return (
    <msub>
      <mi>{name}</mi>
      <mrow>
        {[...of].map((sign, index) =>
          /\p{L}/u.test(sign) ? (
            <mi key={index}>{sign}</mi>
          ) : /\d/.test(sign) ? (
            <mn key={index}>{sign}</mn>
          ) : (
            <mo key={index}>{sign}</mo>
          ),
        )}
      </mrow>
    </msub>
  );
}

export function Power({ base, exponent }: { base: ReactNode; exponent: ReactNode }) {
  return (
    <msup>
      <mrow>{base}</mrow>
      <mrow>{exponent}</mrow>
    </msup>
  );
}

/** The sum over everything that a letter counts. */
export function Sum({ over, children }: { over: string; children: ReactNode }) {
  return (
    <>
      <munder>
        <mo>∑</mo>
        <mi>{over}</mi>
      </munder>
      {children}
    </>
  );
}

export const equals = <mo>=</mo>;
export const times = <mo>·</mo>;
export const minus = <mo>−</mo>;
export const plus = <mo>+</mo>;
