import { stableId } from "../stable-id";
import type { HsdsCells, HsdsRows } from "./row-set";

/** The vocabularies of the portal, as taxonomies of HSDS. */
export const PORTAL_TAXONOMIES = {
  place: ["Praxisnah: Art der Einrichtung", "Was für eine Einrichtung ein Ort ist."],
  group: ["Praxisnah: Arztgruppe", "Die Arztgruppen der Bedarfsplanung."],
  sector: ["Praxisnah: Bereich", "In welchem Bereich ein Partner des Netzwerks arbeitet."],
  partner: ["Praxisnah: Über einen Partner", "Kurztext, Rolle im Netzwerk und was gesucht wird."],
  translation: ["Praxisnah: Übersetzung", "Ein Feld in einer anderen Sprache."],
  accessibility: ["Praxisnah: Barrierefreiheit", "Einzelne Angaben zur Zugänglichkeit."],
  acceptance: ["Praxisnah: Neue Patienten", "Ob eine Praxis neue Patienten aufnimmt."],
} as const;

export type PortalTaxonomy = keyof typeof PORTAL_TAXONOMIES;

/** Scheme of the identifiers by which the portal knows its own things again. */
export const PORTAL_SCHEME = "praxisnah";

/** What a practice is in the taxonomy of places. */
export const PRACTICE_TERM = "practice";

const NAME_OF = new Map(
  Object.entries(PORTAL_TAXONOMIES).map(([taxonomy, [name]]) => [name as string, taxonomy]),
);

/** Which vocabulary of the portal a term is of; null for terms of others. */
export function portalTaxonomyOf(taxonomyName: string): PortalTaxonomy | null {
  const found = NAME_OF.get(taxonomyName);
  return found === undefined ? null : (found as PortalTaxonomy);
}

const termId = (taxonomy: PortalTaxonomy, code: string) => stableId("term", taxonomy, code);

/**
 * A term with its taxonomy, and the attribute that ties it to a row.
 *
 * @param link.part tells attributes of the same term and row apart
 */
export function termRows(
  taxonomy: PortalTaxonomy,
  { code, name = code, language }: { code: string; name?: string; language?: string },
  link: { id: string; entity: string; value?: string; part?: number },
): HsdsRows {
  const [title, description] = PORTAL_TAXONOMIES[taxonomy];
  const taxonomyId = stableId("taxonomy", taxonomy);
  const id = termId(taxonomy, code);
  const attribute: HsdsCells = {
    id: stableId("attribute", link.id, id, ...(link.part ? [link.part] : [])),
    link_id: link.id,
    taxonomy_term_id: id,
    link_type: taxonomy,
    link_entity: link.entity,
    ...(link.value === undefined ? {} : { value: link.value }),
  };
  const term = {
    ...{ id, code, name, description: name, taxonomy: title, taxonomy_id: taxonomyId },
    ...(language === undefined ? {} : { language }),
  };
  return {
    attributes: [attribute],
    taxonomy_terms: [term],
    taxonomies: [{ id: taxonomyId, name: title, description }],
  };
}

/** Adds rows to others; a row with the id of an earlier one adds to that. */
export function joinRows(target: HsdsRows, ...more: readonly HsdsRows[]): HsdsRows {
  for (const rows of more)
    for (const [table, cells] of Object.entries(rows) as [keyof HsdsRows, HsdsCells[]][])
      (target[table] ??= []).push(...cells);
  return target;
}

/** @example seatsText({ doctors: 2, fte: 1.5 }) // "2 doctors, 1.5 FTE" */
export function seatsText({ doctors, fte }: { doctors: number; fte: number }): string {
  return `${doctors} doctors, ${fte} FTE`;
}

/**
 * Doctors and full-time equivalents of a group; null for other texts.
 *
 * @example readSeats("2 doctors, 1.5 FTE") // { doctors: 2, fte: 1.5 }
 */
export function readSeats(text: string): { doctors: number; fte: number } | null {
  const [, doctors = "", fte = ""] =
    /^(\d{1,3}) doctors, (\d{1,3}(?:\.\d{1,4})?) FTE$/.exec(text) ?? [];
  return doctors === "" ? null : { doctors: Number(doctors), fte: Number(fte) };
}
