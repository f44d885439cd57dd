import { useTranslations } from "next-intl";
import { relatedByKind, type LinkTarget, type RelatedThing } from "@/lib/entries/published-entry";
import type { Region } from "@/lib/regions/schema";
import { kindsName } from "./kind-words";
import { relatedId } from "./related-entries";
import styles from "./related-jumps.module.css";

interface RelatedJumpsProps {
  region: Pick<Region, "mapLevel">;
  title: string;
  related: readonly RelatedThing[];
  kinds: readonly LinkTarget[];
  /** What is said when nothing is related. */
  none: string;
}

/** How much of each kind follows below, with the way there. */
export function RelatedJumps({ region, title, related, kinds, none }: RelatedJumpsProps) {
  const t = useTranslations();
  const byKind = relatedByKind(related);
  const shown = kinds.filter((kind) => byKind.has(kind));
  return (
    <nav className={styles.jumps} aria-label={title}>
      <p>{title}</p>
      {shown.length === 0 && <p>{none}</p>}
      <ul>
        {shown.map((kind) => (
          <li key={kind}>
            <a href={`#${relatedId(kind)}`}>{kindsName(kind, region, t)}</a>{" "}
            <span>{byKind.get(kind)?.length}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
