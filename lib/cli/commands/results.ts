import { Command } from "commander";
import { today } from "@/lib/portal-day";
import { explain } from "../help";
import { print } from "../output";
import { openSession } from "../session";
import { words } from "../words";

async function compute(_options: object, command: Command): Promise<void> {
  await openSession();
  const { computeOutdated } = await import("@/lib/coverage/computation/mutations");
  const regions = await computeOutdated(today());
  const said = words("done.resultsComputed", { regions: regions.join(", ") });
  print(command, { regions }, regions.length > 0 ? said : words("done.resultsCurrent"));
}

/** `praxisnah results …` */
export function resultsCommand(): Command {
  const root = explain(new Command("results"), "results");
  explain(root.command("compute"), "resultsCompute", "praxisnah results compute").action(compute);
  return root;
}
