import { reservedSlugs, routing } from "./routing";

interface Rewrite {
  source: string;
  destination: string;
}

interface Redirect extends Rewrite {
  permanent: boolean;
}

const REGION = `:region((?!(?:${reservedSlugs.join("|")})(?:/|$))[a-z0-9-]+)`;

function pattern(pathname: string, region: string): string {
  return pathname.replace("[region]", region).replaceAll(/\[(\w+)\]/g, ":$1");
}

function localised(pathname: (typeof routing.pathnames)[keyof typeof routing.pathnames]): string {
  return typeof pathname === "string" ? pathname : pathname.de;
}

/**
 * Rewrites from the German addresses, which carry no language prefix, to the pages below
 * `app/[locale]`. English addresses equal the folder paths and need none.
 */
export function germanRewrites(): Rewrite[] {
  return Object.entries(routing.pathnames).map(([folder, pathname]) => ({
    source: pattern(localised(pathname), REGION),
    destination: `/de${folder === "/" ? "" : pattern(folder, ":region")}`,
  }));
}

/** The routing table, with fixed paths before those that any region's slug would match. */
function fixedFirst() {
  const entries = Object.entries(routing.pathnames);
  const fixed = entries.filter(([folder]) => !folder.includes("["));
  const open = entries.filter(([folder]) => folder.includes("["));
  return [...fixed, ...open];
}

/** Redirects from the folder paths of German pages to their addresses, so each page has one. */
export function germanRedirects(): Redirect[] {
  return fixedFirst().map(([folder, pathname]) => ({
    source: `/de${folder === "/" ? "" : pattern(folder, ":region")}`,
    destination: pattern(localised(pathname), ":region"),
    permanent: true,
  }));
}

/**
 * Redirects from German words below the English prefix, and from English words without it, to the
 * address in the language of the prefix: what people get who change a part of an address by hand.
 */
export function mixedRedirects(): Redirect[] {
  return fixedFirst().flatMap(([, pathname]): Redirect[] => {
    if (typeof pathname === "string") return [];
    const { de, en } = pathname;
    return [
      { source: `/en${pattern(de, REGION)}`, destination: `/en${pattern(en, ":region")}` },
      { source: pattern(en, REGION), destination: pattern(de, ":region") },
    ].map((rule) => ({ ...rule, permanent: true }));
  });
}
