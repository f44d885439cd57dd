import Markdown, { type Components } from "react-markdown";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { levelHeadings } from "./heading-levels";
import { boundedMarkdown } from "./markdown-bounds";
import { MARKDOWN_SCHEMA } from "./markdown-schema";
import styles from "./markdown.module.css";

/** Pictures come from the portal itself, so that no reader is told to another server. */
const OWN_PICTURE = /^(?:\/[\w-][\w.-]*)+\.(?:svg|png|jpg|webp)$/;

const OF_THE_WEB = /^(?:https?:)?\/\//i;

const COMPONENTS: Components = {
  a: ({ id, href, title, children }) => (
    <a
      id={id}
      href={href}
      title={title}
      rel={OF_THE_WEB.test(href ?? "") ? "noopener nofollow" : undefined}
    >
      {children}
    </a>
  ),
  img: ({ src, alt = "" }) =>
    typeof src === "string" && OWN_PICTURE.test(src) ? (
      // eslint-disable-next-line @next/next/no-img-element -- its size is not known
      <img src={src} alt={alt} loading="lazy" />
    ) : (
      alt
    ),
  table: ({ children }) => (
    <div className={styles.table} tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
};

interface MarkdownTextProps {
  text: string;
  /** The language that the text is in. */
  lang?: "de" | "en" | undefined;
  /** Level of its first heading: 2 where no heading but the page's own stands above it. */
  firstHeading?: 2 | 3;
}

/** A text in Markdown, as the redaction wrote it; HTML in it is shown as nothing. */
export function MarkdownText({ text, lang, firstHeading = 3 }: MarkdownTextProps) {
  return (
    <div className={styles.text} lang={lang}>
      <Markdown
        skipHtml
        remarkPlugins={[[remarkGfm, { singleTilde: false }]]}
        remarkRehypeOptions={{
          clobberPrefix: "note-",
          footnoteLabel: lang === "en" ? "Notes" : "Anmerkungen",
        }}
        rehypePlugins={[
          [rehypeSanitize, MARKDOWN_SCHEMA],
          [levelHeadings, { first: firstHeading }],
        ]}
        // What a link may begin with says the schema.
        urlTransform={(url) => url}
        components={COMPONENTS}
      >
        {boundedMarkdown(text)}
      </Markdown>
    </div>
  );
}
