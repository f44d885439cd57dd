import type { EntryLink } from "@/lib/entries/entry";
import type { EntryKind } from "@/lib/entries/entry-kind";
import { COLUMNS_OF_ENTRY } from "@/lib/entries/columns-of-entry";
import { entrySlugOf } from "@/lib/entries/entry-slug";
import { nearestValues } from "../columns/heading";
import type { Finding } from "../finding";
import { foldText } from "../values/folded-text";
import { cut } from "./entry-cell";

/** Something of the region that an entry can be tied to, or an entry that is there already. */
export interface NamedThing {
  kind: EntryLink["targetKind"];
  slug: string;
  /** What files call it; of a district its official key. */
  key: string;
  names: readonly string[];
}

/** Finds what a slug or a name means; the first of several things of one name is meant. */
export class LinkFinder {
  private readonly bySlug = new Map<string, NamedThing>();
  private readonly byName = new Map<string, NamedThing>();

  constructor(private readonly things: readonly NamedThing[]) {
    for (const thing of things) {
      this.bySlug.set(`${thing.kind} ${thing.slug}`, thing);
      for (const name of [...thing.names, thing.key]) {
        const folded = `${thing.kind} ${foldText(name)}`;
        if (!this.byName.has(folded)) this.byName.set(folded, thing);
      }
    }
  }

  find(kind: EntryLink["targetKind"], text: string): NamedThing | null {
    return (
      this.bySlug.get(`${kind} ${text}`) ?? this.byName.get(`${kind} ${foldText(text)}`) ?? null
    );
  }

  /** What is to be said of a target that nothing fits, with what is perhaps meant. */
  unknown(kind: EntryLink["targetKind"], text: string): Omit<Finding, "line"> {
    const names = this.things.flatMap((thing) => (thing.kind === kind ? thing.names : []));
    const values = { target: kind, ...nearestValues(text, names) };
    return { code: "unknownLink", about: cut(text), values };
  }
}

/**
 * The slug under which a target is looked for, which may come in a later file; null when the text
 * can be none.
 *
 * @example targetSlugOf("Krise & Resilienz") // "krise-resilienz"
 */
export function targetSlugOf(text: string): string | null {
  const slug = entrySlugOf(text);
  return slug === "" ? null : slug;
}

/** Ties in the order of the columns of their kind, each once; so one order stands for all. */
export function orderedLinks(kind: EntryKind, links: readonly EntryLink[]): EntryLink[] {
  const columns = COLUMNS_OF_ENTRY[kind].filter((column) => column.sort === "link");
  const place = ({ role, targetKind }: EntryLink) => {
    const at = columns.findIndex((one) => one.role === role && one.targetKind === targetKind);
    return at < 0 ? columns.length : at;
  };
  const told = new Map(
    links.map((link) => [`${link.role} ${link.targetKind} ${link.targetSlug}`, link]),
  );
  return [...told.values()].sort((one, other) => place(one) - place(other));
}
