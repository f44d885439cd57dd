import { Argument, Command, Option } from "commander";
import { roles, type Role } from "@/lib/accounts/role";
import { addressOf } from "@/lib/i18n/address";
import { terminalActor } from "../actor";
import { CommandProblem } from "../command-problem";
import { explain } from "../help";
import { languageOption, type LanguageFlag } from "../language-option";
import { print } from "../output";
import { portalAddress } from "../portal-address";
import { openSession } from "../session";
import { words } from "../words";

/** How people call an administrator. */
const ADMIN = "admin";

interface InviteFlags extends LanguageFlag {
  role: Role | typeof ADMIN;
  region?: string;
  partner?: string;
  name?: string;
}

async function invite(
  mail: string,
  { role: asked, region, partner, name = "", language }: InviteFlags,
  command: Command,
): Promise<void> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { invitationSchema } = await import("@/lib/accounts/schema");
  const { inviteAccount } = await import("@/lib/accounts/mutations");
  const regionId = region === undefined ? null : await getRegionId(region);
  const role = asked === ADMIN ? "administrator" : asked;
  const invitation = { mail, name, role, regionId, partner: partner ?? null };
  const { data, error } = invitationSchema.safeParse(invitation);
  if (!data) {
    const isMail = error.issues.some(({ path }) => path[0] === "mail");
    throw new CommandProblem(isMail ? "userMail" : "userPartner", { mail });
  }
  const token = await inviteAccount(data, terminalActor(), new Date());
  const path = addressOf(language, "/staff/sign-in/link/[token]", { token });
  const address = (await portalAddress()) + path;
  print(command, { address }, words("done.userInvited", { address }));
}

async function list(_options: object, command: Command): Promise<void> {
  await openSession();
  const { listAccounts } = await import("@/lib/accounts/queries");
  const accounts = await listAccounts();
  const line = ({ mail, isClosed, roles: given }: (typeof accounts)[number]) =>
    [
      mail,
      ...given.map(({ role, region, partner }) =>
        [role, region ?? words("done.everyRegion"), ...(partner === null ? [] : [partner])].join(
          " ",
        ),
      ),
      ...(isClosed ? [words("done.userIsClosed")] : []),
    ].join("  ");
  print(command, accounts, accounts.map(line).join("\n") || words("done.noUsers"));
}

async function close(mail: string, _options: object, command: Command): Promise<void> {
  await openSession();
  const { closeAccount } = await import("@/lib/accounts/mutations");
  if (!(await closeAccount(mail.toLowerCase(), terminalActor(), new Date())))
    throw new CommandProblem("userUnknown", { mail });
  print(command, { mail }, words("done.userClosed", { mail }));
}

/** `praxisnah user …` */
export function userCommand(): Command {
  const root = explain(new Command("user"), "user");
  const mail = new Argument("<mail>", words("argument.mail"));
  explain(
    root
      .command("invite")
      .addArgument(mail)
      .addOption(
        new Option("--role <role>", words("option.role"))
          .choices([...roles, ADMIN])
          .makeOptionMandatory(),
      )
      .option("--region <slug>", words("option.roleRegion"))
      .option("--partner <slug>", words("option.rolePartner"))
      .option("--name <name>", words("option.userName"))
      .addOption(languageOption()),
    "userInvite",
    "praxisnah user invite redaktion@example.org --role editor --region chemnitz",
  ).action(invite);
  explain(root.command("list"), "userList", "praxisnah user list").action(list);
  explain(
    root.command("close").addArgument(mail),
    "userClose",
    "praxisnah user close redaktion@example.org",
  ).action(close);
  return root;
}
