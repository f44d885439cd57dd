import { acceptanceSchema } from "@/lib/practices/acceptance";
import { accessibilityFact } from "@/lib/practices/accessibility";
import { languageCode } from "@/lib/practices/languages";
import type { PracticeFacts } from "@/lib/practices/place-facts";
import type { ExchangeLog } from "../exchange-log";
import type { Found } from "./bundle-resources";
import type { FhirLocation, FhirOrganization, FhirService } from "./bundle-schema";
import { firstOf, storable, telecomOf, wordsOf } from "./bundle-words";
import { isSystem } from "./portal-systems";
import { hoursOfResources } from "./resource-hours";

const LONGEST_LINE = 300;
const LONGEST_TEXT = 2000;

/** What a place and its services tell of a practice; what cannot be told is noted. */
export function bundleFacts(
  { resource, place }: Found<FhirLocation>,
  services: readonly Found<FhirService>[],
  organization: FhirOrganization | null,
  log: ExchangeLog,
): PracticeFacts {
  const told = services.map((service) => service.resource);
  const telecom = [resource.telecom, ...told.map((one) => one.telecom), organization?.telecom];
  const lists = telecom.map((list) => list ?? null);
  const [phone, website] = [telecomOf("phone", lists), telecomOf("url", lists)];
  if (telecomOf("email", lists) !== null) log.add("mailLeftOut", place, {});
  const arrival = storable(resource.description ?? "").slice(0, LONGEST_TEXT);
  const hours = hoursOfResources(resource, told);
  const offers = told.flatMap(({ type = [] }) =>
    type.flatMap((one) => one.text ?? one.coding?.[0]?.display ?? []),
  );
  const known = <Value>(items: ReturnType<typeof firstOf<Value>>, code: "unknownCode") => [
    ...new Set(
      items.flatMap(({ concept, value }) => {
        if (value === null) log.add(code, place, { code: wordsOf(concept).join(", ") || "–" });
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
    ...(phone === null ? {} : { phone: phone.slice(0, LONGEST_LINE) }),
    ...(website !== null && /^https?:\/\/\S{3,}$/.test(website) ? { website } : {}),
    ...(arrival === "" ? {} : { arrival }),
    ...(hours ? { hours } : {}),
    ...(offers.length > 0 ? { services: [...new Set(offers.map(storable))] } : {}),
    ...(accessibility.length > 0 ? { accessibility } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...acceptanceOf(told),
  };
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
