import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import type { LinkedThing, PublishedEntry } from "@/lib/entries/published-entry";
import type { Locale } from "@/lib/i18n/routing";

interface Place {
  locale: Locale;
  /** The address of the portal, without a slash at its end. */
  site: string;
  /** Slug. */
  region: string;
}

function organisationsOf(
  links: readonly LinkedThing[],
  role: string,
  { locale, site, region }: Place,
): object[] {
  return links
    .filter((link) => link.role === role)
    .map(({ kind, slug, name }) => ({
      "@type": "Organization",
      name: localise(name, locale).text,
      url: site + entryAddress(locale, region, kind, slug),
    }));
}

function saidOf(
  { kind, slug, fields }: PublishedEntry<"working_group"> | PublishedEntry<"initiative">,
  { locale, site, region }: Place,
) {
  return {
    name: localise(fields.title, locale).text,
    description: localise(fields.summary, locale).text,
    url: site + entryAddress(locale, region, kind, slug),
  };
}

/**
 * A working group as machines read it (schema.org, Organization).
 *
 * @example workingGroupData(group, place).member // [{ "@type": "Organization", name: "CWE", … }]
 */
export function workingGroupData(
  group: PublishedEntry<"working_group">,
  place: Place,
): Record<string, unknown> {
  const members = organisationsOf(group.links, "member", place);
  return {
    "@type": "Organization",
    ...saidOf(group, place),
    ...(members.length > 0 && { member: members }),
  };
}

/**
 * An initiative as machines read it (schema.org, Project).
 *
 * @example initiativeData(initiative, place)["@type"] // "Project"
 */
export function initiativeData(
  initiative: PublishedEntry<"initiative">,
  place: Place,
): Record<string, unknown> {
  const { links, fields } = initiative;
  const members = organisationsOf(links, "partner", place);
  const [begun] = fields.statusLine.map(({ date }) => date).toSorted();
  return {
    "@type": "Project",
    ...saidOf(initiative, place),
    ...(begun !== undefined && { foundingDate: begun }),
    ...(members.length > 0 && { member: members }),
  };
}
