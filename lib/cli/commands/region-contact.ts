import type { Command } from "commander";
import type { ContactChange } from "@/lib/regions/schema";
import { terminalActor } from "../actor";
import { explain } from "../help";
import { print } from "../output";
import { openSession } from "../session";
import { words } from "../words";

async function change(slug: string, options: ContactChange, command: Command): Promise<void> {
  await openSession();
  const { changeContactOffice } = await import("@/lib/regions/mutations");
  const contact = await changeContactOffice(slug, options, terminalActor());
  const { hasContactMail } = await import("@/lib/regions/queries");
  const told = [words("done.contactChanged", { slug, office: contact.office })];
  const hasMail = await hasContactMail(slug);
  if (!hasMail) told.push(words("done.contactWithoutMail"));
  print(command, { slug, contact, hasMail }, told.join("\n"));
}

/** `praxisnah region contact …`: the office that every page names and that gets what people send. */
export function addRegionContactCommand(root: Command): void {
  explain(
    root.command("contact").argument("<region>", words("argument.region")),
    "regionContact",
    'praxisnah region contact bad-salza --office "Stadt Bad Salza" --department Wirtschaftsförderung --mail gesundheit@bad-salza.example',
  )
    .option("--office <name>", words("option.office"))
    .option("--department <name>", words("option.department"))
    .option("--phone <number>", words("option.officePhone"))
    .option("--website <address>", words("option.officeWebsite"))
    .option("--mail <address>", words("option.officeMail"))
    .action(change);
}
