import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { listRelatedTo } from "@/app/entries";
import { EntryBody } from "@/components/entries/entry-body";
import { EntryColumns } from "@/components/entries/entry-columns";
import { EntryFigure } from "@/components/entries/entry-figure";
import { EntryHead } from "@/components/entries/entry-head";
import { RelatedEntries } from "@/components/entries/related-entries";
import { ShownText } from "@/components/entries/shown-text";
import { DocumentList } from "@/components/network/document-list";
import { InitiativeFacts } from "@/components/network/initiative-facts";
import { MemberList } from "@/components/network/member-list";
import { StatusLine } from "@/components/network/status-line";
import { StructuredData } from "@/components/ui/structured-data";
import { localise } from "@/lib/entries/localised-text";
import type { LinkTarget, PublishedEntry } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { longDay } from "@/lib/i18n/number-format";
import { statusOn } from "@/lib/network/initiative-status";
import { initiativeData } from "@/lib/network/network-data";
import { today } from "@/lib/portal-day";
import { EntryFrame } from "../../../entry-frame";
import { entryMetadata } from "../../../entry-metadata";
import { entryContent, type EntryContent } from "../../../entry-page";
import { NextEvents } from "../../../events/next-events";
import { networkWay } from "../../network-way";

interface PageProps {
  params: Promise<{ locale: string; region: string; initiative: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function initiativeContent({ params }: PageProps): Promise<EntryContent<"initiative">> {
  const { initiative: slug, ...requested } = await params;
  return entryContent(requested, "initiative", slug);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await initiativeContent(props);
  return entryMetadata(locale, region, entry);
}

/** Partners, the group, themes and districts stand elsewhere on the page. */
const RELATED: readonly LinkTarget[] = [
  "news",
  "statement",
  "job",
  "page",
  "practice",
  "care_place",
];

export default async function InitiativePage(props: PageProps) {
  const { locale, region, entry: initiative } = await initiativeContent(props);
  const related = await listRelatedTo(region, "initiative", initiative.slug);
  const t = await getTranslations("network");
  const { fields, links } = initiative;
  const { now } = statusOn(fields.statusLine, today());
  return (
    <EntryFrame
      region={region}
      entry={initiative}
      section="network"
      way={networkWay(locale, region.slug, t, "initiatives")}
    >
      <StructuredData
        data={initiativeData(initiative, { locale, site: siteUrl(), region: region.slug })}
      />
      <EntryHead
        kind={
          now
            ? t("initiative.kind", { status: t(`status.${now.status}`) })
            : t("initiative.kindPlain")
        }
        title={fields.title}
        summary={fields.summary}
      />
      <EntryColumns aside={<InitiativeFacts region={region} initiative={initiative} />}>
        <InitiativeText initiative={initiative} />
      </EntryColumns>
      <section>
        <h2>{t("initiative.partners")}</h2>
        <MemberList
          region={region}
          links={links}
          role="partner"
          none={t("initiative.partnersNone")}
        />
      </section>
      <section>
        <h2>{t("initiative.documents")}</h2>
        {fields.documents.length > 0 ? (
          <DocumentList documents={fields.documents} />
        ) : (
          <p>{t("initiative.documentsNone")}</p>
        )}
      </section>
      <NextEvents region={region} locale={locale} kind="initiative" slug={initiative.slug} />
      <RelatedEntries region={region} related={related} kinds={RELATED} />
    </EntryFrame>
  );
}

function InitiativeText({ initiative: { fields } }: { initiative: PublishedEntry<"initiative"> }) {
  const locale = useLocale();
  const t = useTranslations("network.initiative");
  const { line } = statusOn(fields.statusLine, today());
  const first = fields.statusLine.map(({ date }) => date).toSorted()[0];
  return (
    <>
      <section>
        <h2>{t("goal")}</h2>
        <p>
          <ShownText of={localise(fields.goal, locale)} />
        </p>
      </section>
      {fields.image && <EntryFigure image={fields.image} />}
      {fields.body && (
        <section>
          <h2>{t("how")}</h2>
          <EntryBody of={fields.body} />
        </section>
      )}
      <section>
        <h2>{t("status")}</h2>
        {line.length > 0 ? (
          <StatusLine line={line} />
        ) : (
          first !== undefined && <p>{t("statusAhead", { day: longDay(first, locale) })}</p>
        )}
      </section>
      <section>
        <h2>{t("result")}</h2>
        {fields.result ? <EntryBody of={fields.result} /> : <p>{t("resultAhead")}</p>}
      </section>
    </>
  );
}
