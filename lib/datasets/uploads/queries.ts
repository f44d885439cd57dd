import "server-only";
import { db } from "@/lib/db";
import type { FileInspection } from "../file-inspection";
import type { ImportReport } from "../import-report";
import {
  runOrderSchemas,
  type ImportOrder,
  type ImportPurpose,
  type ImportRunState,
  type InspectOrder,
  type RunProblem,
} from "./schema";

/** A sent file with where the work on it stands. */
export interface ListedUpload {
  id: number;
  fileName: string;
  fileBytes: number;
  uploadedBy: string;
  createdAt: Date;
  last: { id: number; purpose: ImportPurpose; state: ImportRunState } | null;
}

const OWN = {
  id: true,
  fileName: true,
  fileBytes: true,
  uploadedBy: true,
  createdAt: true,
} as const;

/** The files of a region that arrived, the last first. */
export async function listUploads(regionId: number, most: number): Promise<ListedUpload[]> {
  const rows = await db().upload.findMany({
    where: { regionId, fileBytes: { not: null } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...OWN,
      runs: {
        orderBy: { id: "desc" },
        take: 1,
        select: { id: true, purpose: true, state: true },
      },
    },
  });
  return rows.map(({ runs, fileBytes, ...row }) => ({
    ...row,
    fileBytes: fileBytes ?? 0,
    last: runs[0] ?? null,
  }));
}

/** What is known of a run besides what it is to do. */
export interface RunStanding {
  id: number;
  state: ImportRunState;
  rowsRead: number;
  problem: RunProblem | null;
}

/** A sent file with the last look at it and the last trial. */
export interface UploadState extends Omit<ListedUpload, "last"> {
  inspection: (RunStanding & { order: InspectOrder; found: FileInspection | null }) | null;
  trial: (RunStanding & { order: ImportOrder }) | null;
  /** The run that is not over, whatever it does. */
  open: number | null;
}

const STANDING = { id: true, state: true, rowsRead: true, problem: true } as const;

/** A file of a region; null where there is none. */
export async function getUpload(regionId: number, id: number): Promise<UploadState | null> {
  const upload = await db().upload.findFirst({
    where: { id, regionId, fileBytes: { not: null } },
    select: OWN,
  });
  if (!upload) return null;
  const last = (purpose: ImportPurpose) => ({
    where: { uploadId: id, purpose },
    orderBy: { id: "desc" as const },
  });
  const [inspected, tried, open] = await Promise.all([
    db().importRun.findFirst({
      ...last("inspect"),
      select: { ...STANDING, order: true, answer: true },
    }),
    db().importRun.findFirst({ ...last("try"), select: { ...STANDING, order: true } }),
    db().importRun.findFirst({
      where: { uploadId: id, state: { in: ["waiting", "running"] } },
      select: { id: true },
    }),
  ]);
  return {
    ...upload,
    fileBytes: upload.fileBytes ?? 0,
    inspection: inspected && {
      ...standing(inspected),
      order: runOrderSchemas.inspect.parse(inspected.order),
      found: inspected.answer as FileInspection | null,
    },
    trial: tried && { ...standing(tried), order: runOrderSchemas.try.parse(tried.order) },
    open: open?.id ?? null,
  };
}

function standing({ id, state, rowsRead, problem }: RunStanding | StoredStanding): RunStanding {
  return { id, state, rowsRead, problem: problem as RunProblem | null };
}

interface StoredStanding extends Omit<RunStanding, "problem"> {
  problem: unknown;
}

/** A trial or a publication with what became of it. */
export interface RunState extends RunStanding {
  uploadId: number;
  fileName: string;
  purpose: "try" | "publish";
  order: ImportOrder;
  report: ImportReport | null;
  rejectedName: string | null;
  /** The publication of a trial, where there is one. */
  publication: number | null;
}

/** A run of a region's file; null where there is none. */
export async function getRun(
  regionId: number,
  uploadId: number,
  id: number,
): Promise<RunState | null> {
  const run = await db().importRun.findFirst({
    where: { id, uploadId, upload: { regionId }, purpose: { in: ["try", "publish"] } },
    select: {
      ...{ ...STANDING, purpose: true, order: true, answer: true, rejectedName: true },
      upload: { select: { fileName: true } },
    },
  });
  if (!run || run.purpose === "inspect") return null;
  const { purpose, order, answer, rejectedName, upload } = run;
  const publication = await db().importRun.findFirst({
    where: { trialId: id, state: { not: "failed" } },
    select: { id: true },
  });
  return {
    ...{ ...standing(run), uploadId, fileName: upload.fileName, purpose, rejectedName },
    order: runOrderSchemas[purpose].parse(order),
    report: answer as ImportReport | null,
    publication: publication?.id ?? null,
  };
}

/** The rows that a run left out, as a file; null where it left out none. */
export async function getRejectedFile(
  regionId: number,
  uploadId: number,
  id: number,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const run = await db().importRun.findFirst({
    where: { id, uploadId, upload: { regionId } },
    select: { rejected: true, rejectedName: true },
  });
  if (!run?.rejected || run.rejectedName === null) return null;
  return { name: run.rejectedName, bytes: run.rejected };
}

/** The source of the last file of each kind, to be proposed for the next. */
export async function findLastSource(
  regionId: number,
  kind: ListedKind,
): Promise<{ publisher: string; title: string; licence: string; url: string } | null> {
  const version = await db().datasetVersion.findFirst({
    where: { regionId, kind, status: { not: "withdrawn" }, source: { demo: false } },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    select: { source: { select: { publisher: true, title: true, licence: true, url: true } } },
  });
  return version?.source ?? null;
}

type ListedKind = FileInspection["kinds"][number];

/** The region that a file was sent for; null where there is no such file. */
export async function findRegionOfUpload(id: number): Promise<number | null> {
  const upload = await db().upload.findUnique({ where: { id }, select: { regionId: true } });
  return upload?.regionId ?? null;
}
