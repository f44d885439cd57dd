import type { NamedGroup } from "@/lib/datasets/kinds/specialty-group-words";
import { groupFinder } from "@/lib/datasets/kinds/specialty-group-words";
import { practiceEntry } from "@/lib/datasets/kinds/record-entries";
import { parseJson, isList, isObject } from "@/lib/datasets/files/json-text";
import { DatasetProblem } from "@/lib/datasets/problem";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import type { ExchangeLog, ExchangePlace } from "../exchange-log";
import { bundleFacts } from "./bundle-facts";
import { BundleResources, type Found } from "./bundle-resources";
import { seatsOf } from "./bundle-seats";
import type { FhirLocation } from "./bundle-schema";
import { storable } from "./bundle-words";
import { isSystem } from "./portal-systems";

const LONGEST_NAME = 300;
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
      ...bundleFacts(found, services, organization, this.log),
      seats: services.flatMap((service) => seatsOf(service, this.groupOf, this.log)),
    });
  }
}

function keyOf({ resource, place }: Found<FhirLocation>): string {
  const own = resource.identifier?.find(({ system }) => isSystem(system, "practice"))?.value;
  return storable(own ?? resource.id ?? "") || fallbackKey(place);
}

const fallbackKey = ({ number }: ExchangePlace) => `entry-${number ?? 0}`;
