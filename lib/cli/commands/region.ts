import { Command, InvalidArgumentError, Option } from "commander";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { accents, newRegionSchema, stateSchema, type NewRegion } from "@/lib/regions/schema";
import { actor, terminalActor } from "../actor";
import { isConfirmed } from "../confirmation";
import { explain } from "../help";
import { print } from "../output";
import { readManifest } from "../region-manifest";
import { refusal } from "../refusal";
import { reportText } from "../report-text";
import { openSession } from "../session";
import { readTextFile } from "../text-file";
import { userPath } from "../user-path";
import { words } from "../words";
import { addRegionContactCommand } from "./region-contact";

interface RegionOptions {
  name?: string;
  level?: NewRegion["mapLevel"];
  districtType?: number;
  state?: NewRegion["state"];
  accent?: NewRegion["accent"];
}

function districtType(text: string): number {
  const type = Number(text);
  if (Number.isInteger(type) && type >= 1 && type <= 6) return type;
  throw new InvalidArgumentError(words("districtType"));
}

function withFacts(command: Command): Command {
  return command
    .option("--name <name>", words("option.name"))
    .addOption(
      new Option("--level <level>", words("option.mapLevel")).choices(districtLevelSchema.options),
    )
    .option("--district-type <1-6>", words("option.districtType"), districtType)
    .addOption(new Option("--state <code>", words("option.state")).choices(stateSchema.options))
    .addOption(new Option("--accent <colour>", words("option.accent")).choices(accents));
}

async function create(slug: string, options: RegionOptions, command: Command): Promise<void> {
  const region = newRegionSchema.parse({
    slug,
    name: options.name ?? slug,
    mapLevel: options.level ?? "stadtteil",
    districtType: options.districtType ?? null,
    state: options.state,
    accent: options.accent,
  });
  await openSession();
  const { createRegion } = await import("@/lib/regions/mutations");
  await createRegion(region, terminalActor());
  print(command, region, words("done.regionCreated", { slug }));
}

async function update(
  slug: string,
  options: RegionOptions & { passkey?: "on" | "off"; fourEyes?: "on" | "off" },
  command: Command,
): Promise<void> {
  const { name, level: mapLevel, districtType: type, state, accent } = options;
  const change = {
    ...(name === undefined ? {} : newRegionSchema.pick({ name: true }).parse({ name })),
    ...(mapLevel === undefined ? {} : { mapLevel }),
    ...(type === undefined ? {} : { districtType: type }),
    ...(state === undefined ? {} : { state }),
    ...(accent === undefined ? {} : { accent }),
    ...(options.passkey === undefined ? {} : { asksPasskey: options.passkey === "on" }),
    ...(options.fourEyes === undefined ? {} : { fourEyes: options.fourEyes === "on" }),
  };
  await openSession();
  const { updateRegion } = await import("@/lib/regions/mutations");
  await updateRegion(slug, change, terminalActor());
  print(command, { slug, ...change }, words("done.regionChanged", { slug }));
}

async function list(_options: object, command: Command): Promise<void> {
  await openSession();
  const { listRegions } = await import("@/lib/regions/queries");
  const regions = await listRegions();
  const lines = regions.map(
    ({ slug, name, mapLevel, districtCount }) => `${slug}\t${name}\t${mapLevel}\t${districtCount}`,
  );
  print(command, regions, lines.join("\n") || words("done.noRegions"));
}

async function clear(slug: string, _options: object, command: Command): Promise<void> {
  await openSession();
  const { clearDemo } = await import("@/lib/datasets/mutations");
  await clearDemo(slug, actor());
  print(command, { slug }, words("done.demoRemoved", { slug }));
}

async function remove(slug: string, _options: object, command: Command): Promise<void> {
  await openSession();
  const { getRegionId, countRegionContent } = await import("@/lib/regions/queries");
  const content = await countRegionContent(await getRegionId(slug));
  if (!(await isConfirmed(command, words("confirm.regionDelete", { slug, ...content }))))
    return print(command, { slug }, words("done.regionKept", { slug }));
  const { deleteRegion } = await import("@/lib/regions/mutations");
  await deleteRegion(slug, terminalActor());
  print(command, { slug }, words("done.regionRemoved", { slug }));
}

async function load(
  file: string,
  { replaceDemo = false }: { replaceDemo?: boolean },
  command: Command,
): Promise<void> {
  const path = userPath(file);
  const { region, requests } = readManifest(await readTextFile(path), path);
  await openSession();
  const { loadRegionFiles, RefusedImport } = await import("@/lib/datasets/imports/mutations");
  try {
    const reports = await loadRegionFiles(region, requests, { replaceDemo, submittedBy: actor() });
    print(command, reports, reports.map(reportText).join("\n\n"));
  } catch (error) {
    if (!(error instanceof RefusedImport)) throw error;
    print(command, [error.report], reportText(error.report));
    throw refusal(error.report) ?? error;
  }
}

/** `praxisnah region …` */
export function regionCommand(): Command {
  const root = explain(new Command("region"), "region");
  const ofSlug = (action: string) =>
    root.command(action).argument("<region>", words("argument.region"));
  explain(
    withFacts(ofSlug("create")),
    "regionCreate",
    'praxisnah region create bad-salza --name "Bad Salza" --level gemeinde --district-type 4',
  ).action(create);
  explain(
    withFacts(ofSlug("update"))
      .addOption(new Option("--passkey <state>", words("option.passkey")).choices(["on", "off"]))
      .addOption(
        new Option("--four-eyes <state>", words("option.fourEyes")).choices(["on", "off"]),
      ),
    "regionUpdate",
    "praxisnah region update bad-salza --level stadtteil",
  ).action(update);
  addRegionContactCommand(root);
  explain(root.command("list"), "regionList", "praxisnah region list").action(list);
  explain(
    root.command("load").argument("<manifest>", words("argument.manifest")),
    "regionLoad",
    "praxisnah region load bad-salza.json --replace-demo",
  )
    .option("--replace-demo", words("option.replaceDemo"))
    .action(load);
  explain(ofSlug("clear-demo"), "regionClearDemo", "praxisnah region clear-demo chemnitz").action(
    clear,
  );
  explain(ofSlug("delete"), "regionDelete", "praxisnah region delete bad-salza")
    .option("--yes", words("option.yes"))
    .action(remove);
  return root;
}
