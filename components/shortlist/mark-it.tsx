import { useLocale, useTranslations } from "next-intl";
import { markedText, type Marked } from "@/lib/shortlist/shortlist";
import { shortlistAddress } from "@/lib/shortlist/shortlist-address";
import { MarkButton } from "./mark-button";

interface MarkItProps {
  regionSlug: string;
  marked: Marked;
  /** What it is called. */
  name: string;
  /** Whether it is not there any more, or never was. */
  isLost?: boolean;
  /** Whether it stands on the shortlist itself, which needs no way there. */
  isOnList?: boolean;
}

/** Offers to mark what a page is about; without JavaScript nothing stands here. */
export function MarkIt({
  regionSlug,
  marked,
  name,
  isLost = false,
  isOnList = false,
}: MarkItProps) {
  const locale = useLocale();
  const t = useTranslations("shortlist");
  return (
    <MarkButton
      region={regionSlug}
      marks={markedText(marked)}
      isLost={isLost}
      href={isOnList ? null : shortlistAddress(locale, regionSlug)}
      texts={{
        mark: t("mark"),
        label: t("label", { name }),
        marked: t("marked"),
        unmarked: t("unmarked"),
        full: t("full"),
        list: t("toList"),
      }}
    />
  );
}
