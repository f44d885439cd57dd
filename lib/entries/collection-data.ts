import type { Locale } from "@/lib/i18n/routing";
import { entryAddress } from "./entry-address";
import { localise, type LocalisedText } from "./localised-text";
import type { LinkTarget } from "./published-entry";

interface CollectedThing {
  kind: LinkTarget;
  slug: string;
  name: LocalisedText;
}

interface Collection {
  name: string;
  description: string;
  /** The absolute address of the page, and of the portal without a path. */
  url: string;
  site: string;
  /** Slug. */
  region: string;
  /** The way to the page; the last step is the page itself. */
  way: readonly { label: string; href?: string }[];
  things: readonly CollectedThing[];
}

/** More would make the facts of a page longer than the page. */
const MOST_THINGS = 100;

function listItem(position: number, name: string, item: string): object {
  return { "@type": "ListItem", position, name, item };
}

/**
 * A page that gathers things, as machines read it (schema.org, CollectionPage).
 *
 * @example collectionData(themes, "de")["@type"] // "CollectionPage"
 */
export function collectionData(
  { name, description, url, site, region, way, things }: Collection,
  locale: Locale,
): Record<string, unknown> {
  return {
    "@type": "CollectionPage",
    name,
    description,
    url,
    inLanguage: locale,
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: way.map(({ label, href }, index) =>
        listItem(index + 1, label, href === undefined ? url : site + href),
      ),
    },
    ...(things.length > 0 && {
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: things.length,
        itemListElement: things
          .slice(0, MOST_THINGS)
          .map(({ kind, slug, name: title }, index) =>
            listItem(
              index + 1,
              localise(title, locale).text,
              site + entryAddress(locale, region, kind, slug),
            ),
          ),
      },
    }),
  };
}
