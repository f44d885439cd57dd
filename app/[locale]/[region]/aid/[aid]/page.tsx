import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { AidCombinationList } from "@/components/aid/aid-combination-list";
import { AidFacts } from "@/components/aid/aid-facts";
import { ShownText } from "@/components/entries/shown-text";
import { MarkEntry } from "@/components/shortlist/mark-entry";
import { aidCombinations } from "@/lib/aid/aid-combinations";
import { localise } from "@/lib/entries/localised-text";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { EntryFrame } from "../../entry-frame";
import { entryMetadata } from "../../entry-metadata";
import { entryContent, EntryParts, MoreLike } from "../../entry-page";

interface PageProps {
  params: Promise<{ locale: string; region: string; aid: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { aid, ...requested } = await params;
  return entryContent(requested, "aid", aid);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await contentOf(props);
  return entryMetadata(locale, region, entry);
}

export default async function AidProgrammePage(props: PageProps) {
  const { locale, region, entry } = await contentOf(props);
  const t = await getTranslations("aid");
  const { conditions, level, checkedOn, combination } = entry.fields;
  const list = addressOf(locale, "/[region]/aid", { region: region.slug });
  const combinations = aidCombinations(entry, await listAllEntries(region, "aid", locale));
  return (
    <EntryFrame region={region} entry={entry} way={[{ label: t("crumb"), href: list }]}>
      <EntryParts
        entry={entry}
        kind={
          <>
            {t(`level.${level}`)} ·{" "}
            <time dateTime={checkedOn}>{t("checked", { day: longDay(checkedOn, locale) })}</time>
          </>
        }
        below={<MarkEntry region={region} entry={entry} />}
        aside={<AidFacts region={region} entry={entry} />}
      >
        {conditions.length > 0 && (
          <section aria-labelledby="conditions">
            <h2 id="conditions">{t("conditions")}</h2>
            <ul>
              {conditions.map((condition, index) => (
                <li key={index}>
                  <ShownText of={localise(condition, locale)} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="combination">
          <h2 id="combination">{t("combination")}</h2>
          <AidCombinationList region={region} combinations={combinations} told={combination} />
        </section>
        <p>{t("note")}</p>
        <p>
          <a href={list}>{t("finder")}</a>
        </p>
      </EntryParts>
      <MoreLike region={region} entry={entry} kinds={["initiative", "news", "page", "event"]} />
    </EntryFrame>
  );
}
