import { Command, Option } from "commander";
import type { DatasetKind } from "@/lib/datasets/import-report";
import { UserError } from "@/lib/errors";
import { districtLevelSchema, type DistrictLevel } from "@/lib/regions/district-level";
import { datasetRequestSchema, readDataset } from "../dataset-request";
import { print } from "../output";
import { reportText } from "../report-text";
import { openSession } from "../session";
import { userPath } from "../user-path";

interface ImportOptions {
  region: string;
  file: string;
  map: string[];
  set: string[];
  where: string[];
  source: string[];
  level?: DistrictLevel;
  parentLevel?: DistrictLevel;
  year?: string;
  projected?: boolean;
  area?: string;
  replaceDemo?: boolean;
}

const collect = (value: string, earlier: string[]) => [...earlier, value];

/** Turns ["a=b", "c=d"] into an object; the first equals sign divides. */
function pairs(texts: readonly string[], option: string): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new UserError(`${option} needs name=value, but got "${text}".`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function sourceOf(texts: readonly string[]) {
  const { demo, ...source } = pairs(texts, "--source");
  const missing = ["publisher", "title", "licence", "date"].filter((name) => !source[name]);
  if (missing.length > 0)
    throw new UserError(
      `Say where the figures come from: ${missing.map((name) => `--source ${name}=…`).join(" ")}`,
    );
  return { ...source, demo: demo === "true" };
}

function planningAreaOf(text: string) {
  const [[key, name] = ["", ""]] = Object.entries(pairs([text], "--area"));
  return { key, name };
}

async function run(kind: DatasetKind, options: ImportOptions, command: Command): Promise<void> {
  const request = datasetRequestSchema.parse({
    kind,
    file: userPath(options.file),
    source: sourceOf(options.source),
    map: options.map,
    set: pairs(options.set, "--set"),
    where: options.where,
    level: options.level,
    parentLevel: options.parentLevel,
    year: options.year === undefined ? undefined : Number(options.year),
    projected: options.projected,
    planningArea: options.area === undefined ? undefined : planningAreaOf(options.area),
  });
  await openSession();
  const { listSpecialtyGroups } = await import("@/lib/coverage/queries");
  const { importDataset } = await import("@/lib/datasets/mutations");
  const groups = new Set((await listSpecialtyGroups()).map(({ slug }) => slug));
  const { replaceDemo = false } = options;
  const dataset = await readDataset(request, groups, { replaceDemo });
  const report = await importDataset(options.region, dataset);
  print(command, report, reportText(report));
}

function importKind(parent: Command, kind: DatasetKind, summary: string): Command {
  return parent
    .command(kind)
    .description(summary)
    .requiredOption("--region <slug>", "the region it belongs to")
    .requiredOption("--file <path>", "the data file")
    .option(
      "--map <column=field>",
      "ties a column of the file to a field (repeatable)",
      collect,
      [],
    )
    .option(
      "--where <column=value>",
      "takes only such rows; a trailing * stands for any end (repeatable)",
      collect,
      [],
    )
    .option(
      "--source <name=value>",
      "publisher, title, licence and date (YYYY-MM-DD) of the data, optionally url and note (repeatable)",
      collect,
      [],
    )
    .option("--set <field=value>", "the same value for every row (repeatable)", collect, [])
    .option("--replace-demo", "remove the region's invented content first")
    .action((options: ImportOptions, command: Command) => run(kind, options, command));
}

function levelOption(flags: string, description: string): Option {
  return new Option(flags, description).choices(districtLevelSchema.options);
}

/** `praxisnah import …` */
export function importCommand(): Command {
  const root = new Command("import").description(
    "take in data files: all of a file or nothing, and the same file twice changes nothing",
  );
  importKind(root, "boundaries", "district boundaries (GeoJSON); fields: key, name, parent")
    .addOption(levelOption("--level <level>", "the level of these districts"))
    .addOption(levelOption("--parent-level <level>", "the level they are parts of"));
  importKind(
    root,
    "population",
    "people by district (CSV); fields: key, year, people, women, men, age, sex",
  )
    .addOption(levelOption("--level <level>", "the level that the keys belong to"))
    .option("--year <year>", "the year of all rows")
    .option("--projected", "the figures are a projection")
    .addHelpText(
      "after",
      "\nColumns by age: --map 'E_E{from}_{below}=people', or {to} where the last age is included.",
    );
  importKind(
    root,
    "practices",
    "practices and their seats (CSV); fields: key, name, street, postcode, city, latitude, longitude, group, fte, from, to, birthYear",
  );
  importKind(
    root,
    "figures",
    "official planning figures (CSV); fields: group, date, fte, degree, openSeats, status, residentsPerDoctor",
  ).option("--area <key=name>", "the planning area they are for");
  return root;
}
