import "server-only";
import type { Transaction } from "@/lib/db";
import type { RecordEntry } from "../record-payload";

/** Records go to the database in parcels of at most this many, and about this many characters. */
const PARCEL_RECORDS = 5000;
const PARCEL_CHARACTERS = 4_000_000;

/** Beyond this many new records the database has to count anew to plan its work well. */
const RECOUNT_FROM = 2000;

/** Stores what a version says; entries are taken one after the other, so that they may stream. */
export async function storeRecords(
  tx: Transaction,
  versionId: number,
  entries: Iterable<RecordEntry>,
): Promise<void> {
  let [keys, payloads, characters, stored]: [string[], (string | null)[], number, number] = [
    [],
    [],
    0,
    0,
  ];
  const send = async () => {
    await tx.$executeRaw`
      INSERT INTO dataset_record (version_id, key, payload)
      SELECT ${versionId}, key, payload::jsonb
      FROM unnest(${keys}::text[], ${payloads}::text[]) AS new (key, payload)`;
    stored += keys.length;
    [keys, payloads, characters] = [[], [], 0];
  };
  for (const { key, payload } of entries) {
    const text = payload === null ? null : JSON.stringify(payload);
    keys.push(key);
    payloads.push(text);
    characters += text?.length ?? 0;
    if (keys.length >= PARCEL_RECORDS || characters >= PARCEL_CHARACTERS) await send();
  }
  if (keys.length > 0) await send();
  if (stored > RECOUNT_FROM) await tx.$executeRaw`ANALYZE dataset_record`;
}
