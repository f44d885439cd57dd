import { Command, Option } from "commander";
import type { Accessibility } from "@/lib/coverage/reach/accessibility";
import { decayForms } from "@/lib/coverage/reach/decay-text";
import { USUAL_DETOUR } from "@/lib/coverage/reach/estimated-costs";
import { reachMethods } from "@/lib/coverage/reach/reach-method";
import {
  anyNumber,
  numberAboveZero,
  numberFromOne,
  reachMethod,
  writtenDecay,
} from "../calculator/option-value";
import { runReach, type ReachRequest } from "../calculator/reach-run";
import { printTable } from "../calculator/result-table";
import { explain } from "../help";
import { tellAside } from "../output";
import { userPath } from "../user-path";
import { words } from "../words";

const LISTED = 5;

function tellBasis({ costs }: Accessibility): void {
  if (!costs.isEstimated) return;
  const [detour, speed] = [String(costs.detour), String(costs.speed)];
  tellAside(
    costs.unit === "km"
      ? words("remark.estimatedKilometres", { detour })
      : words("remark.estimatedMinutes", { detour, speed }),
  );
}

function tellUnused(sites: readonly string[]): void {
  if (sites.length === 0) return;
  const more = sites.length > LISTED ? ", …" : "";
  const ids = sites.slice(0, LISTED).join(", ") + more;
  tellAside(words("remark.unusedSupply", { count: sites.length, ids }));
}

async function compute(flags: ReachRequest, command: Command): Promise<void> {
  const { demand, supply, result } = await runReach({
    ...flags,
    demand: userPath(flags.demand),
    supply: userPath(flags.supply),
    ...(flags.costs === undefined ? {} : { costs: userPath(flags.costs) }),
  });
  tellBasis(result);
  tellUnused(result.unusedSupply.map((site) => supply.ids[site] ?? ""));
  const rows = demand.ids.map((id, row) => ({ id, accessibility: result.values[row] ?? null }));
  await printTable(command, ["id", "accessibility"], rows);
}

/** `praxisnah accessibility` */
export function accessibilityCommand(): Command {
  return explain(
    new Command("accessibility"),
    "accessibility",
    "praxisnah accessibility --demand d.csv --supply s.csv --costs c.csv --method e2sfca --decay step:10=1,20=0.68,30=0.22",
  )
    .requiredOption("--demand <file>", words("option.demandFile"))
    .requiredOption("--supply <file>", words("option.supplyFile"))
    .option("--costs <file>", words("option.costsFile"))
    .requiredOption(
      "--method <method>",
      words("option.reachMethod", { methods: reachMethods.join(", ") }),
      reachMethod,
    )
    .option("--threshold <cost>", words("option.threshold"), anyNumber)
    .option(
      "--decay <decay>",
      words("option.decay", { forms: decayForms.join(", ") }),
      writtenDecay,
    )
    .option(
      "--detour <factor>",
      words("option.detour", { usual: String(USUAL_DETOUR) }),
      numberFromOne,
    )
    .option("--speed <km/h>", words("option.speed"), numberAboveZero)
    .addOption(
      new Option("--selection <pairs>", words("option.selection")).choices([
        "catchment",
        "all-pairs",
      ]),
    )
    .action(compute);
}
