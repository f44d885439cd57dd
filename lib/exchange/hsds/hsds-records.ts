import { LinkFinder, type NamedThing } from "@/lib/datasets/kinds/entry-links";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import type { ExchangeLog } from "../exchange-log";
import type { ExchangeRecords } from "../exchange-records";
import { partsOfOrganization } from "./organization-parts";
import { PartnerNames, partnerOf } from "./partner-of-organization";
import { PRACTICE_TERM } from "./portal-terms";
import {
  placeKindOfTerms,
  placesOf,
  refuseFalsePosition,
  type PlaceSetting,
} from "./places-of-organization";
import { keptRows, RowOwners, tellBrokenReferences } from "./row-owners";
import type { HsdsRow, RowSet } from "./row-set";

export interface HsdsSetting extends Omit<PlaceSetting, "log"> {
  language: "de" | "en";
  named: readonly NamedThing[];
}

/** Adds rows that belong to no organisation to what a record keeps. */
function withLoose(entry: RecordEntry | undefined, loose: readonly HsdsRow[]): void {
  const { payload } = entry ?? {};
  if (!payload || !("kept" in payload) || loose.length === 0) return;
  const { hsds = {} } = payload.kept ?? {};
  const more = keptRows(loose);
  const tables = new Set([...Object.keys(hsds), ...Object.keys(more)]);
  const joined = [...tables].map((table) => {
    const extra: readonly unknown[] = more[table as keyof typeof more] ?? [];
    return [table, [...(hsds[table] ?? []), ...extra]] as const;
  });
  payload.kept = { hsds: Object.fromEntries(joined) };
}

/**
 * Turns the rows of HSDS into what versions say: an organisation with a term that names a facility
 * becomes a place of care at each location that has a position, every other one a partner.
 */
export function hsdsRecords(rows: RowSet, setting: HsdsSetting, log: ExchangeLog): ExchangeRecords {
  const records: ExchangeRecords = { partners: [], places: [], practices: [] };
  const owners = new RowOwners(rows);
  tellBrokenReferences(rows, owners, log);
  for (const location of rows.all("locations")) refuseFalsePosition(location, log);
  const partner = {
    setting: { language: setting.language, finder: new LinkFinder(setting.named) },
    names: new PartnerNames(setting.named),
    log,
  };
  const keys = new Set<string>();
  const take = (kind: keyof ExchangeRecords, entry: RecordEntry, row: HsdsRow) => {
    const id = `${kind} ${entry.key}`;
    if (keys.has(id)) log.add("identifierTwice", row.place, { id: row.id });
    else records[kind].push(entry);
    keys.add(id);
  };
  for (const [organization, own] of owners.byOrganization()) {
    const parts = partsOfOrganization(rows, organization, own);
    const kind = placeKindOfTerms(rows, parts);
    const isPlaced = parts.locations.some(({ cells }) => cells.latitude !== undefined);
    if (kind !== null && isPlaced) {
      const sort = kind === PRACTICE_TERM ? "practices" : "places";
      for (const entry of placesOf(rows, parts, own, kind, { ...setting, log }))
        take(sort, entry, organization);
      continue;
    }
    if (kind !== null) log.add("placeWithoutPosition", organization.place, { id: organization.id });
    const entry = partnerOf(rows, parts, own, partner);
    if (entry) take("partners", entry, organization);
  }
  withLoose(records.partners[0] ?? records.places[0] ?? records.practices[0], owners.loose);
  for (const { field, count } of rows.personalFields)
    log.add("personsLeftOut", null, { field, count });
  for (const { table, fields } of rows.unusedFields()) log.add("kept", null, { table, fields });
  return records;
}
