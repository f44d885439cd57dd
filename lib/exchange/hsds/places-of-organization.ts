import { placeKindOf } from "@/lib/datasets/kinds/care-place-words";
import type { NamedGroup } from "@/lib/datasets/kinds/specialty-group-words";
import { practiceEntry } from "@/lib/datasets/kinds/record-entries";
import { recordKey } from "@/lib/datasets/record-key";
import type { CarePlacePayload, PracticePayload, RecordEntry } from "@/lib/datasets/record-payload";
import { acceptanceSchema } from "@/lib/practices/acceptance";
import { accessibilityFact, type AccessibilityFact } from "@/lib/practices/accessibility";
import { languageCode } from "@/lib/practices/languages";
import type { PlaceFacts } from "@/lib/practices/place-facts";
import type { ExchangeLog } from "../exchange-log";
import { evenSeats } from "../even-seats";
import { addressOf, phoneOf, type OrganizationParts } from "./organization-parts";
import { PRACTICE_TERM, readSeats } from "./portal-terms";
import { keptRows } from "./row-owners";
import type { HsdsRow, RowSet } from "./row-set";
import { scheduleHours } from "./schedule-hours";

export interface PlaceSetting {
  /** ISO day of the source; what ended before it tells nothing. */
  on: string;
  groups: readonly NamedGroup[];
  log: ExchangeLog;
}

const LONGEST_NAME = 300;
const LONGEST_TEXT = 2000;

/** The kind of place that the terms of an organisation name, "practice" included; else null. */
export function placeKindOfTerms(rows: RowSet, { terms }: OrganizationParts): string | null {
  for (const { taxonomy, term } of terms) {
    const own = taxonomy === "place" && term.cells.code === PRACTICE_TERM ? PRACTICE_TERM : null;
    for (const field of ["code", "name"]) {
      const kind = own ?? placeKindOf(String(term.cells[field] ?? ""));
      if (kind === null) continue;
      for (const used of ["code", "name", "taxonomy"]) rows.take(term, used);
      return kind;
    }
  }
  return null;
}

/** Leaves out a position that is no place on earth, and says so. */
export function refuseFalsePosition({ id, cells, place }: HsdsRow, log: ExchangeLog): void {
  const { latitude, longitude } = cells;
  if (latitude === undefined && longitude === undefined) return;
  if (Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180) return;
  const about = `latitude ${latitude ?? "–"}, longitude ${longitude ?? "–"}`;
  log.add("positionOffEarth", place, { id, about });
  Reflect.deleteProperty(cells, "latitude");
  Reflect.deleteProperty(cells, "longitude");
}

function positionOf(rows: RowSet, location: HsdsRow) {
  const [latitude, longitude] = [rows.take(location, "latitude"), rows.take(location, "longitude")];
  if (latitude === null || longitude === null) return null;
  return { longitude: Number(longitude), latitude: Number(latitude) };
}

function accessibilityOf(rows: RowSet, parts: OrganizationParts, locationId: string) {
  const facts = new Set<AccessibilityFact>();
  for (const row of rows.where("accessibility", "location_id", locationId)) {
    const found = String(row.cells.description ?? "")
      .split(/[.;,\n]/)
      .flatMap((part) => accessibilityFact(part) ?? []);
    if (found.length > 0) rows.take(row, "description");
    for (const fact of found) facts.add(fact);
  }
  for (const { taxonomy, term } of parts.terms) {
    const fact = taxonomy === "accessibility" ? accessibilityFact(String(term.cells.code)) : null;
    if (fact) facts.add(fact);
  }
  return [...facts];
}

function factsOf(
  rows: RowSet,
  parts: OrganizationParts,
  location: HsdsRow,
  { on, log }: PlaceSetting,
): PlaceFacts {
  const offered = rows.where("service_at_location", "location_id", location.id);
  const schedules = [
    ...rows.where("schedules", "location_id", location.id),
    ...offered.flatMap(({ id }) => [...rows.where("schedules", "service_at_location_id", id)]),
    ...parts.services.flatMap(({ id }) => [...rows.where("schedules", "service_id", id)]),
  ];
  const { hours, ended } = scheduleHours(rows, [...new Set(schedules)], on);
  if (ended > 0) log.add("oldHours", location.place, { id: location.id, count: ended });
  const services = [
    ...new Set(parts.services.flatMap((service) => rows.take(service, "name") ?? [])),
  ].filter((name) => name !== String(parts.organization.cells.name ?? ""));
  const accessibility = accessibilityOf(rows, parts, location.id);
  const arrival = rows.take(location, "transportation")?.slice(0, LONGEST_TEXT) ?? null;
  return {
    ...(services.length > 0 ? { services } : {}),
    ...(accessibility.length > 0 ? { accessibility } : {}),
    ...(hours === null ? {} : { hours }),
    ...(arrival === null ? {} : { arrival }),
  };
}

function websiteOf(rows: RowSet, { organization }: OrganizationParts): string | null {
  return /^https?:\/\/\S+$/.test(String(organization.cells.website ?? "").trim())
    ? rows.take(organization, "website")
    : null;
}

/** What practices say besides other places. */
function practiceFacts(rows: RowSet, { terms, services }: OrganizationParts, location: HsdsRow) {
  const spoken = [
    ...rows.where("languages", "location_id", location.id),
    ...services.flatMap(({ id }) => [...rows.where("languages", "service_id", id)]),
  ];
  const languages = [
    ...new Set(
      spoken.flatMap((row) => {
        const code =
          languageCode(String(row.cells.code ?? "")) ?? languageCode(String(row.cells.name ?? ""));
        if (code !== null) for (const field of ["code", "name"]) rows.take(row, field);
        return code ?? [];
      }),
    ),
  ];
  const told = terms.find(({ taxonomy }) => taxonomy === "acceptance");
  const acceptance = acceptanceSchema.safeParse(told?.term.cells.code);
  const checkedOn = /^\d{4}-\d{2}-\d{2}$/.test(told?.value ?? "") ? told?.value : null;
  return {
    ...(languages.length > 0 ? { languages } : {}),
    ...(acceptance.success && checkedOn
      ? { acceptance: acceptance.data, acceptanceCheckedOn: checkedOn }
      : {}),
  };
}

function seatsOf({ terms }: OrganizationParts, groups: readonly NamedGroup[]) {
  const known = new Set(groups.map(({ slug }) => slug));
  return terms.flatMap(({ taxonomy, term, value }) => {
    const group = taxonomy === "group" ? String(term.cells.code) : "";
    return known.has(group) ? evenSeats(group, readSeats(value ?? "")) : [];
  });
}

/** What a version says of the places of an organisation; empty with a finding when there is none. */
export function placesOf(
  rows: RowSet,
  parts: OrganizationParts,
  own: readonly HsdsRow[],
  kind: string,
  setting: PlaceSetting,
): RecordEntry[] {
  const { organization, locations, phones, portalKey } = parts;
  const name = rows.take(organization, "name");
  if (name === null || name.length > LONGEST_NAME) {
    const code = name === null ? "nameMissing" : "textTooLong";
    setting.log.add(code, organization.place, { id: organization.id, field: "name" });
    return [];
  }
  const kept = { hsds: keptRows(own) };
  return locations.flatMap((location): RecordEntry[] => {
    const position = positionOf(rows, location);
    if (!position) return [];
    const phone = phoneOf(rows, phones, [
      ["location_id", location.id],
      ["organization_id", organization.id],
    ]);
    const website = websiteOf(rows, parts);
    const title = locations.length > 1 ? (rows.take(location, "name") ?? name) : name;
    const place = { name: title, ...addressOf(rows, location.id), ...position };
    const facts = factsOf(rows, parts, location, setting);
    if (kind === PRACTICE_TERM) {
      const { payload } = practiceEntry({
        key: "",
        ...place,
        ...facts,
        ...practiceFacts(rows, parts, location),
        ...(phone === null ? {} : { phone }),
        ...(website === null ? {} : { website }),
        seats: seatsOf(parts, setting.groups),
      });
      const key = portalKey ?? location.id;
      return [{ key: recordKey(key), payload: { ...(payload as PracticePayload), kept } }];
    }
    const payload: CarePlacePayload = {
      ...place,
      ...facts,
      ...{ beds: null, freePlaces: null, freeAsOf: null, phone, website, kept },
    };
    return [{ key: recordKey(kind, portalKey ?? location.id), payload }];
  });
}
