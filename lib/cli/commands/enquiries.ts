import { Argument, Command } from "commander";
import { env } from "@/lib/env";
import { readTarget } from "@/lib/enquiries/routing";
import { addressOf } from "@/lib/i18n/address";
import { linkToken } from "@/lib/links/link-token";
import { today } from "@/lib/portal-day";
import { terminalActor } from "../actor";
import { CommandProblem } from "../command-problem";
import { enquiryLine, enquiryText, routeLine } from "../enquiry-text";
import { explain } from "../help";
import { terminal } from "../language";
import { languageOption, type LanguageFlag } from "../language-option";
import { print } from "../output";
import { portalAddress } from "../portal-address";
import { ofRegion, type RegionFlag } from "../region-option";
import { openSession } from "../session";
import { words } from "../words";

async function idOf(region: string): Promise<number> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  return getRegionId(region);
}

async function list(
  { region, overdue = false }: RegionFlag & { overdue?: boolean },
  command: Command,
): Promise<void> {
  const regionId = await idOf(region);
  const { listEnquiries } = await import("@/lib/enquiries/thread/queries");
  const listed = await listEnquiries({ regionId, ...(overdue && { overdueOn: today() }) });
  print(command, listed, listed.map(enquiryLine).join("\n") || words("done.noEnquiries"));
}

async function show(number: string, { language }: LanguageFlag, command: Command): Promise<void> {
  await openSession();
  const { getEnquiryForStaff } = await import("@/lib/enquiries/thread/queries");
  const found = await getEnquiryForStaff(number, terminal.locale);
  if (!found) throw new CommandProblem("enquiryUnknown", { number });
  const { officeLink, ...enquiry } = found;
  const address =
    officeLink === null
      ? null
      : (await portalAddress()) +
        addressOf(language, "/[region]/enquiries/office/[token]", {
          region: enquiry.regionSlug,
          token: linkToken(officeLink, env().PORTAL_SECRET),
        });
  print(command, { ...enquiry, address }, enquiryText(enquiry, address));
}

async function routes({ region }: RegionFlag, command: Command): Promise<void> {
  const regionId = await idOf(region);
  const { listRoutes } = await import("@/lib/enquiries/routes/queries");
  const named = await listRoutes(regionId);
  print(command, named, named.map(routeLine).join("\n") || words("done.noRoutes"));
}

function targetOf(text: string): string {
  const target = readTarget(text);
  if (target === null) throw new CommandProblem("routeTargetUnknown", { target: text });
  return target;
}

interface RouteFlags extends RegionFlag {
  office: string;
  mail: string;
  dueDays?: string;
}

async function route(
  text: string,
  { region, office, mail, dueDays }: RouteFlags,
  command: Command,
): Promise<void> {
  const { routeSchema } = await import("@/lib/enquiries/routes/schema");
  const days = dueDays === undefined ? null : Number(dueDays);
  const { data } = routeSchema.safeParse({ target: targetOf(text), office, mail, dueDays: days });
  if (!data) throw new CommandProblem("routeUnusable", { mail, days: dueDays ?? "" });
  const regionId = await idOf(region);
  const { hasTarget } = await import("@/lib/enquiries/routes/queries");
  const { setRoute } = await import("@/lib/enquiries/routes/mutations");
  if (!(await hasTarget(regionId, data.target)))
    throw new CommandProblem("routeTargetMissing", { target: data.target });
  await setRoute(regionId, data, terminalActor());
  const told = { target: data.target, office: data.office };
  print(command, told, words("done.routeSet", told));
}

async function forgetRoute(text: string, { region }: RegionFlag, command: Command): Promise<void> {
  const target = targetOf(text);
  const regionId = await idOf(region);
  const { removeRoute } = await import("@/lib/enquiries/routes/mutations");
  if (!(await removeRoute(regionId, target, terminalActor())))
    throw new CommandProblem("routeMissing", { target });
  print(command, { target }, words("done.routeForgotten", { target }));
}

/** `praxisnah enquiries …` */
export function enquiriesCommand(): Command {
  const root = explain(new Command("enquiries"), "enquiries");
  const target = new Argument("<target>", words("argument.routeTarget"));
  explain(
    ofRegion(root.command("list")).option("--overdue", words("option.overdue")),
    "enquiriesList",
    "praxisnah enquiries list --region chemnitz --overdue",
  ).action(list);
  explain(
    root
      .command("show")
      .addArgument(new Argument("<number>", words("argument.caseNumber")))
      .addOption(languageOption()),
    "enquiriesShow",
    "praxisnah enquiries show CHE-2026-000123",
  ).action(show);
  explain(
    ofRegion(root.command("routes")),
    "enquiriesRoutes",
    "praxisnah enquiries routes --region chemnitz",
  ).action(routes);
  explain(
    ofRegion(root.command("route").addArgument(target))
      .requiredOption("--office <name>", words("option.office"))
      .requiredOption("--mail <address>", words("option.officeMail"))
      .option("--due-days <days>", words("option.dueDays")),
    "enquiriesRoute",
    "praxisnah enquiries route topic:care --region chemnitz --office Pflegestützpunkt --mail pflege@example.org",
  ).action(route);
  explain(
    ofRegion(root.command("forget-route").addArgument(target)),
    "enquiriesForgetRoute",
    "praxisnah enquiries forget-route topic:care --region chemnitz",
  ).action(forgetRoute);
  return root;
}
