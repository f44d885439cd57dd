import type { NamedThing } from "@/lib/datasets/kinds/entry-links";
import { ExchangeLog } from "@/lib/exchange/exchange-log";
import { addJson } from "@/lib/exchange/hsds/json-rows";
import { hsdsRecords } from "@/lib/exchange/hsds/hsds-records";
import { RowSet } from "@/lib/exchange/hsds/row-set";

export const GROUPS = [
  { slug: "hausaerzte", slugEnglish: "gps", nameGerman: "Hausärzte", nameEnglish: "GPs" },
  { slug: "augenaerzte", slugEnglish: "eye", nameGerman: "Augenärzte", nameEnglish: "Eye" },
];

/** What JSON of HSDS becomes, and what is said of it. */
export function recordsOf(value: unknown, named: readonly NamedThing[] = []) {
  const log = new ExchangeLog();
  const rows = new RowSet(log);
  addJson(rows, value, "liste.json");
  const setting = { language: "de", named, groups: GROUPS, on: "2026-01-01" } as const;
  return { ...hsdsRecords(rows, setting, log), rows, log };
}
