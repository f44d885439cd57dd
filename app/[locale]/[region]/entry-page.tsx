import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { entryOrLeadOn, listRelatedTo } from "@/app/entries";
import { EntryBody } from "@/components/entries/entry-body";
import { EntryColumns } from "@/components/entries/entry-columns";
import { EntryFigure } from "@/components/entries/entry-figure";
import { EntryHead } from "@/components/entries/entry-head";
import { EntryList } from "@/components/entries/entry-list";
import { DemoMark } from "@/components/ui/demo-mark";
import { entryAddress } from "@/lib/entries/entry-address";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { LinkTarget, PublishedEntry } from "@/lib/entries/published-entry";
import { sharedTies } from "@/lib/entries/shared-ties";
import { siteUrl } from "@/lib/env";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { requestLocale } from "../request-locale";
import { regionOrNotFound } from "./region-content";

/** Things that are shown as related, of each kind and in all. */
const RELATED_OF_KIND = 3;
const RELATED = 6;

/** Themes and districts whose other entries count as related. */
const TIES_FOLLOWED = 6;

export interface EntryContent<Kind extends EntryKind> {
  locale: Locale;
  region: Region;
  entry: PublishedEntry<Kind>;
  /** The absolute address of the page. */
  url: string;
}

/** The entry of an address with its region; leads on where it moved, or says why it is gone. */
export async function entryContent<Kind extends EntryKind>(
  requested: { locale: string; region: string },
  kind: Kind,
  slug: string,
): Promise<EntryContent<Kind>> {
  const locale = requestLocale(requested.locale);
  const region = await regionOrNotFound(requested.region);
  const entry = await entryOrLeadOn(region, locale, kind, slug);
  return { locale, region, entry, url: siteUrl() + entryAddress(locale, region.slug, kind, slug) };
}

/** What shares themes and districts with an entry or names it, some of each kind. */
async function listMoreLike(region: Region, { kind, slug, links }: PublishedEntry) {
  const ties = links.filter(({ role }) => role === "theme" || role === "district");
  const [ownTies, ...lists] = await Promise.all([
    listRelatedTo(region, kind, slug),
    ...ties.slice(0, TIES_FOLLOWED).map((tie) => listRelatedTo(region, tie.kind, tie.slug)),
  ]);
  const naming = ownTies.filter((thing) =>
    thing.ties.some(({ direction }) => direction === "from"),
  );
  return sharedTies([naming, ...lists], { kind, slug }, RELATED_OF_KIND);
}

interface EntryPartsProps {
  entry: PublishedEntry;
  /** What it is, of which day. */
  kind: ReactNode;
  /** What stands below the title and the summary. */
  below?: ReactNode;
  /** What stands beside the text. */
  aside: ReactNode;
  /** What stands below the text. */
  children?: ReactNode;
}

/** An entry that is text: title, summary, picture, text and the facts beside it. */
export function EntryParts({ entry, kind, below, aside, children }: EntryPartsProps) {
  const { title, summary, image, body } = entry.fields;
  return (
    <>
      <EntryHead
        kind={
          <>
            {entry.demo && <DemoMark />}
            {kind}
          </>
        }
        title={title}
        summary={summary}
      >
        {below}
      </EntryHead>
      <EntryColumns aside={aside}>
        {image && <EntryFigure image={image} />}
        <EntryBody of={body} firstHeading={2} />
        {children}
      </EntryColumns>
    </>
  );
}

interface MoreLikeProps {
  region: Region;
  entry: PublishedEntry;
  /** Kinds of which there may be some. */
  kinds: readonly LinkTarget[];
}

/** What is related to an entry by theme and district, or names it. */
export async function MoreLike({ region, entry, kinds }: MoreLikeProps) {
  const t = await getTranslations("article");
  const all = await listMoreLike(region, entry);
  const related = all.filter(({ kind }) => kinds.includes(kind)).slice(0, RELATED);
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="more-title">
      <h2 id="more-title">{t("more")}</h2>
      <EntryList region={region} entries={related} hasKind empty="" />
    </section>
  );
}
