import { useLocale, useTranslations } from "next-intl";
import { DemoMark } from "@/components/ui/demo-mark";
import { GermanName } from "@/components/ui/german-name";
import { shortDay } from "@/lib/i18n/number-format";
import type { DistinctSource } from "@/lib/regions/distinct-sources";

/** A source as it calls itself, with its day and licence; English pages add what it holds. */
export function SourceLine({ of: { source, kinds } }: { of: DistinctSource }) {
  const locale = useLocale();
  const t = useTranslations("source");
  const words = useTranslations("data.kind");
  const meaning = new Intl.ListFormat(locale).format(kinds.map((kind) => words(kind)));
  return (
    <>
      {source.demo && <DemoMark />}
      {t.rich("line", {
        name: (text) => <GermanName>{text}</GermanName>,
        publisher: source.publisher,
        title: source.title,
        meaning: locale === "de" || kinds.length === 0 ? "" : ` (${meaning})`,
        date: shortDay(source.asOf, locale),
        licence: source.licence,
      })}
    </>
  );
}
