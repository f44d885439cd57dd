import { Command, Option } from "commander";
import { FIELDS } from "@/lib/datasets/columns/field-list";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { explain, type CommandName } from "../help";
import type { ImportFlags } from "../import-options";
import { runImport } from "../import-run";
import { terminalText } from "../report-text";
import { words } from "../words";
import { addExchangeCommands } from "./exchange";
import { inspectCommand } from "./inspect";

const collect = (value: string, earlier: string[]) => [...earlier, value];

function repeatable(command: Command, flags: string, description: string): Command {
  return command.option(flags, words("help.repeatable", { description }), collect, []);
}

function levelOption(flags: string, description: string): Option {
  return new Option(flags, description).choices(districtLevelSchema.options);
}

/** The fields of a kind with what they mean, as lines of its help. */
function fieldHelp(kind: DatasetKind): string {
  const lines = FIELDS[kind].map(
    ({ name, description }) =>
      `  ${name.padEnd(22)} ${terminalText(`field.${description as "key"}`)}`,
  );
  return `\n${words("help.fields")}\n${lines.join("\n")}`;
}

interface KindHelp {
  name: CommandName;
  /** The options of an example besides region and source. */
  example: string;
}

/** Options that every kind has. */
function importKind(parent: Command, kind: DatasetKind, { name, example }: KindHelp): Command {
  const source = ['publisher="Stadt Chemnitz"', "title=Daten", "licence=CC0", "date=2025-12-31"]
    .map((said) => `--source ${said}`)
    .join(" ");
  const command = explain(
    parent.command(kind),
    name,
    `praxisnah import ${kind} --region chemnitz ${example} \\\n    ${source}`,
  )
    .addHelpText("after", fieldHelp(kind))
    .requiredOption("--region <slug>", words("option.region"))
    .requiredOption("--file <path>", words("option.file"))
    .option("--profile <name>", words("option.profile"))
    .option("--save-profile <name>", words("option.saveProfile"))
    .option("--layer <name>", words("option.layer"))
    .option("--encoding <name>", words("option.encoding"))
    .option("--delimiter <sign>", words("option.delimiter"))
    .option("--dry-run", words("option.dryRun"))
    .option("--report <path>", words("option.report"))
    .option("--skip-invalid", words("option.skipInvalid"))
    .option("--remove-missing", words("option.removeMissing"))
    .option("--publish-at <time>", words("option.publishAt"))
    .option("--replace-demo", words("option.replaceDemo"))
    .action((flags: ImportFlags, self: Command) => runImport(kind, flags, self));
  repeatable(command, "--map <column=field>", words("option.map"));
  repeatable(command, "--set <field=value>", words("option.set"));
  repeatable(command, "--where <column=value>", words("option.where"));
  repeatable(command, "--rename <old=new>", words("option.rename"));
  repeatable(command, "--decimal <mark>", words("option.decimal"));
  return repeatable(command, "--source <name=value>", words("option.source"));
}

function withCoordinates(command: Command): Command {
  return command
    .option("--crs <code>", words("option.crs"))
    .option("--swap-axes", words("option.swapAxes"))
    .option("--no-swap-axes", words("option.noSwapAxes"));
}

function withDistricts(command: Command): Command {
  command
    .addOption(levelOption("--level <level>", words("option.rowLevel")))
    .option("--crosswalk <name>", words("option.crosswalk"));
  return repeatable(command, "--alias <label=key>", words("option.alias"));
}

/** `praxisnah import …` */
export function importCommand(): Command {
  const root = explain(new Command("import"), "import");
  const kind = (one: DatasetKind, name: CommandName, example: string) =>
    importKind(root, one, { name, example });
  withCoordinates(kind("boundaries", "importBoundaries", "--file grenzen.geojson"))
    .addOption(levelOption("--level <level>", words("option.level")))
    .addOption(levelOption("--parent-level <level>", words("option.parentLevel")));
  withDistricts(kind("population", "importPopulation", "--file einwohner.csv --year 2025"))
    .option("--year <year>", words("option.year"))
    .option("--projected", words("option.projected"))
    .addOption(new Option("--ages <end>", words("option.ages")).choices(["last", "below"]));
  withCoordinates(kind("practices", "importPractices", "--file praxen.xlsx"));
  withDistricts(kind("counts", "importCounts", "--file aerzte.csv --set group=hausaerzte"));
  kind("figures", "importFigures", "--file planung.csv --area chemnitz=Chemnitz").requiredOption(
    "--area <key=name>",
    words("option.area"),
  );
  withCoordinates(
    kind("places", "importPlaces", "--file apotheken.geojson --set placeKind=pharmacy"),
  );
  withCoordinates(kind("localities", "importLocalities", "--file strassen.csv"));
  withDistricts(
    kind("living_conditions", "importLivingConditions", "--file leben.csv --set indicator=rent"),
  );
  kind("aliases", "importAliases", "--file namen.csv").addOption(
    levelOption("--level <level>", words("option.level")),
  );
  kind("crosswalk", "importCrosswalk", "--file plz.csv --name plz")
    .requiredOption("--name <name>", words("option.crosswalkName"))
    .addOption(levelOption("--level <level>", words("option.level")));
  kind("themes", "importThemes", "--file themen.json");
  kind("partners", "importPartners", "--file partner.csv");
  kind("working_groups", "importWorkingGroups", "--file arbeitsgruppen.csv");
  kind("initiatives", "importInitiatives", "--file initiativen.json");
  kind("news", "importNews", "--file aktuelles.csv");
  kind("statements", "importStatements", "--file stellungnahmen.csv");
  kind("pages", "importPages", "--file seiten.json");
  kind("jobs", "importJobs", "--file stellen.csv");
  kind("location_profiles", "importLocationProfiles", "--file standort.json");
  kind("home_pages", "importHomePages", "--file startseite.json");
  kind("offers", "importOffers", "--file angebote.csv");
  kind("aid", "importAid", "--file foerderung.csv");
  kind("training_stations", "importTrainingStations", "--file stationen.csv");
  kind("events", "importEvents", "--file kalender.ics");
  addExchangeCommands(root);
  root.addCommand(inspectCommand());
  return root;
}
