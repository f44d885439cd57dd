import path from "node:path";
import { describe, it } from "vitest";
import { z } from "zod";
import type { Decay } from "@/lib/coverage/reach/decay";
import { runHere } from "@/tests/db/command-here";
import { hasPublicData } from "@/tests/support/public-data";
import { cases, expectValues, parametersOf } from "@/tests/unit/coverage/reach/published-cases";
import { csv, folderWith } from "./written-files";

function decayText(decay: Decay): string {
  if (decay.kind === "step")
    return `step:${decay.steps.map(({ upTo, weight }) => `${upTo}=${weight}`).join(",")}`;
  const { kind, ...numbers } = decay;
  return [kind, Object.values(numbers).join(",")].filter(Boolean).join(":");
}

const rowsSchema = z.array(z.object({ id: z.string(), accessibility: z.number().nullable() }));

describe.skipIf(!hasPublicData)("the calculator", () => {
  it.each(cases)("gives the published accessibility of $id", async (one) => {
    const { method, threshold, decay, selection = "catchment" } = parametersOf(one);
    const folder = folderWith({
      "d.csv": csv(["id", "demand"], ...Object.entries(one.demand)),
      "s.csv": csv(["id", "supply"], ...Object.entries(one.supply)),
      "c.csv": csv(["from", "to", "cost"], ...one.cost),
    });
    // Every cost is in reach where the published case knows no limit.
    const limit = threshold ?? Math.max(...one.cost.map(([, , cost]) => cost));
    const { output } = await runHere([
      ...["accessibility", "--json", "--method", method, "--threshold", String(limit)],
      ...["--decay", decayText(decay), "--selection", selection],
      ...["demand", "supply", "costs"].flatMap((file) => [
        `--${file}`,
        path.join(folder, `${file.slice(0, 1)}.csv`),
      ]),
    ]);
    const rows = rowsSchema.parse(JSON.parse(output));
    expectValues(one, Object.fromEntries(rows.map(({ id, accessibility: value }) => [id, value])));
  });
});
