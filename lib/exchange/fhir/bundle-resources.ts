import type { z } from "zod";
import { isObject, type JsonObject } from "@/lib/datasets/files/json-text";
import type { ExchangeLog, ExchangePlace } from "../exchange-log";
import {
  healthcareServiceSchema,
  locationSchema,
  organizationSchema,
  type FhirLocation,
  type FhirOrganization,
  type FhirService,
} from "./bundle-schema";

export interface Found<Resource> {
  resource: Resource;
  place: ExchangePlace;
  /** Names under which others refer to it. */
  names: readonly string[];
}

const PERSONS = ["Patient", "Person", "Practitioner", "PractitionerRole", "RelatedPerson"];

/** The resources of a bundle by what they are, with what cannot be read of them told. */
export class BundleResources {
  readonly locations: Found<FhirLocation>[] = [];
  private readonly organizations = new Map<string, FhirOrganization>();
  private readonly services = new Map<string, Found<FhirService>[]>();
  private readonly allServices: Found<FhirService>[] = [];
  private readonly taken = new Set<string>();
  readonly counts: Record<string, number> = {};

  constructor(
    entries: readonly unknown[],
    private readonly file: string,
    private readonly log: ExchangeLog,
  ) {
    for (const [index, entry] of entries.entries()) this.read(entry, index + 1);
    const locations = new Set(this.locations.flatMap(({ names }) => names));
    for (const { resource, place } of this.allServices)
      for (const { reference = "" } of resource.location ?? [])
        if (!locations.has(reference)) this.tellBroken(place, "location", reference);
  }

  private tellBroken(place: ExchangePlace, field: string, id: string): void {
    this.log.add("referenceToNothing", place, { table: place.id ?? "", field, id: id || "–" });
  }

  private read(entry: unknown, number: number): void {
    const resource = isObject(entry) ? entry.resource : undefined;
    const place: ExchangePlace = { file: this.file, number, sort: "entry" };
    if (!isObject(entry) || !isObject(resource) || typeof resource.resourceType !== "string") {
      this.log.add("brokenResource", place, { field: "resourceType" });
      return;
    }
    const { resourceType: type, id } = resource;
    const own = `${type.slice(0, 40)}/${typeof id === "string" ? id.slice(0, 80) : "–"}`;
    place.id = own;
    this.counts[type.slice(0, 40)] = (this.counts[type.slice(0, 40)] ?? 0) + 1;
    const names = [own, ...(typeof entry.fullUrl === "string" ? [entry.fullUrl] : [])];
    const isTwice = names.some((name) => this.taken.has(name) && !name.endsWith("/–"));
    if (isTwice) {
      this.log.add("duplicateId", place, { table: type, id: own, field: "id" });
      return;
    }
    for (const name of names) this.taken.add(name);
    if (type === "Organization")
      this.take(organizationSchema, resource, place, (found) => {
        for (const name of names) this.organizations.set(name, found);
      });
    else if (type === "Location")
      this.take(locationSchema, resource, place, (found) => {
        this.locations.push({ resource: found, place, names });
      });
    else if (type === "HealthcareService")
      this.take(healthcareServiceSchema, resource, place, (found) => {
        this.addService({ resource: found, place, names });
      });
    else
      this.log.add(PERSONS.includes(type) ? "personNotRead" : "resourceNotRead", place, { type });
  }

  private addService(found: Found<FhirService>): void {
    this.allServices.push(found);
    for (const { reference = "" } of found.resource.location ?? []) {
      const same = this.services.get(reference);
      if (same) same.push(found);
      else this.services.set(reference, [found]);
    }
    if (!found.resource.location?.length) this.log.add("serviceWithoutLocation", found.place, {});
  }

  private take<Resource>(
    schema: z.ZodObject & z.ZodType<Resource>,
    resource: JsonObject,
    place: ExchangePlace,
    add: (found: Resource) => void,
  ): void {
    const unread = Object.keys(resource).filter((field) => !Object.hasOwn(schema.shape, field));
    if (unread.length > 0) this.log.add("fieldsUnread", place, { fields: unread.join(", ") });
    const parsed = schema.safeParse(resource);
    if (parsed.success) add(parsed.data);
    else {
      const field = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
      this.log.add("brokenResource", place, { field });
    }
  }

  servicesAt({ names }: Found<FhirLocation>): Found<FhirService>[] {
    return [...new Set(names.flatMap((name) => this.services.get(name) ?? []))];
  }

  /** The organisation that looks after a place, or offers its services. */
  organizationOf(
    { resource, place }: Found<FhirLocation>,
    services: readonly Found<FhirService>[],
  ): FhirOrganization | null {
    const references = [
      ["managingOrganization", resource.managingOrganization, place] as const,
      ...services.map((one) => ["providedBy", one.resource.providedBy, one.place] as const),
    ];
    let found: FhirOrganization | null = null;
    for (const [field, to, at] of references) {
      if (to?.reference === undefined) continue;
      const named = this.organizations.get(to.reference);
      if (!named) this.tellBroken(at, field, to.reference);
      found ??= named ?? null;
    }
    return found;
  }
}
