import { useTranslations } from "next-intl";
import { relatedByKind, type LinkTarget, type RelatedThing } from "@/lib/entries/published-entry";
import type { Region } from "@/lib/regions/schema";
import { EntryList } from "./entry-list";
import { kindsName } from "./kind-words";
import styles from "./related-entries.module.css";

const KINDS: readonly LinkTarget[] = [
  "news",
  "statement",
  "initiative",
  "working_group",
  "job",
  "partner",
  "practice",
  "care_place",
  "page",
  "theme",
  "district",
];

/** Where on a page the things of a kind stand. */
export function relatedId(kind: LinkTarget): string {
  return `related-${kind.replaceAll("_", "-")}`;
}

interface RelatedEntriesProps {
  region: Pick<Region, "slug" | "mapLevel">;
  related: readonly RelatedThing[];
  /** Which kinds are shown, in this order. */
  kinds?: readonly LinkTarget[];
}

/** What is tied to something, by kind, whichever of the two names the other. */
export function RelatedEntries({ region, related, kinds = KINDS }: RelatedEntriesProps) {
  const t = useTranslations();
  const byKind = relatedByKind(related);
  return kinds.flatMap((kind) => {
    const things = byKind.get(kind) ?? [];
    if (things.length === 0) return [];
    const id = relatedId(kind);
    return (
      <section key={kind} id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} className={styles.heading}>
          {kindsName(kind, region, t)} <span className={styles.count}>{things.length}</span>
        </h2>
        <EntryList region={region} entries={things} empty="" />
      </section>
    );
  });
}
