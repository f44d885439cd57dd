import { portalTaxonomyOf, PORTAL_SCHEME, type PortalTaxonomy } from "./portal-terms";
import type { HsdsRow, RowSet } from "./row-set";

/** A term that is tied to some row of an organisation. */
export interface TiedTerm {
  /** Null for terms of other taxonomies. */
  taxonomy: PortalTaxonomy | null;
  term: HsdsRow;
  /** The row that ties it. */
  attribute: HsdsRow;
  /** The row that it is tied to. */
  linkId: string;
  value: string | null;
}

/** An organisation with what belongs to it. */
export interface OrganizationParts {
  organization: HsdsRow;
  services: HsdsRow[];
  locations: HsdsRow[];
  phones: HsdsRow[];
  contacts: HsdsRow[];
  terms: TiedTerm[];
  areas: HsdsRow[];
  /** What the portal calls it, where it came from the portal. */
  portalKey: string | null;
}

function termsOf(rows: RowSet, own: readonly HsdsRow[]): TiedTerm[] {
  return own
    .filter(({ table }) => table === "attributes")
    .flatMap((attribute): TiedTerm[] => {
      const term = rows.find("taxonomy_terms", attribute.cells.taxonomy_term_id);
      if (!term) return [];
      const taxonomy = rows.find("taxonomies", term.cells.taxonomy_id);
      const name = String(taxonomy?.cells.name ?? term.cells.taxonomy ?? "");
      return [
        {
          taxonomy: portalTaxonomyOf(name),
          term,
          attribute,
          linkId: String(attribute.cells.link_id ?? ""),
          value: rows.take(attribute, "value"),
        },
      ];
    });
}

/** Sorts the rows of an organisation. */
export function partsOfOrganization(
  rows: RowSet,
  organization: HsdsRow,
  own: readonly HsdsRow[],
): OrganizationParts {
  const of = (table: HsdsRow["table"]) => own.filter((row) => row.table === table);
  const identifier = of("organization_identifiers").find(
    ({ cells }) => cells.identifier_scheme === PORTAL_SCHEME,
  );
  if (identifier)
    for (const field of ["identifier_scheme", "identifier_type"]) rows.take(identifier, field);
  return {
    organization,
    services: of("services"),
    locations: of("locations"),
    phones: of("phones"),
    contacts: of("contacts"),
    areas: of("service_areas"),
    terms: termsOf(rows, own),
    portalKey: identifier ? rows.take(identifier, "identifier") : null,
  };
}

/** @example plainPhone("\"+44 1234 234567\"") // "+44 1234 234567" */
export function plainPhone(text: string): string {
  return text.replace(/^["'\s]+|["'\s]+$/g, "");
}

/**
 * The number of the first phone that some fields tie to an id; people's own phones are left out.
 */
export function phoneOf(
  rows: RowSet,
  phones: readonly HsdsRow[],
  ties: readonly (readonly [field: string, id: string])[],
): string | null {
  for (const [field, id] of ties) {
    const found = phones.find(({ cells }) => cells[field] === id && cells.type !== "fax");
    const number = found ? rows.take(found, "number") : null;
    if (number !== null) return plainPhone(number);
  }
  return null;
}

/** The first address of a place, visiting before postal ones. */
export function addressOf(rows: RowSet, locationId: string) {
  const all = [...rows.where("addresses", "location_id", locationId)];
  const address = all.find(({ cells }) => cells.address_type === "physical") ?? all[0];
  if (!address) return { street: null, postcode: null, city: null };
  return {
    street: rows.take(address, "address_1"),
    postcode: rows.take(address, "postal_code"),
    city: rows.take(address, "city"),
  };
}
