import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { listRelatedTo } from "@/app/entries";
import { EntryBody } from "@/components/entries/entry-body";
import { EntryColumns } from "@/components/entries/entry-columns";
import { EntryFigure } from "@/components/entries/entry-figure";
import { EntryHead } from "@/components/entries/entry-head";
import { RelatedEntries } from "@/components/entries/related-entries";
import { GroupFacts } from "@/components/network/group-facts";
import { MemberList } from "@/components/network/member-list";
import { PastMeetings } from "@/components/network/meeting-list";
import { NextMeeting } from "@/components/network/next-meeting";
import { StructuredData } from "@/components/ui/structured-data";
import type { LinkTarget, PublishedEntry } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { meetingDays } from "@/lib/network/meeting-days";
import { workingGroupData } from "@/lib/network/network-data";
import { today } from "@/lib/portal-day";
import { EntryFrame } from "../../../entry-frame";
import { entryMetadata } from "../../../entry-metadata";
import { entryContent, type EntryContent } from "../../../entry-page";
import { NextEvents } from "../../../events/next-events";
import { networkWay } from "../../network-way";

interface PageProps {
  params: Promise<{ locale: string; region: string; group: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function workingGroupContent({ params }: PageProps): Promise<EntryContent<"working_group">> {
  const { group: slug, ...requested } = await params;
  return entryContent(requested, "working_group", slug);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await workingGroupContent(props);
  return entryMetadata(locale, region, entry);
}

/** Members, themes and districts stand elsewhere on the page. */
const RELATED: readonly LinkTarget[] = [
  "initiative",
  "news",
  "statement",
  "job",
  "page",
  "practice",
  "care_place",
];

export default async function WorkingGroupPage(props: PageProps) {
  const { locale, region, entry: group } = await workingGroupContent(props);
  const related = await listRelatedTo(region, "working_group", group.slug);
  const t = await getTranslations("network");
  const { fields, links } = group;
  return (
    <EntryFrame
      region={region}
      entry={group}
      section="network"
      way={networkWay(locale, region.slug, t, "groups")}
    >
      <StructuredData
        data={workingGroupData(group, { locale, site: siteUrl(), region: region.slug })}
      />
      <EntryHead kind={t("group.kind")} title={fields.title} summary={fields.summary} />
      <EntryColumns aside={<GroupFacts region={region} group={group} />}>
        <GroupText group={group} />
      </EntryColumns>
      <section>
        <h2>{t("group.members")}</h2>
        <MemberList region={region} links={links} role="member" none={t("group.membersNone")} />
      </section>
      <NextEvents region={region} locale={locale} kind="working_group" slug={group.slug} />
      <RelatedEntries region={region} related={related} kinds={RELATED} />
    </EntryFrame>
  );
}

function GroupText({ group: { fields } }: { group: PublishedEntry<"working_group"> }) {
  const t = useTranslations("network.group");
  const { ahead, past } = meetingDays(fields.meetings, today());
  return (
    <>
      <section>
        <h2>{t("next")}</h2>
        <NextMeeting ahead={ahead} />
      </section>
      {fields.body && (
        <section>
          <h2>{t("purpose")}</h2>
          <EntryBody of={fields.body} />
        </section>
      )}
      {fields.image && <EntryFigure image={fields.image} />}
      <section>
        <h2>{t("past")}</h2>
        <PastMeetings meetings={past} />
      </section>
    </>
  );
}
