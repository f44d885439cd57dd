import { Command } from "commander";
import { print } from "../output";
import { openSession } from "../session";

async function load(_options: object, command: Command): Promise<void> {
  await openSession();
  const { loadDemoRegions } = await import("@/prisma/seed/load-demo-regions");
  const regions = await loadDemoRegions();
  print(command, { regions }, `Loaded: ${regions.join(", ")}`);
}

/** `praxisnah demo …` */
export function demoCommand(): Command {
  const demo = new Command("demo").description("invented regions to look at");
  demo.command("load").description("load the demo regions, or refresh them").action(load);
  return demo;
}
