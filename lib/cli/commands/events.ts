import { Argument, Command } from "commander";
import { addressOf } from "@/lib/i18n/address";
import { terminalActor } from "../actor";
import { CommandProblem } from "../command-problem";
import { explain } from "../help";
import { languageOption, type LanguageFlag } from "../language-option";
import { print } from "../output";
import { portalAddress } from "../portal-address";
import { openSession } from "../session";
import { words } from "../words";

async function desk(
  region: string,
  event: string,
  date: string | undefined,
  { language }: LanguageFlag,
  command: Command,
): Promise<void> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { openDesk } = await import("@/lib/events/desk/mutations");
  await getRegionId(region);
  const token = await openDesk(region, event, date ?? "", terminalActor());
  if (token === null)
    throw new CommandProblem("dateUnknown", { region, event, date: date ?? "empty" });
  const path = addressOf(language, "/[region]/sign-ups/desk/[token]", { region, token });
  const address = (await portalAddress()) + path;
  print(command, { address }, words("done.deskOpened", { address }));
}

/** `praxisnah events …` */
export function eventsCommand(): Command {
  const root = explain(new Command("events"), "events");
  explain(
    root.command("desk"),
    "eventsDesk",
    "praxisnah events desk chemnitz gruenderstammtisch 2026-12-01",
  )
    .addArgument(new Argument("<region>", words("argument.region")))
    .addArgument(new Argument("<event>", words("argument.event")))
    .addArgument(new Argument("[date]", words("argument.eventDate")))
    .addOption(languageOption())
    .action(desk);
  return root;
}
