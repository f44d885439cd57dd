import { Option, type Command } from "commander";
import { LEFT_OUT } from "@/lib/datasets/joining/alias-list";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { terminalActor } from "../actor";
import { explain } from "../help";
import { print } from "../output";
import { ofRegion, type RegionFlag } from "../region-option";
import { openSession } from "../session";
import { words } from "../words";

async function list({ region }: RegionFlag, command: Command): Promise<void> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { listAliases } = await import("@/lib/datasets/aliases/queries");
  const aliases = await listAliases(await getRegionId(region));
  const lines = aliases.map(({ alias, level, key, versionId }) =>
    [alias, key ?? LEFT_OUT, level ?? "–", versionId ?? "--alias"].join("\t"),
  );
  print(command, aliases, lines.join("\n") || words("done.noAliases"));
}

async function forget(
  alias: string,
  { region, level = "" }: RegionFlag & { level?: string },
  command: Command,
): Promise<void> {
  await openSession();
  const { forgetAlias } = await import("@/lib/datasets/aliases/mutations");
  await forgetAlias(region, alias, level, terminalActor());
  print(command, { region, alias, level }, words("done.aliasForgotten", { alias }));
}

/** Adds `praxisnah datasets aliases` and `forget-alias`. */
export function addAliasCommands(root: Command): void {
  const called = (action: string) => `praxisnah datasets ${action} --region chemnitz`;
  explain(ofRegion(root.command("aliases")), "datasetsAliases", called("aliases")).action(list);
  explain(
    ofRegion(root.command("forget-alias").argument("<label>", words("argument.alias"))),
    "datasetsForgetAlias",
    called('forget-alias "StB 3 Klotzsche"'),
  )
    .addOption(
      new Option("--level <level>", words("option.aliasLevel")).choices(
        districtLevelSchema.options,
      ),
    )
    .action(forget);
}
