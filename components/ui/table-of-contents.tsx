import styles from "./table-of-contents.module.css";

/** The ways to the parts of a long page. */
export function TableOfContents({
  label,
  entries,
}: {
  label: string;
  entries: readonly { id: string; title: string }[];
}) {
  return (
    <nav className={styles.contents} aria-label={label}>
      <p>{label}</p>
      <ol>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
