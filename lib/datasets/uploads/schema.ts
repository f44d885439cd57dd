import { z } from "zod";
import { routing } from "@/lib/i18n/routing";
import { importRequestSchema, type ImportRequest } from "../import-request";
import type { ProblemCode } from "../problem";
import { datasetKindSchema } from "../dataset-kind";

/** The largest file that staff can send, in bytes. */
export const UPLOAD_LIMIT = 200 * 1024 ** 2;

/** For how many days a file is kept after it was sent; what was published from it stays. */
export const UPLOAD_DAYS = 7;

/** After so many beginnings a run that never ends is given up. */
export const MOST_ATTEMPTS = 3;

/** How a file is looked at. */
const inspectOrderSchema = z.object({
  kind: datasetKindSchema.nullable(),
  layer: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
});

export type InspectOrder = z.infer<typeof inspectOrderSchema>;

type WithoutFile<Request> = Request extends unknown ? Omit<Request, "file"> : never;

/** How a file is read, wherever it lies at the moment. */
export type UploadRequest = WithoutFile<ImportRequest>;

const importOrderSchema = z.object({
  request: z.looseObject({}).transform((request, context): UploadRequest => {
    const parsed = importRequestSchema.safeParse({ ...request, file: "-" });
    if (parsed.success) {
      const { file: _file, ...rest } = parsed.data;
      return rest;
    }
    context.addIssue("invalid");
    return z.NEVER;
  }),
  removeMissing: z.boolean(),
  replaceDemo: z.boolean(),
  skipInvalid: z.boolean(),
  /** ISO time; null for now. */
  publishAt: z.string().nullable(),
  saveProfile: z.string().nullable(),
  /** In which rows that are left out say why. */
  locale: z.enum(routing.locales),
});

/** How a file is tried and published. */
export type ImportOrder = z.infer<typeof importOrderSchema>;

/** What a run of an upload is to do, as it is stored. */
export const runOrderSchemas = {
  inspect: inspectOrderSchema,
  try: importOrderSchema,
  publish: importOrderSchema,
} as const;

export type ImportPurpose = keyof typeof runOrderSchemas;

export type ImportRunState = "waiting" | "running" | "done" | "failed";

/** Why nothing came of a run: a problem of the file, or of the run itself. */
export interface RunProblem {
  code: ProblemCode | "runDied" | "planChanged" | "unexpected";
  values: Readonly<Record<string, string | number>>;
}
