import Link from "next/link";
import { useLocale } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { entryAddress } from "@/lib/entries/entry-address";
import { shownLinks, type LinkedThing } from "@/lib/entries/published-entry";
import styles from "./member-list.module.css";

interface MemberListProps {
  region: { slug: string };
  links: readonly LinkedThing[];
  role: string;
  /** What is said when there are none. */
  none: string;
}

/** The partners that an entry names in a role. */
export function MemberList({ region, links, role, none }: MemberListProps) {
  const locale = useLocale();
  const members = shownLinks(links, role, locale);
  if (members.length === 0) return <p>{none}</p>;
  return (
    <ul className={styles.members}>
      {members.map(({ kind, slug, name }) => (
        <li key={`${kind}:${slug}`}>
          <Link href={entryAddress(locale, region.slug, kind, slug)} prefetch={false}>
            <ShownText of={name} mark={false} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
