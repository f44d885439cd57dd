import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StationFacts } from "@/components/training/station-facts";
import { addressOf } from "@/lib/i18n/address";
import { EntryFrame } from "../../entry-frame";
import { entryMetadata } from "../../entry-metadata";
import { entryContent, EntryParts, MoreLike } from "../../entry-page";

interface PageProps {
  params: Promise<{ locale: string; region: string; station: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { station, ...requested } = await params;
  return entryContent(requested, "training_station", station);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await contentOf(props);
  return entryMetadata(locale, region, entry);
}

export default async function TrainingStationPage(props: PageProps) {
  const { locale, region, entry } = await contentOf(props);
  const t = await getTranslations("training");
  const list = addressOf(locale, "/[region]/training", { region: region.slug });
  return (
    <EntryFrame region={region} entry={entry} way={[{ label: t("crumb"), href: list }]}>
      <EntryParts
        entry={entry}
        kind={t(`area.${entry.fields.area}`)}
        aside={<StationFacts region={region} entry={entry} />}
      >
        <p>
          <a href={addressOf(locale, "/[region]/training/planner", { region: region.slug })}>
            {t("toPlanner")}
          </a>
        </p>
      </EntryParts>
      <MoreLike region={region} entry={entry} kinds={["initiative", "event", "partner", "page"]} />
    </EntryFrame>
  );
}
