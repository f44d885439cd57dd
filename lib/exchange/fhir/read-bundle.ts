import type { NamedGroup } from "@/lib/datasets/kinds/specialty-group-words";
import { groupFinder } from "@/lib/datasets/kinds/specialty-group-words";
import { practiceEntry } from "@/lib/datasets/kinds/record-entries";
import { parseJson, isList, isObject } from "@/lib/datasets/files/json-text";
import { DatasetProblem } from "@/lib/datasets/problem";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import type { SeatRecord } from "@/lib/datasets/schema";
import { acceptanceSchema } from "@/lib/practices/acceptance";
import { accessibilityFact } from "@/lib/practices/accessibility";
import { languageCode } from "@/lib/practices/languages";
import type { PracticeFacts } from "@/lib/practices/place-facts";
import { evenSeats } from "../even-seats";
import type { ExchangeLog, ExchangePlace } from "../exchange-log";
import { BundleResources, type Found } from "./bundle-resources";
import { hoursOfResources } from "./resource-hours";
import type { FhirConcept, FhirLocation, FhirOrganization, FhirService } from "./bundle-schema";
import { isSystem } from "./portal-systems";

const LONGEST_NAME = 300;
const LONGEST_TEXT = 2000;
const LONGEST_KEY = 200;

/** Entries of a bundle. @throws DatasetProblem when a text is no bundle with entries */
export function entriesOfBundle(text: string, file: string): readonly unknown[] {
  const bundle = parseJson(text, file);
  const type =
    isObject(bundle) && typeof bundle.resourceType === "string" ? bundle.resourceType : "";
  if (!isObject(bundle) || type !== "Bundle")
    throw new DatasetProblem("noBundle", { file, type: type === "" ? "none" : type.slice(0, 60) });
  if (!isList(bundle.entry) || bundle.entry.length === 0)
    throw new DatasetProblem("emptyBundle", { file });
  return bundle.entry;
}

/** A text without what no database takes. */
function storable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").trim();
}

type Telecom = FhirLocation["telecom"];

function telecomOf(system: string, lists: readonly (Telecom | null)[]): string | null {
  for (const list of lists)
    for (const { system: own, value } of list ?? [])
      if (own === system && value !== undefined && storable(value) !== "") return storable(value);
  return null;
}

/** The words of a concept: code, name and text. */
function wordsOf({ coding = [], text }: FhirConcept): string[] {
  return [...coding.flatMap(({ code, display }) => [code, display]), text].filter(
    (word): word is string => word !== undefined,
  );
}

function firstOf<Value>(concepts: readonly FhirConcept[], read: (word: string) => Value | null) {
  return concepts.map((concept) => {
    for (const word of wordsOf(concept)) {
      const value = read(word);
      if (value !== null) return { concept, value };
    }
    return { concept, value: null };
  });
}

/** Reads practices from the resources of a bundle: one for each Location with a position. */
export class BundleReader {
  private readonly resources: BundleResources;
  private readonly groupOf: (text: string) => string | null;

  constructor(
    entries: readonly unknown[],
    file: string,
    groups: readonly NamedGroup[],
    private readonly log: ExchangeLog,
  ) {
    this.resources = new BundleResources(entries, file, log);
    this.groupOf = groupFinder(groups);
  }

  practices(): RecordEntry[] {
    const keys = new Set<string>();
    return this.resources.locations.flatMap((location) => {
      const entry = this.practice(location);
      if (!entry) return [];
      if (keys.has(entry.key)) {
        this.log.add("identifierTwice", location.place, { id: entry.key });
        return [];
      }
      keys.add(entry.key);
      return [entry];
    });
  }

  get counts(): Record<string, number> {
    return this.resources.counts;
  }

  private practice(found: Found<FhirLocation>): RecordEntry | null {
    const { resource, place } = found;
    const services = this.resources.servicesAt(found);
    const organization = this.resources.organizationOf(found, services);
    const { position } = resource;
    if (!position || !(Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180)) {
      this.log.add("positionMissing", place, {});
      return null;
    }
    const name = storable(resource.name ?? organization?.name ?? services[0]?.resource.name ?? "");
    const key = keyOf(found);
    if (name === "" || name.length > LONGEST_NAME || key.length > LONGEST_KEY) {
      const code = name === "" ? "nameMissing" : "textTooLong";
      this.log.add(code, place, { id: key, field: name.length > LONGEST_NAME ? "name" : "id" });
      return null;
    }
    const address = resource.address ?? organization?.address?.[0];
    const text = (value: string | undefined) => {
      const told = storable(value ?? "").slice(0, LONGEST_NAME);
      return told === "" ? null : told;
    };
    return practiceEntry({
      key,
      name,
      street: text(address?.line?.join(", ")),
      postcode: text(address?.postalCode),
      city: text(address?.city),
      ...{ longitude: position.longitude, latitude: position.latitude },
      ...this.facts(found, services, organization),
      seats: services.flatMap((service) => this.seats(service)),
    });
  }

  private facts(
    { resource, place }: Found<FhirLocation>,
    services: readonly Found<FhirService>[],
    organization: FhirOrganization | null,
  ): PracticeFacts {
    const told = services.map((service) => service.resource);
    const telecom = [resource.telecom, ...told.map((one) => one.telecom), organization?.telecom];
    const lists = telecom.map((list) => list ?? null);
    const [phone, website] = [telecomOf("phone", lists), telecomOf("url", lists)];
    if (telecomOf("email", lists) !== null) this.log.add("mailLeftOut", place, {});
    const arrival = storable(resource.description ?? "").slice(0, LONGEST_TEXT);
    const hours = hoursOfResources(resource, told);
    const offers = told.flatMap(({ type = [] }) =>
      type.flatMap((one) => one.text ?? one.coding?.[0]?.display ?? []),
    );
    const known = <Value>(items: ReturnType<typeof firstOf<Value>>, code: "unknownCode") => [
      ...new Set(
        items.flatMap(({ concept, value }) => {
          if (value === null)
            this.log.add(code, place, { code: wordsOf(concept).join(", ") || "–" });
          return value ?? [];
        }),
      ),
    ];
    const accessibility = known(
      firstOf(
        told.flatMap((one) => one.characteristic ?? []),
        accessibilityFact,
      ),
      "unknownCode",
    );
    const languages = known(
      firstOf(
        told.flatMap((one) => one.communication ?? []),
        (word) => languageCode(word.replace(/-[A-Z]{2}$/, "")),
      ),
      "unknownCode",
    );
    return {
      ...(phone === null ? {} : { phone: phone.slice(0, LONGEST_NAME) }),
      ...(website !== null && /^https?:\/\/\S{3,}$/.test(website) ? { website } : {}),
      ...(arrival === "" ? {} : { arrival }),
      ...(hours ? { hours } : {}),
      ...(offers.length > 0 ? { services: [...new Set(offers.map(storable))] } : {}),
      ...(accessibility.length > 0 ? { accessibility } : {}),
      ...(languages.length > 0 ? { languages } : {}),
      ...acceptanceOf(told),
    };
  }

  private seats({ resource, place }: Found<FhirService>): SeatRecord[] {
    return firstOf(resource.specialty ?? [], this.groupOf).flatMap(({ concept, value: group }) => {
      if (group === null) {
        this.log.add("unknownCode", place, { code: wordsOf(concept).join(", ") || "–" });
        return [];
      }
      const sums = sumsOf(concept);
      if (!sums) this.log.add("seatAssumed", place, { group });
      return evenSeats(group, sums);
    });
  }
}

function keyOf({ resource, place }: Found<FhirLocation>): string {
  const own = resource.identifier?.find(({ system }) => isSystem(system, "practice"))?.value;
  return storable(own ?? resource.id ?? "") || fallbackKey(place);
}

const fallbackKey = ({ number }: ExchangePlace) => `entry-${number ?? 0}`;

function sumsOf({ extension = [] }: FhirConcept): { doctors: number; fte: number } | null {
  const doctors = extension.find(({ url }) => isSystem(url, "doctors"))?.valuePositiveInt;
  const fte = extension.find(({ url }) => isSystem(url, "fte"))?.valueDecimal;
  if (doctors === undefined || fte === undefined) return null;
  const isSound = Number.isInteger(doctors) && doctors >= 1 && doctors <= 200 && fte >= 0;
  return isSound && fte <= 20 * doctors ? { doctors, fte } : null;
}

function acceptanceOf(services: readonly FhirService[]) {
  for (const { eligibility = [] } of services)
    for (const { code, comment = "" } of eligibility) {
      const own = code?.coding?.find(({ system }) => isSystem(system, "acceptance"));
      const acceptance = acceptanceSchema.safeParse(own?.code);
      const [day] = /\d{4}-\d{2}-\d{2}/.exec(comment) ?? [];
      if (acceptance.success && day !== undefined && !Number.isNaN(Date.parse(day)))
        return { acceptance: acceptance.data, acceptanceCheckedOn: day };
    }
  return {};
}
