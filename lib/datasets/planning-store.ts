import "server-only";
import type { Transaction } from "@/lib/db";
import type { StoreResult } from "./import-report";
import type { PlanningFigureRecord } from "./schema";

export interface PlanningAreaInput {
  key: string;
  name: string;
}

/** The id of a planning area, which is entered or renamed. */
export async function storePlanningArea(
  tx: Transaction,
  regionId: number,
  { key, name }: PlanningAreaInput,
): Promise<number> {
  const stored = await tx.planningArea.upsert({
    where: { regionId_officialKey: { regionId, officialKey: key } },
    create: { regionId, officialKey: key, name },
    update: { name },
    select: { id: true },
  });
  return stored.id;
}

/** Enters or updates official figures exactly as they were printed. */
export async function storePlanningFigures(
  tx: Transaction,
  planningAreaId: number,
  records: readonly PlanningFigureRecord[],
  sourceId: number,
): Promise<StoreResult> {
  const printed = records.filter(
    ({ fte, coverageDegree, openSeats, status }) =>
      fte !== null || coverageDegree !== null || openSeats !== null || status !== null,
  );
  const rows = printed.map((record) => ({
    group_slug: record.group,
    as_of: record.asOf,
    fte: record.fte,
    coverage_degree: record.coverageDegree,
    open_seats: record.openSeats,
    status: record.status,
  }));
  const written = await tx.$queryRaw<{ added: boolean }[]>`
    INSERT INTO planning_figure AS old (planning_area_id, group_slug, as_of, fte, coverage_degree, open_seats, status, source_id)
    SELECT ${planningAreaId}, new.*, ${sourceId} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (
      group_slug text, as_of date, fte numeric(10,2), coverage_degree numeric(7,2), open_seats numeric(8,2), status planning_status)
    ON CONFLICT (planning_area_id, group_slug, as_of) DO UPDATE SET
      fte = excluded.fte, coverage_degree = excluded.coverage_degree, open_seats = excluded.open_seats,
      status = excluded.status, source_id = excluded.source_id
    WHERE (old.fte, old.coverage_degree, old.open_seats, old.status, old.source_id)
      IS DISTINCT FROM (excluded.fte, excluded.coverage_degree, excluded.open_seats, excluded.status, excluded.source_id)
    RETURNING (xmax = 0) AS added`;
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added };
}

/** Enters or updates the regional residents-per-doctor values among the figures. */
export async function storeRegionalValues(
  tx: Transaction,
  planningAreaId: number,
  records: readonly PlanningFigureRecord[],
  sourceId: number,
): Promise<StoreResult> {
  const rows = records
    .filter(({ residentsPerDoctor }) => residentsPerDoctor !== null)
    .map((record) => ({
      group_slug: record.group,
      valid_from: record.asOf,
      residents: record.residentsPerDoctor,
    }));
  const written = await tx.$queryRaw<{ added: boolean }[]>`
    INSERT INTO regional_residents_per_doctor AS old (planning_area_id, group_slug, valid_from, residents, source_id)
    SELECT ${planningAreaId}, new.*, ${sourceId} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (
      group_slug text, valid_from date, residents numeric(12,2))
    ON CONFLICT (planning_area_id, group_slug, valid_from) DO UPDATE SET
      residents = excluded.residents, source_id = excluded.source_id
    WHERE (old.residents, old.source_id) IS DISTINCT FROM (excluded.residents, excluded.source_id)
    RETURNING (xmax = 0) AS added`;
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added };
}
