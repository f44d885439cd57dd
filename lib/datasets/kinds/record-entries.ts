import type { EntryRecord } from "@/lib/entries/entry";
import { areaKm2 } from "../geometry/district-area";
import { representativePoint } from "../geometry/representative-point";
import type { EntryPayload, RecordEntry } from "../record-payload";
import { recordKey } from "../record-key";
import { orderedLinks } from "./entry-links";
import type { BoundaryRecord, PlanningFigureRecord, PracticeRecord } from "../schema";

/** What a version says of one district. Its address is assigned when it is stored. */
export function boundaryEntry(
  { key, name, parentKey, geometry }: BoundaryRecord,
  level: string,
  parentLevel: string | null,
): RecordEntry {
  const payload = {
    name,
    slug: "",
    geometry,
    areaKm2: Number(areaKm2(geometry).toFixed(4)),
    ...representativePoint(geometry),
    parentLevel,
    parentKey,
  };
  return { key: recordKey(level, key), payload };
}

/** What a version says of one practice. */
export function practiceEntry({ key, seats, ...place }: PracticeRecord): RecordEntry {
  const payload = {
    ...place,
    seats: seats.map(({ validTo = null, ...seat }) => ({ ...seat, validTo })),
  };
  return { key: recordKey(key), payload };
}

/** What a version says of one entry. */
export function publishedEntry({ key, ...said }: EntryRecord): RecordEntry {
  return { key: recordKey(key ?? said.slug), payload: entryPayload(said) };
}

/** The same without its key. */
export function entryPayload({ kind, links, ...said }: Omit<EntryRecord, "key">): EntryPayload {
  return { ...said, links: orderedLinks(kind, links) };
}

/** What a version says of one group of a planning area: printed figures and a regional value. */
export function figureEntries(
  { group, asOf, residentsPerDoctor, ...figure }: PlanningFigureRecord,
  area: { key: string; name: string },
): RecordEntry[] {
  const entries: RecordEntry[] = [];
  if (Object.values(figure).some((value) => value !== null))
    entries.push({
      key: recordKey(area.key, group, asOf, "figure"),
      payload: { areaName: area.name, ...figure },
    });
  if (residentsPerDoctor !== null)
    entries.push({
      key: recordKey(area.key, group, asOf, "residentsPerDoctor"),
      payload: { areaName: area.name, residents: residentsPerDoctor },
    });
  return entries;
}
