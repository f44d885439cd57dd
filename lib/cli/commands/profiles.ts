import { Command } from "commander";
import {
  parseProfile,
  profileJson,
  type MappingProfile,
} from "@/lib/datasets/columns/mapping-profile";
import { DatasetProblem } from "@/lib/datasets/problem";
import { terminalActor } from "../actor";
import { explain } from "../help";
import { print } from "../output";
import { ofRegion, type RegionFlag } from "../region-option";
import { openSession } from "../session";
import { readTextFile, writeTextFile } from "../text-file";
import { userPath } from "../user-path";
import { words } from "../words";

async function profilesOf(slug: string): Promise<MappingProfile[]> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { listMappingProfiles } = await import("@/lib/datasets/queries");
  return listMappingProfiles(await getRegionId(slug));
}

async function profileOf(region: string, name: string): Promise<MappingProfile> {
  const profile = (await profilesOf(region)).find((one) => one.name === name);
  if (!profile) throw new DatasetProblem("unknownProfile", { region, name });
  return profile;
}

async function list({ region }: RegionFlag, command: Command): Promise<void> {
  const profiles = await profilesOf(region);
  const lines = profiles.map(({ name, kind, map }) => `${name}\t${kind}\t${map.join(", ")}`);
  print(command, profiles, lines.join("\n") || words("done.noProfiles"));
}

async function show(name: string, { region }: RegionFlag, command: Command): Promise<void> {
  const profile = await profileOf(region, name);
  print(command, profile, profileJson(profile).trimEnd());
}

async function write(
  name: string,
  { region, file }: RegionFlag & { file: string },
  command: Command,
): Promise<void> {
  const path = userPath(file);
  await writeTextFile(path, profileJson(await profileOf(region, name)));
  print(command, { name, file: path }, words("done.fileWritten", { file: path }));
}

async function take(file: string, { region }: RegionFlag, command: Command): Promise<void> {
  const path = userPath(file);
  const profile = parseProfile(await readTextFile(path), path);
  await openSession();
  const { storeProfile } = await import("@/lib/datasets/mutations");
  await storeProfile(region, profile, terminalActor());
  print(command, profile, words("done.profileSaved", { name: profile.name }));
}

async function remove(name: string, { region }: RegionFlag, command: Command): Promise<void> {
  await profileOf(region, name);
  const { deleteProfile } = await import("@/lib/datasets/mutations");
  await deleteProfile(region, name, terminalActor());
  print(command, { name }, words("done.profileRemoved", { name }));
}

/** `praxisnah profiles …` */
export function profilesCommand(): Command {
  const root = explain(new Command("profiles"), "profiles");
  const called = (action: string) => `praxisnah profiles ${action} --region chemnitz`;
  const named = (action: string) =>
    ofRegion(root.command(action).argument("<name>", words("argument.profile")));
  explain(ofRegion(root.command("list")), "profilesList", called("list")).action(list);
  explain(named("show"), "profilesShow", called('show "Register"')).action(show);
  explain(named("export"), "profilesExport", `${called('export "Register"')} --file register.json`)
    .requiredOption("--file <path>", words("option.exportFile"))
    .action(write);
  explain(
    ofRegion(root.command("import").argument("<file>", words("argument.file"))),
    "profilesImport",
    called("import register.json"),
  ).action(take);
  explain(named("delete"), "profilesDelete", called('delete "Register"')).action(remove);
  return root;
}
