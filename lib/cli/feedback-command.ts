import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import type { ImportReport } from "@/lib/datasets/import-report";
import type { ImportFlags } from "./import-options";

/** What belongs to this run alone, or would do more with few rows than with all. */
const NOT_AGAIN: ReadonlySet<keyof ImportFlags> = new Set<keyof ImportFlags>([
  "file",
  "region",
  "layer",
  "map",
  "dryRun",
  "skipInvalid",
  "removeMissing",
  "replaceDemo",
  "report",
  "saveProfile",
]);

/** Text as a shell takes it as one word. */
function quoted(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function option(name: string, value: string | boolean): string[] {
  const dashed = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (value === false) return name === "swapAxes" ? ["--no-swap-axes"] : [];
  return value === true ? [`--${dashed}`] : [`--${dashed}`, value];
}

/**
 * The command that imports the rows which an import left out once they are mended: read as their
 * whole file was, since a few rows do not tell their columns, their level or their year anew.
 *
 * @param file where the rows are
 */
export function feedbackCommand(
  kind: DatasetKind,
  flags: ImportFlags,
  { mapping, level }: Pick<ImportReport, "mapping" | "level">,
  file: string,
): string {
  const said = Object.entries(flags) as [
    keyof ImportFlags,
    string | string[] | boolean | undefined,
  ][];
  const again = said
    .filter(([name]) => !NOT_AGAIN.has(name))
    .flatMap(([name, value = []]) => [value].flat().flatMap((one) => option(name, one)));
  const maps = flags.profile === undefined ? mapping : flags.map;
  const hasLevel = ["boundaries", "population", "counts", "living_conditions"].includes(kind);
  const levels = hasLevel && flags.level === undefined && level !== null ? ["--level", level] : [];
  return [
    ...["praxisnah", "import", kind, "--region", flags.region, "--file", file],
    ...[...maps.flatMap((map) => ["--map", map]), ...levels, ...again],
  ]
    .map(quoted)
    .join(" ");
}
