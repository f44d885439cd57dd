import type { DistrictLevel } from "@/lib/regions/district-level";
import type { DistrictAlias } from "./joining/alias-list";
import type { KnownDistrict } from "./joining/known-district";
import type { NamedThing } from "./kinds/entry-links";

/** What a reading has to know of the region it is for. */
export interface ImportContext {
  region: { id: number; slug: string; name: string; mapLevel: DistrictLevel };
  districts: KnownDistrict[];
  /** Which level is a part of which. */
  levelParents: { level: string; parentLevel: string }[];
  aliases: DistrictAlias[];
  /** Rows of the crosswalk that was asked for; empty when none was. */
  crosswalk: { from: string; to: string; share: number }[];
  /** What an entry may be tied to, and the entries that there are; empty for other kinds. */
  named: NamedThing[];
  groups: { slug: string; slugEnglish: string; nameGerman: string; nameEnglish: string }[];
  /** West, south, east, north of the districts' points; null without districts. */
  bounds: [number, number, number, number] | null;
}
