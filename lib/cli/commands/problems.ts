import { Argument, Command } from "commander";
import { ProblemRefusal } from "@/lib/network/problem-refusal";
import { problemStates, type ProblemState } from "@/lib/network/problem-state";
import { actor } from "../actor";
import { CommandProblem } from "../command-problem";
import { explain } from "../help";
import { print } from "../output";
import { problemLine, problemText } from "../problem-text";
import { ofRegion, type RegionFlag } from "../region-option";
import { openSession } from "../session";
import { words } from "../words";

function refused(error: unknown): never {
  throw error instanceof ProblemRefusal ? new CommandProblem(error.code, error.values) : error;
}

async function list({ region }: RegionFlag, command: Command): Promise<void> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { listProblems } = await import("@/lib/network/progress/queries");
  const problems = await listProblems(await getRegionId(region));
  print(command, problems, problems.map(problemLine).join("\n") || words("done.noProblems"));
}

async function show(slug: string, { region }: RegionFlag, command: Command): Promise<void> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { getProblemForStaff } = await import("@/lib/network/progress/queries");
  const { rankPartnersOfProblem } = await import("@/lib/network/partners/queries");
  const regionId = await getRegionId(region);
  const problem = await getProblemForStaff(regionId, slug);
  if (!problem) return refused(new ProblemRefusal("unknownProblem", { region, slug }));
  const partners = await rankPartnersOfProblem(regionId, slug);
  print(command, { ...problem, partners }, problemText(problem, partners));
}

interface MoveFlags {
  note?: string;
  result?: string;
  partner?: string[];
}

async function move(
  slug: string,
  to: ProblemState,
  { region, note, result, partner }: RegionFlag & MoveFlags,
  command: Command,
): Promise<void> {
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { moveProblem } = await import("@/lib/network/progress/mutations");
  await getRegionId(region);
  const change = {
    ...{ to, madeBy: actor(), now: new Date() },
    ...{ note: note?.trim() || null, result: result?.trim() || null },
    partners: partner ?? [],
  };
  const { state } = await moveProblem(region, slug, change).catch(refused);
  print(command, { region, slug, state }, words("done.problemMoved", { slug, state }));
}

/** `praxisnah problems …` */
export function problemsCommand(): Command {
  const root = explain(new Command("problems"), "problems");
  const called = (action: string) => `praxisnah problems ${action} --region chemnitz`;
  const slug = () => new Argument("<problem>", words("argument.problem"));
  explain(ofRegion(root.command("list")), "problemsList", called("list")).action(list);
  explain(
    ofRegion(root.command("show").addArgument(slug())),
    "problemsShow",
    called("show stuerze-frueher-erkennen"),
  ).action(show);
  explain(
    ofRegion(root.command("move").addArgument(slug())),
    "problemsMove",
    `${called("move stuerze-frueher-erkennen open")} --note "…"`,
  )
    .addArgument(new Argument("<state>", words("argument.problemState")).choices(problemStates))
    .option("--note <text>", words("option.note"))
    .option("--result <text>", words("option.result"))
    .option(
      "--partner <slug>",
      words("help.repeatable", { description: words("option.partner") }),
      (slug: string, before: string[] = []) => [...before, slug],
    )
    .action(move);
  return root;
}
