import { LONGEST_PROFILE_NAME, mappingProfileSchema } from "@/lib/datasets/columns/mapping-profile";
import {
  importRequestSchema,
  type ImportOptions,
  type ImportRequest,
} from "@/lib/datasets/import-request";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { ofEntryDatasets } from "@/lib/entries/entry-kind";
import { actor } from "./actor";
import { CommandProblem } from "./command-problem";
import { namedValues } from "./named-values";
import { publishTime } from "./publish-time";
import { sourceOf } from "./source-option";
import { userPath } from "./user-path";

/** What commander gives for the options of `praxisnah import …`. */
export interface ImportFlags {
  region: string;
  file: string;
  source: string[];
  map: string[];
  set: string[];
  where: string[];
  rename: string[];
  decimal: string[];
  alias?: string[];
  layer?: string;
  encoding?: string;
  delimiter?: string;
  crs?: string;
  swapAxes?: boolean;
  ages?: string;
  level?: string;
  parentLevel?: string;
  year?: string;
  projected?: boolean;
  area?: string;
  name?: string;
  crosswalk?: string;
  profile?: string;
  saveProfile?: string;
  dryRun?: boolean;
  skipInvalid?: boolean;
  removeMissing?: boolean;
  replaceDemo?: boolean;
  publishAt?: string;
  report?: string;
}

/** @example delimiterOf("tab") // "\t" */
export function delimiterOf(text: string | undefined): string | undefined {
  return text === "tab" ? "\t" : text;
}

function planningAreaOf(text: string) {
  const at = text.indexOf("=");
  if (at < 1) throw new CommandProblem("pairNeeded", { option: "--area", form: "KEY=NAME", text });
  return { key: text.slice(0, at), name: text.slice(at + 1) };
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/**
 * What a person typed, as a request; options that the kind does not have never reach it.
 *
 * @throws CommandProblem or ZodError when an option cannot be used
 */
export function importRequest(kind: DatasetKind, flags: ImportFlags): ImportRequest {
  const { layer, encoding, delimiter, crs, swapAxes, ages, level, parentLevel, projected } = flags;
  if (flags.rename.length > 0 && flags.profile === undefined)
    throw new CommandProblem("renameWithoutProfile");
  const common = {
    kind,
    file: userPath(flags.file),
    source: sourceOf(flags.source),
    map: flags.map,
    set: namedValues(flags.set, { option: "--set", form: "FIELD=VALUE" }),
    where: flags.where,
    rename: flags.rename,
    decimal: flags.decimal,
    profile: flags.profile,
    layer,
    encoding,
    delimiter: delimiterOf(delimiter),
  };
  const alias = namedValues(flags.alias ?? [], {
    option: "--alias",
    form: "LABEL=KEY",
    divides: "last",
  });
  const joining = { level, alias, crosswalk: flags.crosswalk };
  const placing = { crs, swapAxes };
  const own: Record<DatasetKind, object> = {
    boundaries: { ...placing, level, parentLevel },
    population: {
      ...joining,
      ages,
      projected,
      year: flags.year === undefined ? undefined : Number(flags.year),
    },
    practices: placing,
    counts: joining,
    figures: { planningArea: flags.area === undefined ? undefined : planningAreaOf(flags.area) },
    places: placing,
    localities: placing,
    living_conditions: joining,
    aliases: { level },
    crosswalk: { name: flags.name, level },
    ...ofEntryDatasets(() => ({})),
  };
  return importRequestSchema.parse(withoutUndefined({ ...common, ...own[kind] }));
}

/**
 * What a person wants of an import besides reading the file.
 *
 * @throws CommandProblem when an option cannot be used
 */
export function importOptions(flags: ImportFlags, now: Date): ImportOptions {
  const { dryRun = false, skipInvalid = false, removeMissing = false, replaceDemo = false } = flags;
  const { saveProfile } = flags;
  if (saveProfile !== undefined && !mappingProfileSchema.shape.name.safeParse(saveProfile).success)
    throw new CommandProblem("profileName", { limit: LONGEST_PROFILE_NAME });
  const publishAt = flags.publishAt === undefined ? undefined : publishTime(flags.publishAt, now);
  const wanted = { dryRun, skipInvalid, removeMissing, replaceDemo };
  return { ...wanted, publishAt, saveProfile, submittedBy: actor() };
}
