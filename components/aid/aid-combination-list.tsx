import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import type { AidCombinations } from "@/lib/aid/aid-combinations";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";

interface AidCombinationListProps {
  region: { slug: string };
  combinations: AidCombinations;
  /** What the programme says of it in words. */
  told?: LocalisedText | undefined;
}

/** What a programme can be combined with and what it cannot; says where nothing is known. */
export function AidCombinationList({ region, combinations, told }: AidCombinationListProps) {
  const locale = useLocale();
  const t = useTranslations("aid");
  const { combinable, notCombinable } = combinations;
  const names = (title: string, aids: readonly PublishedEntry<"aid">[]) =>
    aids.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul>
          {aids.map(({ slug, fields }) => (
            <li key={slug}>
              <Link href={entryAddress(locale, region.slug, "aid", slug)} prefetch={false}>
                <ShownText of={localise(fields.title, locale)} mark={false} />
              </Link>
            </li>
          ))}
        </ul>
      </>
    );
  if (!told && combinable.length + notCombinable.length === 0)
    return <p>{t("combinationUnknown")}</p>;
  return (
    <>
      {told && (
        <p>
          <ShownText of={localise(told, locale)} />
        </p>
      )}
      {names(t("combinable"), combinable)}
      {names(t("notCombinable"), notCombinable)}
    </>
  );
}
