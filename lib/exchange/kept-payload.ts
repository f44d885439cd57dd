import { FIELDS_OF_ENTRY, type EntryFields } from "@/lib/entries/entry";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The rows of HSDS that a record came from; null when it came from somewhere else. */
export function keptHsds(payload: unknown): Record<string, readonly unknown[]> | null {
  const kept = isRecord(payload) && isRecord(payload.kept) ? payload.kept.hsds : null;
  if (!isRecord(kept)) return null;
  return Object.fromEntries(
    Object.entries(kept).map(([table, rows]) => [table, Array.isArray(rows) ? rows : []]),
  );
}

/** Whether a record is one that everybody may read at a moment. */
export function isShownPayload(payload: unknown, now: Date): boolean {
  const { publishFrom = null, publishUntil = null } = isRecord(payload) ? payload : {};
  const moment = (value: unknown) => (typeof value === "string" ? Date.parse(value) : null);
  const [from, until] = [moment(publishFrom), moment(publishUntil)];
  return (from === null || from <= now.getTime()) && (until === null || until > now.getTime());
}

/** What a record says of a partner; null when it is none. */
export function entryPayloadFields(payload: unknown): EntryFields<"partner"> | null {
  const fields = isRecord(payload) ? payload.fields : null;
  return FIELDS_OF_ENTRY.partner.safeParse(fields).data ?? null;
}
