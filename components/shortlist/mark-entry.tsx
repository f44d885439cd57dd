import { useLocale } from "next-intl";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { MarkIt } from "./mark-it";

interface MarkEntryProps {
  region: { slug: string };
  entry: PublishedEntry<"offer"> | PublishedEntry<"aid">;
}

/** Offers to mark an offer or an aid programme. */
export function MarkEntry({ region, entry }: MarkEntryProps) {
  const name = localise(entry.fields.title, useLocale()).text;
  return (
    <MarkIt regionSlug={region.slug} marked={{ kind: entry.kind, slug: entry.slug }} name={name} />
  );
}
