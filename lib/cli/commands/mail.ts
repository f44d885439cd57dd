import { Argument, Command } from "commander";
import { terminalActor } from "../actor";
import { CommandProblem } from "../command-problem";
import { explain } from "../help";
import { mailLine } from "../mail-text";
import { print } from "../output";
import { openSession } from "../session";
import { words } from "../words";

interface FailedFlag {
  failed?: boolean;
}

async function list({ failed = false }: FailedFlag, command: Command): Promise<void> {
  await openSession();
  const { listMails } = await import("@/lib/mail/queries");
  const mails = await listMails(failed ? "failed" : "all");
  print(command, mails, mails.map(mailLine).join("\n") || words("done.noMails"));
}

async function retry(
  id: string | undefined,
  { failed = false }: FailedFlag,
  command: Command,
): Promise<void> {
  if ((id === undefined) !== failed) throw new CommandProblem("mailsToRetry");
  if (id !== undefined && !/^[1-9]\d{0,8}$/.test(id))
    throw new CommandProblem("mailUnknown", { id });
  await openSession();
  const { retryMails } = await import("@/lib/mail/mutations");
  const count = await retryMails(id === undefined ? null : Number(id), terminalActor());
  if (id !== undefined && count === 0) throw new CommandProblem("mailUnknown", { id });
  print(command, { count }, words("done.mailsRetried", { count }));
}

/** `praxisnah mail …` */
export function mailCommand(): Command {
  const root = explain(new Command("mail"), "mail");
  explain(root.command("list"), "mailList", "praxisnah mail list --failed")
    .option("--failed", words("option.failedMails"))
    .action(list);
  explain(root.command("retry"), "mailRetry", "praxisnah mail retry --failed")
    .addArgument(new Argument("[mail]", words("argument.mail")))
    .option("--failed", words("option.failedMails"))
    .action(retry);
  return root;
}
