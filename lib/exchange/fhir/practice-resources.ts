import { knownAcceptance } from "@/lib/practices/acceptance";
import { languageName } from "@/lib/practices/languages";
import type { OpeningHours } from "@/lib/practices/opening-hours";
import type { ExchangePlace } from "../exchange-place";
import { stableId } from "../stable-id";
import { clockOfDay, fullHoursText, weeklyRules } from "../weekly-rules";
import { LANGUAGE_SYSTEM, systemOf } from "./portal-systems";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A practice as FHIR tells of it, and where the portal is found. */
export interface ResourceSetting {
  region: string;
  /** Address of the portal, without a trailing slash. */
  site: string;
  /** ISO day on which acceptance is told. */
  on: string;
}

/** One entry of a bundle. */
export interface BundleEntry {
  fullUrl: string;
  resource: { resourceType: string; id: string } & Record<string, unknown>;
}

const time = (minute: number) => `${clockOfDay(minute)}:00`;

function hoursOfOperation({ weekly }: OpeningHours): object[] {
  return weeklyRules({ weekly }).map(({ days, from, to }) => ({
    daysOfWeek: days.map((day) => DAYS[day]),
    ...(from === 0 && to === 1440
      ? { allDay: true }
      : { openingTime: time(from), closingTime: time(to) }),
  }));
}

function availability(hours: OpeningHours): object {
  const text = fullHoursText(hours);
  const rules = weeklyRules(hours).map(({ days, from, to }) => ({
    daysOfWeek: days.map((day) => DAYS[day]),
    ...(from === 0 && to === 1440
      ? { allDay: true }
      : { availableStartTime: time(from), availableEndTime: time(to) }),
  }));
  const closed = hours.exceptions
    .filter(({ spans }) => spans.length === 0)
    .map(({ from: start, to: end }) => ({ description: "geschlossen", during: { start, end } }));
  return {
    ...(rules.length > 0 ? { availableTime: rules } : {}),
    ...(closed.length > 0 ? { notAvailable: closed } : {}),
    ...(text === null ? {} : { availabilityExceptions: text }),
  };
}

function addressOf({ street, postcode, city }: ExchangePlace): object | null {
  if (street === null && postcode === null && city === null) return null;
  return {
    ...(street === null ? {} : { line: [street] }),
    ...(city === null ? {} : { city }),
    ...(postcode === null ? {} : { postalCode: postcode }),
    country: "DE",
  };
}

function acceptanceOf(place: ExchangePlace, { site, on }: ResourceSetting): object {
  const { acceptance, acceptanceCheckedOn: checkedOn } = place;
  const check = knownAcceptance({ acceptance, checkedOn }, on);
  if (!check) return {};
  const coding = { system: systemOf(site, "acceptance"), code: check.acceptance };
  return {
    eligibility: [{ code: { coding: [coding] }, comment: `geprüft am ${check.checkedOn}` }],
  };
}

/** The ids of a practice's resources, the same in every export. */
export function resourceIds(region: string, key: string) {
  const id = (sort: string) => stableId(region, "practice", key, sort);
  return {
    organization: id("Organization"),
    location: id("Location"),
    service: id("HealthcareService"),
  };
}

/**
 * A practice as Organization, Location and HealthcareService of FHIR R4; nothing of persons.
 *
 * @example practiceResources(place, setting).map(({ resource }) => resource.resourceType)
 *   // ["Organization", "Location", "HealthcareService"]
 */
export function practiceResources(place: ExchangePlace, setting: ResourceSetting): BundleEntry[] {
  const { region, site } = setting;
  const { key, phone, website, hours, arrival, groups, languages } = place;
  const ids = resourceIds(region, key);
  const name = place.name ?? key;
  const urn = (id: string) => `urn:uuid:${id}`;
  const entry = (resource: BundleEntry["resource"]) => ({ fullUrl: urn(resource.id), resource });
  const identifier = [{ system: systemOf(site, "practice"), value: key }];
  const address = addressOf(place);
  const phones = phone === null ? [] : [{ system: "phone", value: phone, use: "work" }];
  const pages = website === null ? [] : [{ system: "url", value: website, use: "work" }];
  const telecom = [...phones, ...pages].length > 0 ? { telecom: [...phones, ...pages] } : {};
  const listed = <Item>(field: string, items: readonly Item[]) =>
    items.length > 0 ? { [field]: items } : {};
  const coded = (system: string, code: string, display: string) => ({
    coding: [{ system, code, display }],
  });
  return [
    entry({
      ...{ resourceType: "Organization", id: ids.organization, identifier, active: true },
      type: [
        coded(
          "http://terminology.hl7.org/CodeSystem/organization-type",
          "prov",
          "Healthcare Provider",
        ),
      ],
      name,
      ...telecom,
      ...(address ? { address: [address] } : {}),
    }),
    entry({
      ...{ resourceType: "Location", id: ids.location, identifier, status: "active", name },
      ...(arrival === undefined ? {} : { description: arrival }),
      mode: "instance",
      ...telecom,
      ...(address ? { address } : {}),
      position: { longitude: place.longitude, latitude: place.latitude },
      managingOrganization: { reference: urn(ids.organization) },
      ...(hours ? listed("hoursOfOperation", hoursOfOperation(hours)) : {}),
      ...(hours && fullHoursText(hours) !== null
        ? { availabilityExceptions: fullHoursText(hours) }
        : {}),
    }),
    entry({
      ...{ resourceType: "HealthcareService", id: ids.service, identifier, active: true },
      providedBy: { reference: urn(ids.organization) },
      ...listed(
        "type",
        (place.services ?? []).map((text) => ({ text })),
      ),
      ...listed(
        "specialty",
        groups.map(({ group, name: display, doctors, fte }) => ({
          extension: [
            { url: systemOf(site, "doctors"), valuePositiveInt: doctors },
            { url: systemOf(site, "fte"), valueDecimal: fte },
          ],
          ...coded(systemOf(site, "group"), group, display),
        })),
      ),
      location: [{ reference: urn(ids.location) }],
      name,
      ...telecom,
      ...acceptanceOf(place, setting),
      ...listed(
        "characteristic",
        (place.accessibility ?? []).map((fact) => ({
          coding: [{ system: systemOf(site, "accessibility"), code: fact }],
        })),
      ),
      ...listed(
        "communication",
        languages.map((code) => coded(LANGUAGE_SYSTEM, code, languageName(code, "de"))),
      ),
      ...(hours ? availability(hours) : {}),
    }),
  ];
}
