import Link from "next/link";
import { useLocale } from "next-intl";
import { entryAddress } from "@/lib/entries/entry-address";
import { shownLinks, type LinkedThing } from "@/lib/entries/published-entry";
import styles from "./linked-names.module.css";
import { ShownText } from "./shown-text";

interface LinkedNamesProps {
  region: { slug: string };
  links: readonly LinkedThing[];
  /** What they are to the entry. */
  role: string;
}

/** The names of what an entry is tied to in one role, each a link. */
export function LinkedNames({ region, links, role }: LinkedNamesProps) {
  const locale = useLocale();
  return (
    <ul className={styles.names}>
      {shownLinks(links, role, locale).map(({ kind, slug, name }) => (
        <li key={`${kind}:${slug}`}>
          <Link href={entryAddress(locale, region.slug, kind, slug)} prefetch={false}>
            <ShownText of={name} mark={false} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Whether an entry is tied to anything in a role. */
export function hasLinks(links: readonly LinkedThing[], role: string): boolean {
  return links.some((link) => link.role === role);
}
