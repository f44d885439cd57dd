import { Argument, Command } from "commander";
import { terminalActor } from "../actor";
import { CommandProblem } from "../command-problem";
import { explain } from "../help";
import { print } from "../output";
import { practiceReportLine } from "../practice-report-text";
import { ofRegion, type RegionFlag } from "../region-option";
import { openSession } from "../session";
import { words } from "../words";

async function reports({ region }: RegionFlag, command: Command): Promise<void> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { listOpenReports } = await import("@/lib/practices/reports/queries");
  const open = await listOpenReports(await getRegionId(region));
  print(command, open, open.map(practiceReportLine).join("\n") || words("done.noReports"));
}

async function decide(
  id: string,
  decision: "confirm" | "reject",
  { region }: RegionFlag,
  command: Command,
): Promise<void> {
  if (!/^[1-9]\d{0,8}$/.test(id)) throw new CommandProblem("reportUnknown", { region, id });
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { decideReportAsStaff } = await import("@/lib/practices/mutations");
  const outcome = await decideReportAsStaff(
    ...([await getRegionId(region), Number(id), decision, terminalActor()] as const),
  );
  if (outcome.kind === "unknownReport") throw new CommandProblem("reportUnknown", { region, id });
  if (outcome.kind === "decided")
    throw new CommandProblem("reportDecided", { id, status: outcome.status });
  const decided = { id: Number(id), status: outcome.kind, practice: outcome.slug };
  print(command, decided, words("done.reportDecided", { id, status: outcome.kind }));
}

/** `praxisnah practices …` */
export function practicesCommand(): Command {
  const root = explain(new Command("practices"), "practices");
  const called = (action: string) => `praxisnah practices ${action} --region chemnitz`;
  explain(ofRegion(root.command("reports")), "practicesReports", called("reports")).action(reports);
  explain(
    ofRegion(
      root
        .command("decide")
        .addArgument(new Argument("<report>", words("argument.report")))
        .addArgument(
          new Argument("<decision>", words("argument.decision")).choices(["confirm", "reject"]),
        ),
    ),
    "practicesDecide",
    called("decide 12 confirm"),
  ).action(decide);
  return root;
}
