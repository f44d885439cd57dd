import type { SeatRecord } from "@/lib/datasets/schema";
import { evenSeats } from "../even-seats";
import type { ExchangeLog } from "../exchange-log";
import type { Found } from "./bundle-resources";
import type { FhirConcept, FhirService } from "./bundle-schema";
import { firstOf, wordsOf } from "./bundle-words";
import { isSystem } from "./portal-systems";

/** The seats of a service, as its specialties tell them; what cannot be told is noted. */
export function seatsOf(
  { resource, place }: Found<FhirService>,
  groupOf: (text: string) => string | null,
  log: ExchangeLog,
): SeatRecord[] {
  return firstOf(resource.specialty ?? [], groupOf).flatMap(({ concept, value: group }) => {
    if (group === null) {
      log.add("unknownCode", place, { code: wordsOf(concept).join(", ") || "–" });
      return [];
    }
    const sums = sumsOf(concept);
    if (!sums) log.add("seatAssumed", place, { group });
    return evenSeats(group, sums);
  });
}

function sumsOf({ extension = [] }: FhirConcept): { doctors: number; fte: number } | null {
  const doctors = extension.find(({ url }) => isSystem(url, "doctors"))?.valuePositiveInt;
  const fte = extension.find(({ url }) => isSystem(url, "fte"))?.valueDecimal;
  if (doctors === undefined || fte === undefined) return null;
  const isSound = Number.isInteger(doctors) && doctors >= 1 && doctors <= 200 && fte >= 0;
  return isSound && fte <= 20 * doctors ? { doctors, fte } : null;
}
