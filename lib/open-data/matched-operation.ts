import { slugSchema } from "@/lib/regions/schema";
import type { Region } from "@/lib/regions/schema";
import type { OpenDataContent } from "./open-data-content";
import {
  operationPath,
  type Operation,
  type OperationContext,
  type WrittenAnswer,
} from "./operation";
import { portalOperations, regionOperations } from "./operations";
import { getOpenApi } from "./operations/openapi";
import { OpenDataProblem } from "./problem";

/** The operation that an address names. */
export interface MatchedOperation {
  operation: Operation;
  /** Slug of the region, not yet known to exist. */
  regionSlug: string | null;
  /** Extension of the address without its dot. */
  extension: string | null;
}

/** A name with its extension, e.g. "districts.csv" or "practices.fhir.json". */
const NAMED_FORM = /^([^.]+)\.([^.]+|fhir\.json)$/;

const PORTAL = [...portalOperations, getOpenApi];

/**
 * Finds the operation of a path below the root of open data.
 *
 * @param segments parts of the path, decoded
 * @throws OpenDataProblem (404) that lists the paths there are
 * @example matchOperation(["regions", "chemnitz", "districts.csv"]).extension // "csv"
 */
export function matchOperation(segments: readonly string[]): MatchedOperation {
  const names = [...segments];
  const [, last = null, extension = null] = NAMED_FORM.exec(names.at(-1) ?? "") ?? [];
  if (last !== null) names.splice(-1, 1, last);
  const [root, regionSlug, ...rest] = names;
  if (root === "regions" && regionSlug !== undefined) {
    const path = rest.map((name) => `/${name}`).join("");
    const operation = regionOperations.find((each) => each.path === path);
    if (operation) return { operation, regionSlug, extension };
  }
  const path = names.map((name) => `/${name}`).join("");
  const operation = PORTAL.find((each) => each.path === path);
  if (operation) return { operation, regionSlug: null, extension };
  throw new OpenDataProblem(404, "There is nothing at this address.", {
    allowed: [...PORTAL, ...regionOperations].map(operationPath),
  });
}

/** Names at most this many regions to whoever got one wrong. */
const MOST_NAMED = 100;

/** The region of a slug. */
async function knownRegion(content: OpenDataContent, slug: string): Promise<Region> {
  const regions = await content.listRegions();
  const isKnown = slugSchema.safeParse(slug).success && regions.some((each) => each.slug === slug);
  const region = isKnown ? await content.findRegion(slug) : null;
  if (region) return region;
  throw new OpenDataProblem(404, "There is no such region.", {
    allowed: regions.slice(0, MOST_NAMED).map((each) => each.slug),
  });
}

/** What a matched operation answers. */
export async function answerOf(
  { operation, regionSlug }: MatchedOperation,
  context: OperationContext,
): Promise<WrittenAnswer> {
  if (operation.scope === "portal") return operation.answer(context);
  return operation.answer(context, await knownRegion(context.content, regionSlug ?? ""));
}
