import { useLocale } from "next-intl";
import { MarkdownText } from "@/components/ui/markdown";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import { LanguageMark } from "./shown-text";

interface EntryBodyProps {
  of: LocalisedText | undefined;
  /** Level of the first heading in it, see MarkdownText. */
  firstHeading?: 2 | 3;
}

interface EntryBodyProps {
  of: LocalisedText | undefined;
  /** Level of its first heading: 2 where no heading but the page's own stands above it. */
  firstHeading?: 2 | 3;
}

/** A longer text in Markdown; where it is not in the language of the page, it says so above. */
export function EntryBody({ of: text, firstHeading = 3 }: EntryBodyProps) {
  const locale = useLocale();
  if (!text) return null;
  const shown = localise(text, locale);
  return (
    <>
      {shown.isFallback && (
        <p>
          <LanguageMark of={shown} />
        </p>
      )}
      <MarkdownText
        text={shown.text}
        lang={shown.isFallback ? shown.language : undefined}
        firstHeading={firstHeading}
      />
    </>
  );
}
