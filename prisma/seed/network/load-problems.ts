import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { db } from "@/lib/db";
import { requestKey } from "@/lib/forms/request-key";
import { portalMoment } from "@/lib/portal-day";
import { changeRegion } from "@/lib/regions/region-transaction";
import { deletionDay } from "@/lib/retention/retention";
import { DEMO_SLUGS, type DemoSlug } from "../demo-slug";
import { problems as chemnitzProblems } from "./chemnitz/problems";
import { daysFrom } from "./demo-day";
import type { DemoProblem } from "./demo-problem";
import { problems as lichtenbergProblems } from "./lichtenberg/problems";

const PROBLEMS: Record<DemoSlug, DemoProblem[]> = {
  chemnitz: chemnitzProblems,
  lichtenberg: lichtenbergProblems,
};

function rowOf(regionSlug: DemoSlug, today: string, problem: DemoProblem) {
  const { slug, hidden, history, ...facts } = problem;
  const moment = (daysAgo: number) => portalMoment(`${daysFrom(today, -daysAgo)}T09:00`);
  return {
    ...{ ...facts, slug, ownerHidden: hidden, demo: true, contactMail: "" },
    state: history.at(-1)?.state ?? "draft",
    requestKey: requestKey("demo-problem", { regionSlug, slug }, ""),
    createdAt: moment(history[0]?.daysAgo ?? 0),
    deleteAfter: new Date(deletionDay("problem", today)),
    changes: {
      create: history.map(({ state, daysAgo, note }, index) => ({
        ...{ before: history[index - 1]?.state ?? null, after: state, note },
        ...{ at: moment(daysAgo), madeBy: "demo" },
      })),
    },
  };
}

/**
 * Fills the boards of the demo regions, with days counted back from today; invented problems of
 * an earlier loading are replaced.
 *
 * @param today ISO day
 * @param only slugs of the regions that are wanted; all of them when it is empty
 */
export async function loadDemoProblems(today: string, only: readonly string[] = []): Promise<void> {
  const isWanted = (slug: DemoSlug) => only.length === 0 || only.includes(slug);
  for (const slug of DEMO_SLUGS.filter(isWanted))
    await changeRegion(db(), slug, async (tx, region) => {
      await tx.problem.deleteMany({ where: { regionId: region.id, demo: true } });
      for (const problem of PROBLEMS[slug])
        await tx.problem.create({
          data: { ...rowOf(slug, today, problem), regionId: region.id },
          select: { id: true },
        });
      await announceChange(tx, [regionTag(slug)]);
    });
}
