import { knownAcceptance } from "@/lib/practices/acceptance";
import { languageName } from "@/lib/practices/languages";
import type { ExchangePlace } from "../exchange-place";
import { stableId } from "../stable-id";
import { joinRows, PRACTICE_TERM, seatsText, termRows } from "./portal-terms";
import type { HsdsRows } from "./row-set";
import { addressRow, identifierRow, organizationId, type ExportRegion } from "./rows-of-partner";
import { schedulesOf } from "./schedule-hours";

/**
 * A place of care as rows of HSDS: one organisation with one location and its services.
 *
 * @param on ISO day on which acceptance is told
 * @example rowsOfPlace(place, region, "2026-11-22").locations?.length // 1
 */
export function rowsOfPlace(place: ExchangePlace, region: ExportRegion, on: string): HsdsRows {
  const { key, kind, phone, website, arrival, hours } = place;
  const id = organizationId(region, kind, key);
  const location = stableId(id, "location");
  const name = place.name ?? key;
  const offers = place.services ?? [];
  const service = stableId(id, "service");
  const atLocation = (own: string) => ({
    ...{ id: stableId(own, "at"), service_id: own, location_id: location },
  });
  const services = [
    { id: service, name },
    ...offers.map((offer, index) => ({ id: stableId(id, "service", index), name: offer })),
  ];
  const groups = place.groups.map((group) => group.name);
  const rows: HsdsRows = {
    organizations: [
      {
        ...{ id, name, description: groups.join(", ") || name },
        ...(website === null ? {} : { website }),
      },
    ],
    organization_identifiers: [identifierRow(id, kind, key)],
    services: services.map((own) => ({ ...own, organization_id: id, status: "active" })),
    service_at_location: services.map((own) => atLocation(own.id)),
    locations: [
      {
        ...{ id: location, location_type: "physical", organization_id: id, name },
        ...{ latitude: place.latitude, longitude: place.longitude },
        ...(arrival === undefined ? {} : { transportation: arrival }),
      },
    ],
    schedules: (hours ? schedulesOf(hours) : []).map((schedule, index) => ({
      ...{ id: stableId(id, "schedule", index), location_id: location, ...schedule },
    })),
    languages: place.languages.map((code) => ({
      ...{ id: stableId(id, "language", code), location_id: location },
      ...{ name: languageName(code, "en"), code },
    })),
    accessibility: (place.accessibility ?? []).map((fact) => ({
      ...{ id: stableId(id, "accessibility", fact), location_id: location, description: fact },
    })),
    phones:
      phone === null
        ? []
        : [{ id: stableId(id, "phone"), location_id: location, number: phone, type: "voice" }],
  };
  const { street, postcode, city } = place;
  if (street !== null || postcode !== null || city !== null)
    joinRows(rows, { addresses: [addressRow(location, place, region)] });
  const link = { id: service, entity: "service" };
  joinRows(rows, termRows("place", { code: kind }, { id, entity: "organization" }));
  if (kind !== PRACTICE_TERM) return rows;
  for (const { group, name: title, doctors, fte } of place.groups)
    joinRows(
      rows,
      termRows(
        "group",
        { code: group, name: title },
        { ...link, value: seatsText({ doctors, fte }) },
      ),
    );
  const check = knownAcceptance(
    { acceptance: place.acceptance, checkedOn: place.acceptanceCheckedOn },
    on,
  );
  if (check)
    joinRows(
      rows,
      termRows("acceptance", { code: check.acceptance }, { ...link, value: check.checkedOn }),
    );
  return rows;
}
