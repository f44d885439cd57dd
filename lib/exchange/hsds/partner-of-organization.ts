import type { EntryLink } from "@/lib/entries/entry";
import { entrySlugOf } from "@/lib/entries/entry-slug";
import { partnerSchema, SECTOR_WORDS, type Sector } from "@/lib/entries/kinds/partner";
import type { LocalisedText } from "@/lib/entries/localised-text";
import type { LinkFinder, NamedThing } from "@/lib/datasets/kinds/entry-links";
import { entryPayload } from "@/lib/datasets/kinds/record-entries";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import { slugOf } from "@/lib/regions/slug";
import type { ExchangeLog } from "../exchange-log";
import { addressOf, phoneOf, type OrganizationParts } from "./organization-parts";
import { partnerTexts } from "./partner-texts";
import { keptRows } from "./row-owners";
import type { HsdsRow, RowSet } from "./row-set";
import { translatedText } from "./translations";

/** What texts of a file are written in, and what the region has already. */
export interface PartnerSetting {
  language: "de" | "en";
  finder: LinkFinder;
}

const SECTOR_OF_WORD = new Map(
  Object.entries(SECTOR_WORDS).flatMap(([sector, words]) =>
    [sector, ...words].map(
      (word) => [slugOf(word.replaceAll("_", " ")), sector as Sector] as const,
    ),
  ),
);

function sectorOf(rows: RowSet, { terms }: OrganizationParts): Sector | null {
  for (const { term } of terms)
    for (const field of ["code", "name"]) {
      const sector = SECTOR_OF_WORD.get(
        slugOf(String(term.cells[field] ?? "").replaceAll("_", " ")),
      );
      if (sector === undefined) continue;
      for (const used of ["code", "name", "taxonomy"]) rows.take(term, used);
      return sector;
    }
  return null;
}

/** Gives every partner its address: the one it has, else one made from its name. */
export class PartnerNames {
  private readonly slugOfKey = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(named: readonly NamedThing[]) {
    for (const { kind, key, slug } of named)
      if (kind === "partner") {
        this.slugOfKey.set(key, slug);
        this.taken.add(slug);
      }
  }

  slugFor(key: string, title: string): string {
    const known = this.slugOfKey.get(key);
    if (known !== undefined) return known;
    const made = entrySlugOf(title);
    const slug = made === "" || this.taken.has(made) ? entrySlugOf(`${title} ${key}`) : made;
    this.taken.add(slug);
    this.slugOfKey.set(key, slug);
    return slug;
  }
}

function linksOf(
  rows: RowSet,
  { terms, areas }: OrganizationParts,
  finder: LinkFinder,
): EntryLink[] {
  const found = (kind: "theme" | "district", row: HsdsRow): EntryLink[] => {
    const name = String(row.cells.name ?? "");
    const thing = name === "" ? null : finder.find(kind, name);
    if (thing) rows.take(row, "name");
    return thing ? [{ role: kind, targetKind: kind, targetSlug: thing.slug }] : [];
  };
  return [
    ...terms.flatMap(({ taxonomy, term }) => (taxonomy === null ? found("theme", term) : [])),
    ...areas.flatMap((area) => found("district", area)),
  ];
}

function contactOf(rows: RowSet, { contacts, phones }: OrganizationParts) {
  const contact = contacts.find(({ cells }) => String(cells.department ?? "").trim() !== "");
  const office = contact ? rows.take(contact, "department") : null;
  if (!contact || office === null) return {};
  const phone = phoneOf(rows, phones, [["contact_id", contact.id]]);
  return { contact: { office, ...(phone === null ? {} : { phone }) } };
}

const said = (values: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ""));

function draftOf(
  rows: RowSet,
  parts: OrganizationParts,
  title: string,
  { language }: PartnerSetting,
) {
  const { organization, services, locations, phones, terms } = parts;
  const nameOf = (id: string, name: string) =>
    translatedText(rows, name, { field: "name", id, terms, language });
  const offered = new Map<string, LocalisedText>();
  for (const service of services) {
    const name = rows.take(service, "name");
    if (name !== null && !offered.has(name)) offered.set(name, nameOf(service.id, name));
  }
  const otherwise = { [language]: [...offered.keys()].join(", ").slice(0, 900) || title };
  const place = locations.map(({ id }) => addressOf(rows, id)).find(({ city }) => city !== null);
  const website = rows.take(organization, "website");
  return {
    title: nameOf(organization.id, title),
    ...partnerTexts(rows, parts, language, otherwise),
    offers: [...offered.values()],
    ...said({
      website,
      phone: phoneOf(rows, phones, [
        ["organization_id", organization.id],
        ...locations.map(({ id }) => ["location_id", id] as const),
      ]),
      street: place?.street ?? null,
      postcode: place?.postcode ?? null,
      city: place?.city ?? null,
    }),
    ...contactOf(rows, parts),
  };
}

/** Leaves out optional fields that cannot be shown, and says so; null when a needed one cannot. */
function checked(draft: Record<string, unknown>, row: HsdsRow, log: ExchangeLog) {
  const left = { ...draft };
  for (let round = 0; round < 10; round += 1) {
    const parsed = partnerSchema.safeParse(left);
    if (parsed.success) return parsed.data;
    for (const { path, code } of parsed.error.issues) {
      const field = String(path[0]);
      const isNeeded = ["title", "summary", "sector", "body", "offers"].includes(field);
      if (isNeeded) {
        const isLong = code === "too_big";
        log.add(isLong ? "textTooLong" : "nameMissing", row.place, { id: row.id, field });
        return null;
      }
      if (field in left) log.add("fieldUnusable", row.place, { id: row.id, field });
      Reflect.deleteProperty(left, field);
    }
  }
  return null;
}

/** What a version says of an organisation as a partner; null with a finding when it cannot be one. */
export function partnerOf(
  rows: RowSet,
  parts: OrganizationParts,
  own: readonly HsdsRow[],
  { setting, names, log }: { setting: PartnerSetting; names: PartnerNames; log: ExchangeLog },
): RecordEntry | null {
  const { organization } = parts;
  const title = rows.take(organization, "name");
  if (title === null) {
    log.add("nameMissing", organization.place, { id: organization.id, field: "name" });
    return null;
  }
  const sector = sectorOf(rows, parts);
  if (sector === null) log.add("sectorAssumed", organization.place, { name: title });
  const draft = { ...draftOf(rows, parts, title, setting), sector: sector ?? "association" };
  const fields = checked(draft, organization, log);
  if (!fields) return null;
  const key = parts.portalKey ?? organization.id;
  const payload = entryPayload({
    kind: "partner",
    slug: names.slugFor(key, title),
    fields,
    publishFrom: null,
    publishUntil: null,
    links: linksOf(rows, parts, setting.finder),
  });
  return { key, payload: { ...payload, kept: { hsds: keptRows(own) } } };
}
