import "server-only";
import type { Transaction } from "@/lib/db";
import type { StoreResult } from "./import-report";
import { OPEN_AGE, type PopulationRecord } from "./schema";

/** Records sent to the database at a time. */
const BATCH = 5000;

/** Enters or updates population figures; every record's district must be among `districtIds`. */
export async function storePopulation(
  tx: Transaction,
  records: readonly PopulationRecord[],
  districtIds: ReadonlyMap<string, number>,
  sourceId: number,
): Promise<StoreResult> {
  await removeReplacedBands(tx, records, districtIds);
  let [added, changed] = [0, 0];
  for (let start = 0; start < records.length; start += BATCH) {
    const rows = records.slice(start, start + BATCH).map((record) => ({
      district_id: districtIds.get(record.districtKey),
      year: record.year,
      age_from: record.ageFrom,
      age_below: record.ageBelow,
      sex: record.sex,
      projected: record.projected,
      people: record.people,
    }));
    const written = await tx.$queryRaw<{ added: boolean }[]>`
      INSERT INTO population AS old (district_id, year, age_from, age_below, sex, projected, people, source_id)
      SELECT new.*, ${sourceId} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (
        district_id int, year int, age_from int, age_below int, sex sex, projected bool, people int)
      ON CONFLICT (district_id, year, projected, sex, age_from, age_below) DO UPDATE SET
        people = excluded.people, source_id = excluded.source_id
      WHERE (old.people, old.source_id) IS DISTINCT FROM (excluded.people, excluded.source_id)
      RETURNING (xmax = 0) AS added`;
    const fresh = written.filter((row) => row.added).length;
    added += fresh;
    changed += written.length - fresh;
  }
  return { added, changed };
}

/** Removes earlier age bands that overlap new ones of the same people, who would count twice. */
async function removeReplacedBands(
  tx: Transaction,
  records: readonly PopulationRecord[],
  districtIds: ReadonlyMap<string, number>,
): Promise<void> {
  const bands = records.filter(({ ageFrom, ageBelow }) => ageFrom > 0 || ageBelow < OPEN_AGE);
  const rows = bands.map(({ districtKey, year, sex, projected, ageFrom, ageBelow }) => ({
    district_id: districtIds.get(districtKey),
    year,
    sex,
    projected,
    age_from: ageFrom,
    age_below: ageBelow,
  }));
  await tx.$executeRaw`
    WITH new AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (
        district_id int, year int, sex sex, projected bool, age_from int, age_below int)
    )
    DELETE FROM population AS old
    WHERE NOT (age_from = 0 AND age_below = ${OPEN_AGE})
      AND EXISTS (SELECT FROM new
        WHERE (new.district_id, new.year, new.sex, new.projected)
            = (old.district_id, old.year, old.sex, old.projected)
          AND new.age_from < old.age_below AND old.age_from < new.age_below)
      AND NOT EXISTS (SELECT FROM new
        WHERE (new.district_id, new.year, new.sex, new.projected, new.age_from, new.age_below)
            = (old.district_id, old.year, old.sex, old.projected, old.age_from, old.age_below))`;
}
