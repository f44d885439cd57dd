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
  /** What follows besides, each with where it stands on the page. */
  further?: readonly { id: string; name: string; count: number }[];
  /** What is said when nothing is related. */
  none: string;
}

/** How much of each kind follows below, with the way there. */
export function RelatedJumps(props: RelatedJumpsProps) {
  const { region, title, related, kinds, further = [], none } = props;
  const t = useTranslations();
  const byKind = relatedByKind(related);
  const jumps = [
    ...kinds.flatMap((kind) => {
      const count = byKind.get(kind)?.length ?? 0;
      return count === 0 ? [] : [{ id: relatedId(kind), name: kindsName(kind, region, t), count }];
    }),
    ...further,
  ];
  return (
    <nav className={styles.jumps} aria-label={title}>
      <p>{title}</p>
      {jumps.length === 0 && <p>{none}</p>}
      <ul>
        {jumps.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a> <span>{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
