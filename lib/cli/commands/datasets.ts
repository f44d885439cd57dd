import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { datasetKindSchema, type DatasetKind } from "@/lib/datasets/dataset-kind";
import { DatasetProblem } from "@/lib/datasets/problem";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { actor } from "../actor";
import type { ExchangeStandard } from "@/lib/exchange/exchange-report";
import { exportExchange } from "../exchange-export";
import { explain } from "../help";
import { addAliasCommands } from "./aliases";
import { print } from "../output";
import { ofRegion, type RegionFlag } from "../region-option";
import { openSession } from "../session";
import { fileUnwritable } from "../text-file";
import { userPath } from "../user-path";
import { versionLine, versionText } from "../version-text";
import { words } from "../words";

async function versionsOf(slug: string) {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { listVersions } = await import("@/lib/datasets/queries");
  return listVersions(await getRegionId(slug));
}

async function list({ region }: RegionFlag, command: Command): Promise<void> {
  const versions = await versionsOf(region);
  print(command, versions, versions.map(versionLine).join("\n") || words("done.noVersions"));
}

async function show(id: number, { region }: RegionFlag, command: Command): Promise<void> {
  const version = (await versionsOf(region)).find((one) => one.id === id);
  if (!version) throw new DatasetProblem("unknownVersion", { region, id });
  print(command, version, versionText(version));
}

async function withdraw(
  id: number,
  { region, dryRun = false }: RegionFlag & { dryRun?: boolean },
  command: Command,
): Promise<void> {
  await openSession();
  const { withdrawVersion } = await import("@/lib/datasets/mutations");
  const hidden = await withdrawVersion(region, id, actor(), { dryRun });
  const number = String(id);
  const text = [
    words(dryRun ? "done.wouldWithdraw" : "done.versionWithdrawn", { id: number }),
    ...(hidden.districts > 0
      ? [words("done.hiddenByWithdrawal", { ...hidden, id: number, region })]
      : []),
    ...(hidden.entries > 0 ? [words("done.hiddenEntries", { entries: hidden.entries })] : []),
  ];
  print(command, { region, id, dryRun, hidden }, text.join("\n"));
}

async function restore(id: number, { region }: RegionFlag, command: Command): Promise<void> {
  await openSession();
  const { restoreVersion } = await import("@/lib/datasets/mutations");
  await restoreVersion(region, id, actor());
  print(command, { region, id }, words("done.versionRestored", { id: String(id) }));
}

interface ExportFlags extends RegionFlag {
  file: string;
  level?: string;
  projected?: boolean;
  name?: string;
}

async function exportKind(
  kind: DatasetKind | ExchangeStandard,
  flags: ExportFlags,
  command: Command,
) {
  await openSession();
  if (kind === "hsds" || kind === "fhir") {
    const path = userPath(flags.file);
    await exportExchange(kind, flags.region, path);
    print(command, { kind, file: path }, words("done.fileWritten", { file: path }));
    return;
  }
  const { getRegionId } = await import("@/lib/regions/queries");
  const { exportText } = await import("@/lib/datasets/exports/queries");
  const { region, file, ...selection } = flags;
  const format = file.toLowerCase().endsWith(".json") ? "json" : "csv";
  const text = exportText(await getRegionId(region), kind, { ...selection, format });
  const path = userPath(file);
  const target = createWriteStream(path);
  const opened = new Promise((done, fail) => target.once("open", done).once("error", fail));
  await opened.catch((error: unknown) => {
    throw fileUnwritable(path, error);
  });
  await pipeline(text, target);
  print(command, { kind, file: path }, words("done.fileWritten", { file: path }));
}

function versionNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(words("versionNumber"));
}

function ofVersion(command: Command): Command {
  return ofRegion(command.argument("<id>", words("argument.version"), versionNumber));
}

/** `praxisnah datasets …` */
export function datasetsCommand(): Command {
  const root = explain(new Command("datasets"), "datasets");
  const called = (action: string) => `praxisnah datasets ${action} --region chemnitz`;
  explain(ofRegion(root.command("list")), "datasetsList", called("list")).action(list);
  explain(ofVersion(root.command("show")), "datasetsShow", called("show 12")).action(show);
  explain(ofVersion(root.command("withdraw")), "datasetsWithdraw", called("withdraw 12"))
    .option("--dry-run", words("option.tryWithdrawal"))
    .action(withdraw);
  explain(ofVersion(root.command("restore")), "datasetsRestore", called("restore 12")).action(
    restore,
  );
  explain(
    ofRegion(root.command("export")),
    "datasetsExport",
    `${called("export population")} --file menschen.csv`,
  )
    .addArgument(
      new Argument("<kind>", words("argument.kind")).choices([
        ...datasetKindSchema.options,
        "hsds",
        "fhir",
      ]),
    )
    .requiredOption("--file <path>", words("option.exportFile"))
    .addOption(
      new Option("--level <level>", words("option.exportLevel")).choices(
        districtLevelSchema.options,
      ),
    )
    .option("--projected", words("option.exportProjected"))
    .option("--name <name>", words("option.exportName"))
    .action(exportKind);
  addAliasCommands(root);
  return root;
}
