import styles from "./bilingual-problem.module.css";

const texts = {
  notFound: {
    de: {
      title: "Diese Seite gibt es nicht",
      text: "Vielleicht ist die Adresse vertippt, oder der Inhalt ist umgezogen. Von der Startseite aus finden Sie alles.",
      start: "Zur Startseite",
      href: "/",
    },
    en: {
      title: "This page does not exist",
      text: "The address may be mistyped, or the content has moved. You will find everything from the start page.",
      start: "Go to the start page",
      href: "/en",
    },
  },
  error: {
    de: {
      title: "Diese Seite ist gerade nicht erreichbar",
      text: "Das liegt an uns, nicht an Ihnen: Unsere Datenbank antwortet nicht. Bitte laden Sie die Seite in ein paar Minuten noch einmal. Oft besuchte Seiten funktionieren weiter.",
      start: "Zur Startseite",
      href: "/",
    },
    en: {
      title: "This page is not available right now",
      text: "The fault is ours, not yours: our database does not answer. Please reload the page in a few minutes. Pages that are visited often keep working.",
      start: "Go to the start page",
      href: "/en",
    },
  },
} as const;

/** A problem told in both languages, for where the reader's language is not known. */
export function BilingualProblem({ kind }: { kind: keyof typeof texts }) {
  const { de, en } = texts[kind];
  return (
    <main className={styles.problem}>
      <p className={styles.brand}>Praxisnah</p>
      <h1>{de.title}</h1>
      <p>{de.text}</p>
      <p>
        <a href={de.href}>{de.start}</a>
      </p>
      <section lang="en">
        <h2>{en.title}</h2>
        <p>{en.text}</p>
        <p>
          <a href={en.href}>{en.start}</a>
        </p>
      </section>
    </main>
  );
}
