import { readFile } from "node:fs/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { accents, newRegionSchema, type NewRegion } from "@/lib/regions/schema";
import { UserError } from "@/lib/errors";
import { unreadable } from "../dataset-request";
import { readManifest } from "../region-manifest";
import { userPath } from "../user-path";
import { print } from "../output";
import { reportText } from "../report-text";
import { openSession } from "../session";

interface RegionOptions {
  name?: string;
  level?: NewRegion["mapLevel"];
  districtType?: number;
  accent?: NewRegion["accent"];
}

function districtType(text: string): number {
  const type = Number(text);
  if (Number.isInteger(type) && type >= 1 && type <= 6) return type;
  throw new InvalidArgumentError("The district type is a number from 1 to 6.");
}

function withFacts(command: Command): Command {
  return command
    .option("--name <name>", "the region's name as people say it")
    .addOption(
      new Option("--level <level>", "kind of district that maps show").choices(
        districtLevelSchema.options,
      ),
    )
    .option("--district-type <1-6>", "Kreistyp of the planning directive", districtType)
    .addOption(new Option("--accent <colour>", "colour of the region").choices(accents));
}

async function create(slug: string, options: RegionOptions, command: Command): Promise<void> {
  const region = newRegionSchema.parse({
    slug,
    name: options.name ?? slug,
    mapLevel: options.level ?? "stadtteil",
    districtType: options.districtType ?? null,
    accent: options.accent,
  });
  await openSession();
  const { createRegion } = await import("@/lib/regions/mutations");
  await createRegion(region);
  print(command, region, `Created the region "${slug}".`);
}

async function update(slug: string, options: RegionOptions, command: Command): Promise<void> {
  const { name, level, districtType: type, accent } = options;
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(level === undefined ? {} : { mapLevel: level }),
    ...(type === undefined ? {} : { districtType: type }),
    ...(accent === undefined ? {} : { accent }),
  };
  await openSession();
  const { updateRegion } = await import("@/lib/regions/mutations");
  await updateRegion(slug, change);
  print(command, { slug, ...change }, `Changed the region "${slug}".`);
}

async function list(_options: object, command: Command): Promise<void> {
  await openSession();
  const { listRegions } = await import("@/lib/regions/queries");
  const regions = await listRegions();
  const lines = regions.map(
    ({ slug, name, mapLevel, districtCount }) => `${slug}\t${name}\t${mapLevel}\t${districtCount}`,
  );
  print(command, regions, lines.join("\n") || "There is no region yet.");
}

async function clear(slug: string, _options: object, command: Command): Promise<void> {
  await openSession();
  const { clearDemo } = await import("@/lib/regions/mutations");
  await clearDemo(slug);
  print(command, { slug }, `Removed the invented content of "${slug}".`);
}

async function remove(slug: string, _options: object, command: Command): Promise<void> {
  await openSession();
  const { deleteRegion } = await import("@/lib/regions/mutations");
  await deleteRegion(slug);
  print(command, { slug }, `Removed the region "${slug}" with all its content.`);
}

async function load(
  file: string,
  { replaceDemo = false }: { replaceDemo?: boolean },
  command: Command,
): Promise<void> {
  const path = userPath(file);
  const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UserError(unreadable(path, error.code));
  });
  await openSession();
  const { region, datasets } = await readManifest(content, path);
  const { loadRegion } = await import("@/lib/datasets/mutations");
  const reports = await loadRegion(region, datasets, { replaceDemo });
  print(command, reports, reports.map(reportText).join("\n\n"));
}

/** `praxisnah region …` */
export function regionCommand(): Command {
  const region = new Command("region").description("create and look after regions");
  withFacts(region.command("create").argument("<slug>", "its address, e.g. chemnitz"))
    .description("create a region without content")
    .action(create);
  withFacts(region.command("update").argument("<slug>"))
    .description("change a region's own facts")
    .action(update);
  region.command("list").description("list the regions").action(list);
  region
    .command("load")
    .argument("<manifest>", "JSON file that names the region and its data files")
    .option("--replace-demo", "remove the region's invented content first")
    .description("create a region from data files in one go, or replace a demo region")
    .action(load);
  region
    .command("clear-demo")
    .argument("<slug>")
    .description("remove the invented content of a region")
    .action(clear);
  region
    .command("delete")
    .argument("<slug>")
    .description("remove a region with all its content")
    .action(remove);
  return region;
}
