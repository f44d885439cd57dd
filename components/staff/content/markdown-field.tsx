"use client";

import {
  Component,
  lazy,
  Suspense,
  useDeferredValue,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { editOf, MARKDOWN_TOOLS, type MarkdownTool } from "@/lib/entries/editing/markdown-edit";
import { CellFrame, useCell, type CellWords } from "./cell-frame";
import styles from "./content.module.css";

/** Loaded when somebody looks at it first. */
const MarkdownText = lazy(async () => {
  const page = await import("@/components/ui/markdown");
  return { default: page.MarkdownText };
});

export type MarkdownWords = Readonly<
  Record<
    MarkdownTool | "toolbar" | "preview" | "previewOf" | "loading" | "empty" | "failed",
    string
  >
>;

interface MarkdownFieldProps {
  words: CellWords;
  stored: string;
  lang: "de" | "en";
  markdownWords: MarkdownWords;
  /** Level of the first heading, as on the page of the entry. */
  firstHeading?: 2 | 3;
}

/** Inserts as if it were typed, so that the browser can undo it. */
function insert(area: HTMLTextAreaElement, tool: MarkdownTool): void {
  const edit = editOf(tool, area.value, area.selectionStart, area.selectionEnd);
  area.focus();
  area.setSelectionRange(edit.from, edit.to);
  const command = edit.insert === "" ? "delete" : "insertText";
  // Deprecated, and still the only way that undo knows of.
  if (!document.execCommand(command, false, edit.insert)) {
    area.setRangeText(edit.insert, edit.from, edit.to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(edit.selectFrom, edit.selectTo);
}

const KEYS: Readonly<Record<string, MarkdownTool>> = { b: "bold", i: "italic" };

/** A text in Markdown, with buttons for what people need and a look at the page it makes. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { words, stored, lang, markdownWords } = props;
  const { shown, error, key, shared } = useCell(words, [stored]);
  const area = useRef<HTMLTextAreaElement>(null);
  // Null while nobody looks.
  const [looked, setLooked] = useState<string | null>(null);
  const isOpen = looked !== null;
  const preview = `${words.name}-preview`;
  return (
    <CellFrame words={words} error={error}>
      <div className={styles.tools} role="group" aria-label={markdownWords.toolbar}>
        {MARKDOWN_TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            className={styles.button}
            onClick={() => area.current && insert(area.current, tool)}
          >
            {markdownWords[tool]}
          </button>
        ))}
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={preview}
          onClick={() => setLooked(isOpen ? null : (area.current?.value ?? ""))}
        >
          {markdownWords.preview}
        </button>
      </div>
      <div className={styles.beside} data-open={isOpen || undefined}>
        <textarea
          key={key}
          {...shared}
          ref={area}
          id={words.name}
          name={words.name}
          lang={lang}
          rows={14}
          placeholder=" "
          className={styles.control}
          defaultValue={shown[0] ?? ""}
          onInput={(event) => isOpen && setLooked(event.currentTarget.value)}
          onKeyDown={(event) => {
            const tool = event.ctrlKey || event.metaKey ? KEYS[event.key] : undefined;
            if (!tool) return;
            event.preventDefault();
            insert(event.currentTarget, tool);
          }}
        />
        <div id={preview} hidden={!isOpen}>
          {isOpen && <Preview key={key} {...props} text={looked} />}
        </div>
      </div>
    </CellFrame>
  );
}

function Preview({
  words,
  lang,
  markdownWords,
  firstHeading = 2,
  text,
}: MarkdownFieldProps & { text: string }) {
  // Whoever types goes first.
  const shown = useDeferredValue(text);
  return (
    <section
      className={styles.preview}
      aria-label={markdownWords.previewOf.replace("#", words.label)}
      tabIndex={0}
    >
      <WithoutFailing instead={<p>{markdownWords.failed}</p>}>
        <Suspense fallback={<p>{markdownWords.loading}</p>}>
          {shown.trim() === "" ? (
            <p>{markdownWords.empty}</p>
          ) : (
            <MarkdownText text={shown} lang={lang} firstHeading={firstHeading} />
          )}
        </Suspense>
      </WithoutFailing>
    </section>
  );
}

/** The form around must go on when the preview cannot be loaded. */
class WithoutFailing extends Component<{ instead: ReactNode; children: ReactNode }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
