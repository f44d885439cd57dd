import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { db, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { UserError } from "@/lib/errors";
import { changeRegion } from "@/lib/regions/region-transaction";
import type { Prisma } from "@/prisma/generated/client";
import { inspectFile } from "../../file-inspection";
import { importFile } from "../../imports/mutations";
import { importRequestSchema, type ImportOptions } from "../../import-request";
import type { ImportReport } from "../../import-report";
import { DatasetProblem } from "../../problem";
import { publishFile } from "../../publishing/file-publication";
import { getKnownDistricts } from "../../queries";
import { datasetWords } from "../../wording/dataset-words";
import { hasFeatures } from "../../wording/feature-formats";
import { RejectedRows } from "../../wording/rejected-rows";
import {
  MOST_ATTEMPTS,
  runOrderSchemas,
  type ImportOrder,
  type ImportPurpose,
  type InspectOrder,
  type RunProblem,
} from "../schema";
import { withFile } from "./kept-file";
import { assertAsTried, PlanChanged } from "./plan-check";

interface NewRun {
  uploadId: number;
  purpose: ImportPurpose;
  order: InspectOrder | ImportOrder;
  trialId?: number;
  by: Actor;
}

/**
 * Has the worker do something with a file, in the transaction that asks for it; where it has
 * something to do with it already, or did this, nothing new begins.
 *
 * @returns number of the run
 */
export async function enqueueRun(
  tx: Transaction,
  { uploadId, purpose, order, trialId, by }: NewRun,
): Promise<number> {
  await tx.$queryRaw`SELECT id FROM upload WHERE id = ${uploadId} FOR UPDATE`;
  const known = await tx.importRun.findFirst({
    where: {
      uploadId,
      OR: [
        { state: { in: ["waiting", "running"] } },
        ...(trialId === undefined ? [] : [{ trialId, state: "done" as const }]),
      ],
    },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (known) return known.id;
  const { id } = await tx.importRun.create({
    data: { uploadId, purpose, order: { ...order }, trialId: trialId ?? null, askedBy: by },
    select: { id: true },
  });
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('carry_out_run', json_build_object('id', ${id}::int),
      max_attempts => ${MOST_ATTEMPTS + 3}::int, job_key => 'run:' || ${id}::int)`;
  return id;
}

/** The same in a transaction of its own. */
export function askForRun(run: NewRun): Promise<number> {
  return db().$transaction((tx) => enqueueRun(tx, run));
}

interface BegunRun {
  id: number;
  uploadId: number;
  purpose: ImportPurpose;
  order: unknown;
  trialId: number | null;
  attempts: number;
  askedBy: Actor;
  fileName: string;
  region: string;
}

async function beginRun(id: number): Promise<BegunRun | null> {
  const [run] = await db().$queryRaw<BegunRun[]>`
    UPDATE import_run AS run SET state = 'running', attempts = attempts + 1, rows_read = 0
    FROM upload JOIN region ON region.id = upload.region_id
    WHERE run.id = ${id} AND run.state IN ('waiting', 'running') AND upload.id = run.upload_id
    RETURNING run.id, run.upload_id AS "uploadId", run.purpose::text AS purpose, run."order",
      run.trial_id AS "trialId", run.attempts, run.asked_by AS "askedBy",
      upload.file_name AS "fileName", region.slug AS region`;
  return run ?? null;
}

async function* partsOf(uploadId: number): AsyncIterable<Uint8Array> {
  for (let position = 0; ; position++) {
    const part = await db().uploadPart.findUnique({
      where: { uploadId_position: { uploadId, position } },
      select: { bytes: true },
    });
    if (!part) return;
    yield part.bytes;
  }
}

/** Ends a run that is not over; false where it is. */
async function endRun(
  tx: Transaction,
  id: number,
  data: Prisma.ImportRunUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await tx.importRun.updateMany({
    where: { id, state: "running" },
    data: { state: "done", ...data, endedAt: new Date() },
  });
  return count > 0;
}

const asJson = (value: object) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;

/** How long nothing is told of how far a file is read, in milliseconds. */
const PAUSE = 700;

function progressOf(id: number): () => void {
  let [rows, last] = [0, Date.now()];
  return () => {
    rows++;
    if (Date.now() - last < PAUSE) return;
    last = Date.now();
    const told = db().importRun.updateMany({ where: { id }, data: { rowsRead: rows } });
    told.catch(() => undefined);
  };
}

async function inspect(run: BegunRun, file: string): Promise<void> {
  const { kind, ...options } = runOrderSchemas.inspect.parse(run.order);
  const known = await getKnownDistricts(run.region);
  const inspection = await inspectFile(file, options, kind, known);
  await endRun(db(), run.id, { answer: asJson(inspection) });
}

/** What was left out, as a file to be mended. */
async function rejectedFile(rejected: RejectedRows, report: ImportReport) {
  if (rejected.count === 0) return {};
  const parts: Buffer[] = [];
  for await (const part of rejected.content(report)) parts.push(Buffer.from(part));
  const stem = report.file.name.replace(/\.[\w-]+$/, "");
  const name = `${stem}.${hasFeatures(report.format) ? "geojson" : "csv"}`;
  return { rejectedName: name, rejected: new Uint8Array(Buffer.concat(parts)) };
}

function optionsOf(run: BegunRun, order: ImportOrder): ImportOptions {
  const { skipInvalid, removeMissing, replaceDemo, publishAt, saveProfile } = order;
  return {
    ...{ skipInvalid, removeMissing, replaceDemo, submittedBy: run.askedBy },
    publishAt: publishAt === null ? undefined : new Date(publishAt),
    saveProfile: saveProfile ?? undefined,
    onRow: progressOf(run.id),
  };
}

async function tryImport(run: BegunRun, file: string): Promise<void> {
  const order = runOrderSchemas.try.parse(run.order);
  const rejected = new RejectedRows(datasetWords(order.locale));
  const request = importRequestSchema.parse({ ...order.request, file });
  const options = { ...optionsOf(run, order), dryRun: true, saveProfile: undefined };
  const report = await importFile(run.region, request, options, rejected.add);
  const answer = { answer: asJson(report), ...(await rejectedFile(rejected, report)) };
  await endRun(db(), run.id, answer);
}

async function triedReport(trialId: number | null): Promise<ImportReport | null> {
  if (trialId === null) return null;
  const trial = await db().importRun.findUnique({
    where: { id: trialId },
    select: { answer: true },
  });
  return trial?.answer as ImportReport | null;
}

/** Publishing and the end of its run take effect together. */
async function publishImport(run: BegunRun, file: string): Promise<void> {
  const order = runOrderSchemas.publish.parse(run.order);
  const rejected = new RejectedRows(datasetWords(order.locale));
  const request = importRequestSchema.parse({ ...order.request, file });
  const tried = await triedReport(run.trialId);
  await changeRegion(db(), run.region, async (tx, region) => {
    const open = await tx.importRun.count({ where: { id: run.id, state: "running" } });
    // Begun twice, and the other was first.
    if (open === 0) return;
    const options = optionsOf(run, order);
    const report = await publishFile(tx, region, request, options, rejected.add);
    assertAsTried(tried, report);
    const isOurs = await endRun(tx, run.id, {
      // Once its errors may be left out, the same trial can be published after all.
      state: report.outcome === "refused" ? "failed" : "done",
      answer: asJson(report),
      ...(await rejectedFile(rejected, report)),
    });
    if (!isOurs) throw new PlanChanged("runOver");
  });
}

const CARRY_OUT = { inspect, try: tryImport, publish: publishImport };

function problemOf(error: unknown): RunProblem | null {
  if (error instanceof DatasetProblem) return { code: error.code, values: error.values };
  return error instanceof PlanChanged ? { code: "planChanged", values: {} } : null;
}

const failed = (problem: RunProblem) => ({ state: "failed" as const, problem: asJson(problem) });

/**
 * Does what a run asks for. It may be begun several times, after a worker died, and takes effect
 * once; what dies each time is given up.
 */
export async function carryOutRun(id: number): Promise<void> {
  const run = await beginRun(id);
  if (!run) return;
  if (run.attempts > MOST_ATTEMPTS) {
    await endRun(db(), id, failed({ code: "runDied", values: {} }));
    return;
  }
  const file = { name: run.fileName, parts: partsOf(run.uploadId) };
  try {
    await withFile(env().DATA_DIR, id, file, (place) => CARRY_OUT[run.purpose](run, place));
  } catch (error) {
    const problem = problemOf(error);
    const isLast = run.attempts === MOST_ATTEMPTS || error instanceof UserError;
    if (!problem && !isLast) throw error;
    await endRun(db(), id, failed(problem ?? { code: "unexpected", values: {} }));
  }
}
