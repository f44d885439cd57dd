import { Command } from "commander";
import { explain } from "../help";
import { print } from "../output";
import { openSession } from "../session";

async function list(_options: object, command: Command): Promise<void> {
  await openSession();
  const { listSpecialtyGroups } = await import("@/lib/coverage/queries");
  const groups = await listSpecialtyGroups();
  const lines = groups.map(({ slug, nameGerman, nameEnglish }) =>
    [slug, nameGerman, nameEnglish].join("\t"),
  );
  print(command, groups, lines.join("\n"));
}

/** `praxisnah groups …` */
export function groupsCommand(): Command {
  const root = explain(new Command("groups"), "groups");
  explain(root.command("list"), "groupsList", "praxisnah groups list").action(list);
  return root;
}
