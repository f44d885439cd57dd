import type { z } from "zod";
import type { Region } from "@/lib/regions/schema";
import type { MediaFormat } from "./media-format";
import type { OpenDataContent } from "./open-data-content";

/** What an operation may use to answer a request. */
export interface OperationContext {
  content: OpenDataContent;
  /** The parameters behind the question mark, not yet checked. */
  search: URLSearchParams;
  format: MediaFormat;
  /** Address of the portal, without a trailing slash. */
  site: string;
  /** The address of the page that begins at a cursor; null for null. */
  pageAddress: (cursor: string | null) => string | null;
}

/** An answer in the format that was asked for. */
export interface WrittenAnswer {
  text: string;
  /** Address of the next page. */
  next: string | null;
}

interface Described {
  /** Name in the description, e.g. "listDistricts". */
  id: string;
  summary: string;
  description?: string;
  query: z.ZodObject;
  /** The formats on offer, the preferred first, each with the schema of its body; null: plain text. */
  formats: Partial<Record<MediaFormat, { name: string; schema: z.ZodType } | null>>;
}

/** One thing that can be asked of the portal as a whole; its path begins below /api/v1. */
export interface PortalOperation extends Described {
  scope: "portal";
  path: string;
  answer: (context: OperationContext) => Promise<WrittenAnswer>;
}

/** One thing that can be asked of a region; its path begins below /api/v1/regions/{region}. */
export interface RegionOperation extends Described {
  scope: "region";
  path: string;
  answer: (context: OperationContext, region: Region) => Promise<WrittenAnswer>;
}

export type Operation = PortalOperation | RegionOperation;

/** The formats of an operation, the preferred first. */
export function formatsOf({ formats }: Operation): MediaFormat[] {
  return Object.keys(formats) as MediaFormat[];
}

/** Where open data begin. */
export const API_ROOT = "/api/v1";

/**
 * The path of an operation, with `{region}` where the name of a region stands.
 *
 * @example operationPath({ scope: "region", path: "/districts" }) // "/api/v1/regions/{region}/districts"
 */
export function operationPath({ scope, path }: Pick<Operation, "scope" | "path">): string {
  return scope === "portal" ? `${API_ROOT}${path}` : `${API_ROOT}/regions/{region}${path}`;
}
