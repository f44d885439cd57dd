/** Vocabularies of the portal, as the paths of their addresses. */
const PATHS = {
  group: "/fhir/CodeSystem/specialty-group",
  accessibility: "/fhir/CodeSystem/accessibility",
  acceptance: "/fhir/CodeSystem/acceptance",
  doctors: "/fhir/StructureDefinition/doctors",
  fte: "/fhir/StructureDefinition/full-time-equivalents",
  practice: "/fhir/NamingSystem/practice",
} as const;

export type PortalSystem = keyof typeof PATHS;

/**
 * The address by which FHIR names a vocabulary of the portal.
 *
 * @param site address of the portal, without a trailing slash
 * @example systemOf("https://example.org", "group") // "https://example.org/fhir/CodeSystem/specialty-group"
 */
export function systemOf(site: string, system: PortalSystem): string {
  return `${site}${PATHS[system]}`;
}

/**
 * Whether an address names a vocabulary of the portal, at whatever address it was then.
 *
 * @example isSystem("http://localhost:3000/fhir/CodeSystem/acceptance", "acceptance") // true
 */
export function isSystem(address: string | undefined, system: PortalSystem): boolean {
  return address?.endsWith(PATHS[system]) ?? false;
}

/** Codes of languages as the web names them (BCP 47). */
export const LANGUAGE_SYSTEM = "urn:ietf:bcp:47";
