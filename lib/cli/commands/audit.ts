import { Command } from "commander";
import { CommandProblem, FAILED } from "../command-problem";
import { explain } from "../help";
import { print } from "../output";
import { openSession } from "../session";
import { words } from "../words";

async function verify(_options: object, command: Command): Promise<void> {
  await openSession();
  const { verifyChanges } = await import("@/lib/audit/queries");
  const { count, broken } = await verifyChanges();
  if (broken) {
    const { position, fault } = broken;
    throw new CommandProblem("auditBroken", { position: String(position), fault }, FAILED);
  }
  print(command, { count }, words("done.auditHolds", { count }));
}

/** `praxisnah audit …` */
export function auditCommand(): Command {
  const root = explain(new Command("audit"), "audit");
  explain(root.command("verify"), "auditVerify", "praxisnah audit verify").action(verify);
  return root;
}
