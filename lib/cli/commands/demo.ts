import { Argument, Command } from "commander";
import { today } from "@/lib/portal-day";
import { DEMO_SLUGS } from "@/prisma/seed/demo-slug";
import { explain } from "../help";
import { print } from "../output";
import { openSession } from "../session";
import { words } from "../words";

async function load(only: string[], _options: object, command: Command): Promise<void> {
  await openSession();
  const { loadDemoRegions } = await import("@/prisma/seed/load-demo-regions");
  const { loadDemoProblems } = await import("@/prisma/seed/network/load-problems");
  const { computeOutdated } = await import("@/lib/coverage/computation/mutations");
  const regions = await loadDemoRegions(only.length === 0 ? {} : { only });
  await loadDemoProblems(today(), only);
  await computeOutdated(today());
  print(command, { regions }, words("done.demoLoaded", { regions: regions.join(", ") }));
}

/** `praxisnah demo …` */
export function demoCommand(): Command {
  const root = explain(new Command("demo"), "demo");
  explain(root.command("load"), "demoLoad", "praxisnah demo load")
    .addArgument(new Argument("[region...]", words("argument.demoRegions")).choices(DEMO_SLUGS))
    .action(load);
  return root;
}
