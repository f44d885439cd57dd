import { routing, type Locale } from "./routing";

export type Folder = keyof typeof routing.pathnames;

/**
 * The address of a page in a language, e.g. for links, canonical addresses and the sitemap.
 *
 * @example addressOf("de", "/[region]/coverage", { region: "chemnitz" }) // "/chemnitz/versorgung"
 * @example addressOf("en", "/[region]/coverage", { region: "chemnitz" }) // "/en/chemnitz/coverage"
 */
export function addressOf(
  locale: Locale,
  folder: Folder,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const pathname = routing.pathnames[folder];
  const pattern = typeof pathname === "string" ? pathname : pathname[locale];
  const filled = pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) => parameters[name] ?? "");
  if (locale === routing.defaultLocale) return filled;
  return `/${locale}${filled === "/" ? "" : filled}`;
}
