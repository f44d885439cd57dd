import type { LocalisedText } from "@/lib/entries/localised-text";
import type { NavigationSection } from "./navigation-target";

/** A way as staff typed it; `page` is the short name of a page of text. */
export interface TypedWay {
  target: NavigationSection | "page";
  page?: string | undefined;
  label?: LocalisedText | undefined;
}

/** A way as pages show it; a section without words of its own is called as everywhere. */
export type Way =
  | { section: NavigationSection; label: LocalisedText | null }
  | { page: string; label: LocalisedText };

/** What the pages of a region lead to; empty where the usual holds. */
export interface Navigation {
  head: Way[];
  foot: Way[];
}

/**
 * The ways that lead somewhere: pages of text that are not shown now are left out, as is what was
 * named twice.
 *
 * @param pages those that are shown
 * @example waysOf([{ target: "page", page: "impressum" }], [{ slug: "impressum", title: { de: "Impressum" } }]) // [{ page: "impressum", label: { de: "Impressum" } }]
 */
export function waysOf(
  typed: readonly TypedWay[],
  pages: readonly { slug: string; title: LocalisedText }[],
): Way[] {
  const named = new Set<string>();
  return typed.flatMap(({ target, page, label }): Way[] => {
    const name = target === "page" ? `page:${page ?? ""}` : target;
    if (named.has(name)) return [];
    named.add(name);
    if (target !== "page") return [{ section: target, label: label ?? null }];
    const found = pages.find(({ slug }) => slug === page);
    return found ? [{ page: found.slug, label: label ?? found.title }] : [];
  });
}
