import type { Region } from "@/lib/regions/schema";
import { slugOf } from "@/lib/regions/slug";
import { API_ROOT } from "../operation";
import { iri, plain, type Description } from "./description";
import { terms } from "./vocabulary";

/** Where the catalogue stands. */
export function catalogueAddress(site: string): string {
  return `${site}${API_ROOT}/catalog`;
}

/** Where readers find a region, e.g. to ask somebody. */
export function regionPage(site: string, { slug }: Region): string {
  return `${site}/${slug}`;
}

/** The office that publishes a region's data here. */
export function publisherOf(site: string, region: Region): Description {
  const { slug, name, contact } = region;
  return {
    iri: `${catalogueAddress(site)}#publisher-${slug}`,
    type: "foaf:Agent",
    properties: {
      "foaf:name": [plain(contact?.office ?? `Praxisnah ${name}`)],
      "foaf:homepage": [iri(contact?.website ?? regionPage(site, region))],
      "dct:type": [iri(terms.localAuthority)],
    },
  };
}

/** Where questions about a region's data are answered. */
export function contactOf(site: string, region: Region): Description {
  const { slug, name, contact } = region;
  const telephone = telephoneAddress(contact?.phone ?? "");
  return {
    iri: `${catalogueAddress(site)}#contact-${slug}`,
    type: "vcard:Kind",
    properties: {
      "vcard:fn": [plain(contact ? `${contact.office}, ${contact.department}` : name)],
      "vcard:hasURL": [iri(contact?.website ?? regionPage(site, region))],
      "vcard:hasTelephone": telephone === null ? [] : [iri(telephone)],
    },
  };
}

/** Who brought figures, by name. */
export function creatorOf(site: string, name: string): Description {
  return {
    iri: `${catalogueAddress(site)}#creator-${slugOf(name)}`,
    type: "foaf:Agent",
    properties: { "foaf:name": [plain(name)] },
  };
}

/** Who runs the portal as a whole: its only region's office, or the portal itself. */
export function operatorOf(site: string, regions: readonly Region[]): Description {
  const [only, ...others] = regions;
  if (only && others.length === 0) return publisherOf(site, only);
  return {
    iri: `${catalogueAddress(site)}#publisher`,
    type: "foaf:Agent",
    properties: {
      "foaf:name": [plain("Praxisnah")],
      "foaf:homepage": [iri(site)],
      "dct:type": [iri(terms.localAuthority)],
    },
  };
}

/**
 * A German telephone number as an address (RFC 3966); null for what is none.
 *
 * @example telephoneAddress("0371 3660-200") // "tel:+493713660200"
 */
export function telephoneAddress(phone: string): string | null {
  const typed = phone.replaceAll(/\(0\)|[^\d+]/g, "");
  const number = typed.replace(/^00/, "+").replace(/^0/, "+49");
  return /^\+\d{6,15}$/.test(number) ? `tel:${number}` : null;
}
