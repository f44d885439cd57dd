import { Argument, Command } from "commander";
import { today } from "@/lib/portal-day";
import { DEMO_SLUGS } from "@/prisma/seed/demo-slug";
import { addressOf } from "@/lib/i18n/address";
import { terminalActor } from "../actor";
import { explain } from "../help";
import { languageOption, type LanguageFlag } from "../language-option";
import { print } from "../output";
import { portalAddress } from "../portal-address";
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

/** Prints how to sign in while everything is invented; nothing once somebody has begun to work. */
async function signIn({ language }: LanguageFlag, command: Command): Promise<void> {
  await openSession();
  const { inviteToDemo } = await import("@/lib/accounts/mutations");
  const token = await inviteToDemo(terminalActor(), new Date());
  if (token === null) return;
  const path = addressOf(language, "/staff/sign-in/link/[token]", { token });
  const address = (await portalAddress()) + path;
  print(command, { address }, words("done.demoSignIn", { address }));
}

/** `praxisnah demo …` */
export function demoCommand(): Command {
  const root = explain(new Command("demo"), "demo");
  explain(root.command("load"), "demoLoad", "praxisnah demo load")
    .addArgument(new Argument("[region...]", words("argument.demoRegions")).choices(DEMO_SLUGS))
    .action(load);
  explain(root.command("sign-in"), "demoSignIn", "praxisnah demo sign-in")
    .addOption(languageOption())
    .action(signIn);
  return root;
}
