import styles from "./degree-bar.module.css";

/** A degree as a bar with its number beside it; the dashed line stands at 100 %. */
export function DegreeBar({
  degree,
  coverageClass,
  text,
  note = null,
}: {
  degree: number | null;
  coverageClass: number | null;
  text: string;
  /** Small below the number. */
  note?: string | null;
}) {
  return (
    <>
      <span className={styles.bar}>
        {degree !== null && (
          <span className={styles.track} aria-hidden="true">
            <i data-class={coverageClass} style={{ width: `${Math.min(100, degree / 2)}%` }} />
          </span>
        )}
        <b>{text}</b>
      </span>
      {note !== null && <small className={styles.note}>{note}</small>}
    </>
  );
}
