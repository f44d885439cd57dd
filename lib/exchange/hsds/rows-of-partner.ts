import type { EntryFields } from "@/lib/entries/entry";
import { isUuid, stableId } from "../stable-id";
import { partnerTextRows } from "./partner-texts";
import { joinRows, PORTAL_SCHEME, termRows } from "./portal-terms";
import type { HsdsCells, HsdsRows } from "./row-set";
import { mainWording, translationRows } from "./translations";

/** Where what is exported lies, for addresses that have to name a state. */
export interface ExportRegion {
  slug: string;
  state: string | null;
}

/** The id of an organisation: its key where that is a UUID, else one made from it for good. */
export function organizationId(region: ExportRegion, kind: string, key: string): string {
  return isUuid(key) ? key : stableId(region.slug, kind, key);
}

/** The row by which the portal knows its own things again. */
export function identifierRow(organization: string, type: string, key: string): HsdsCells {
  return {
    id: stableId(organization, "identifier"),
    organization_id: organization,
    identifier_scheme: PORTAL_SCHEME,
    identifier_type: type,
    identifier: key,
  };
}

/** An address; what the standard wants to have and nobody knows stays empty. */
export function addressRow(
  locationId: string,
  { street, postcode, city }: Record<"street" | "postcode" | "city", string | null | undefined>,
  { state }: ExportRegion,
): HsdsCells {
  return {
    id: stableId(locationId, "address"),
    location_id: locationId,
    address_1: street ?? "",
    city: city ?? "",
    state_province: state ?? "",
    postal_code: postcode ?? "",
    country: "DE",
    address_type: "physical",
  };
}

/**
 * A partner of the network as rows of HSDS. What the standard has no field for, such as what it
 * seeks, its role and its texts in a second language, is told by attributes.
 *
 * @example rowsOfPartner("cwe", fields, region).organizations?.[0]?.name // "CWE"
 */
export function rowsOfPartner(
  key: string,
  fields: EntryFields<"partner">,
  region: ExportRegion,
): HsdsRows {
  const id = organizationId(region, "partner", key);
  const { title, summary, body, website, phone, street, postcode, city, contact, offers } = fields;
  const rows: HsdsRows = {
    organizations: [
      {
        id,
        name: mainWording(title),
        description: mainWording(body) || mainWording(summary),
        ...(website === undefined ? {} : { website }),
      },
    ],
    organization_identifiers: [identifierRow(id, "partner", key)],
    services: offers.map((offer, index) => ({
      id: stableId(id, "service", index),
      organization_id: id,
      name: mainWording(offer),
      status: "active",
    })),
  };
  if (street !== undefined || postcode !== undefined || city !== undefined) {
    const location = stableId(id, "location");
    const place = { id: location, location_type: "physical", organization_id: id };
    joinRows(rows, {
      locations: [{ ...place, name: mainWording(title) }],
      addresses: [addressRow(location, { street, postcode, city }, region)],
    });
  }
  const phoneRow = (owner: HsdsCells, number: string, name: string): HsdsCells => ({
    ...{ id: stableId(id, "phone", name), ...owner, number, type: "voice" },
  });
  if (phone !== undefined)
    joinRows(rows, { phones: [phoneRow({ organization_id: id }, phone, "own")] });
  if (contact) {
    const office = stableId(id, "contact");
    joinRows(rows, {
      contacts: [{ id: office, organization_id: id, department: contact.office }],
      ...(contact.phone === undefined
        ? {}
        : { phones: [phoneRow({ contact_id: office }, contact.phone, "contact")] }),
    });
  }
  const own = { id, entity: "organization" };
  return joinRows(
    rows,
    termRows("sector", { code: fields.sector }, own),
    translationRows(title, "name", own),
    translationRows(body ?? summary, "description", own),
    partnerTextRows(id, fields),
    ...offers.map((offer, index) =>
      translationRows(offer, "name", { id: stableId(id, "service", index), entity: "service" }),
    ),
  );
}
