import type { CoverageClass } from "@/lib/coverage/coverage-class";
import styles from "./coverage-panel.module.css";

/** What the panel beside a map says about one area, worded and formatted. */
export interface PanelContent {
  eyebrow: string;
  title: string;
  /** The degree as printed, e.g. "64 %". */
  value: string;
  /** Parts of one sentence; every second part is stressed. */
  sentence: readonly string[];
  degree: number | null;
  coverageClass: CoverageClass | null;
  facts: readonly (readonly [label: string, value: string])[];
  action: { label: string; href: string } | null;
}

/** The bar ends here; degrees beyond stand at its end. */
const SCALE_END = 200;
const MARKS = [50, 100, 140];

/** One area in figures: the degree large, a sentence, its place on the scale, the facts. */
export function CoveragePanel({ content }: { content: PanelContent }) {
  const { eyebrow, title, value, sentence, degree, facts, action } = content;
  return (
    <>
      <p className={styles.eyebrow}>{eyebrow}</p>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.value}>{value}</p>
      <p>{sentence.map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : part))}</p>
      {degree !== null && <CoverageScale degree={degree} />}
      <dl className={styles.facts}>
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {action && (
        <a className={styles.action} href={action.href}>
          {action.label}
        </a>
      )}
    </>
  );
}

function CoverageScale({ degree }: { degree: number }) {
  const left = `${(100 * Math.min(degree, SCALE_END)) / SCALE_END}%`;
  return (
    <div className={styles.scale} aria-hidden="true">
      <i style={{ left }} />
      {MARKS.map((mark) => (
        <span key={mark} style={{ left: `${(100 * mark) / SCALE_END}%` }}>
          {mark}
        </span>
      ))}
    </div>
  );
}
