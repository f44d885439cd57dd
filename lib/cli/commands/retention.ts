import { Command } from "commander";
import { today } from "@/lib/portal-day";
import { explain } from "../help";
import { print } from "../output";
import { openSession } from "../session";
import { words } from "../words";

function countsText(counts: Readonly<Record<string, number>>): string {
  const found = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort();
  return found.map(([what, count]) => `${what} ${count}`).join(", ") || words("done.nothingOver");
}

async function run(_options: object, command: Command): Promise<void> {
  await openSession();
  const { forgetEverythingOver } = await import("@/lib/retention/night");
  const counts = await forgetEverythingOver(today());
  print(command, counts, countsText({ ...counts }));
}

async function list(_options: object, command: Command): Promise<void> {
  await openSession();
  const { listRetentionRuns } = await import("@/lib/retention/queries");
  const runs = await listRetentionRuns();
  const lines = runs.map(({ at, counts }) => `${at.toISOString()}\t${countsText(counts)}`);
  print(command, runs, lines.join("\n") || words("done.noRetentionRuns"));
}

/** `praxisnah retention …` */
export function retentionCommand(): Command {
  const root = explain(new Command("retention"), "retention");
  explain(root.command("run"), "retentionRun", "praxisnah retention run").action(run);
  explain(root.command("list"), "retentionList", "praxisnah retention list").action(list);
  return root;
}
