import type { PracticeRow } from "@/lib/open-data/rows/practice-row";
import type { ExchangePlace } from "./exchange-place";
import { PRACTICE_TERM } from "./hsds/portal-terms";

/** What a practice says besides its address and groups. */
export type PracticeDetails = Pick<
  ExchangePlace,
  | ("phone" | "website" | "languages" | "accessibility" | "services" | "arrival" | "hours")
  | ("acceptance" | "acceptanceCheckedOn")
>;

/** A practice of open data with what it says besides. */
export function exchangePractice(
  row: PracticeRow,
  details: PracticeDetails | undefined,
  nameOf: (group: string) => string,
): ExchangePlace {
  const { key, name, street, postcode, city, longitude, latitude, groups } = row;
  return {
    ...{ phone: null, website: null, languages: [], acceptance: null, acceptanceCheckedOn: null },
    ...details,
    ...{ key, kind: PRACTICE_TERM, name, street, postcode, city, longitude, latitude },
    groups: groups.map(({ group, doctors, fte }) => ({
      ...{ group, name: nameOf(group), doctors, fte },
    })),
  };
}
