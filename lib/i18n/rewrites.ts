import { reservedSlugs, routing } from "./routing";

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
export function germanRewrites(): { source: string; destination: string }[] {
  return Object.entries(routing.pathnames).map(([folder, pathname]) => ({
    source: pattern(localised(pathname), REGION),
    destination: `/de${folder === "/" ? "" : pattern(folder, ":region")}`,
  }));
}

/** Redirects from the folder paths of German pages to their addresses, so each page has one. */
export function germanRedirects(): { source: string; destination: string; permanent: boolean }[] {
  // Fixed paths go before those that any region's slug would match.
  const entries = Object.entries(routing.pathnames);
  const fixed = entries.filter(([folder]) => !folder.includes("["));
  const open = entries.filter(([folder]) => folder.includes("["));
  return [...fixed, ...open].map(([folder, pathname]) => ({
    source: `/de${folder === "/" ? "" : pattern(folder, ":region")}`,
    destination: pattern(localised(pathname), ":region"),
    permanent: true,
  }));
}
