import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { loadDemoProblems } from "@/prisma/seed/network/load-problems";
import { refuseHere, succeedHere } from "./command-here";
import { addPartner } from "./network-entries";
import { createSmallRegion } from "./small-region";

const region = ["--region", "chemnitz"];
const REVIEWED = "hilfsmittel-auf-station-wiederfinden";

beforeAll(async () => {
  await createSmallRegion("chemnitz");
  await createSmallRegion("lichtenberg");
  await loadDemoProblems("2026-11-22");
});

describe("staff at the terminal", () => {
  it("see all problems, those that wait for them as well", async () => {
    const lines = (await succeedHere(["problems", "list", ...region])).split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(new RegExp(`^${REVIEWED}\treview\t2026-11-19\t0\t`));
  });

  it("see a problem with its owner and its changes, also as JSON", async () => {
    const text = await succeedHere(["problems", "show", REVIEWED, ...region]);
    expect(text).toContain("Hilfsmittel auf Station wiederfinden [review]");
    expect(text).toContain("2026-11-20 review (demo)");
    const json = await succeedHere(["problems", "show", REVIEWED, ...region, "--json"]);
    expect(JSON.parse(json)).toMatchObject({ slug: REVIEWED, state: "review", partners: [] });
  });

  it("name the partners that work on a problem", async () => {
    const id = await createSmallRegion("partnerschaft");
    await addPartner(id, "klinik", {});
    await db().problem.updateMany({
      where: { slug: "wunden-dokumentieren-ohne-zu-tippen" },
      data: { regionId: id },
    });
    const move = ["problems", "move", "wunden-dokumentieren-ohne-zu-tippen", "running"];
    const there = ["--region", "partnerschaft"];
    expect(await refuseHere([...move, "--partner", "nobody", ...there])).toContain("“nobody”");
    await succeedHere([...move, "--partner", "klinik", ...there]);
    const shown = ["problems", "show", "wunden-dokumentieren-ohne-zu-tippen", ...there];
    expect(await succeedHere(shown)).toContain("At work on it: klinik");
  });

  it("lead a problem on, and are told what is possible where it is not", async () => {
    expect(
      await succeedHere(["problems", "move", REVIEWED, "open", "--note", "Gut.", ...region]),
    ).toBe(`“${REVIEWED}” is now in the state open.`);
    expect(await refuseHere(["problems", "move", REVIEWED, "solved", ...region])).toContain(
      "Possible: matched, withdrawn.",
    );
    expect(
      await refuseHere([
        "problems",
        "move",
        "prothesenschaefte-schneller-anpassen",
        "solved",
        ...region,
      ]),
    ).toContain("--result");
    expect(await refuseHere(["problems", "show", "nothing", ...region])).toContain("“nothing”");
    expect(await refuseHere(["problems", "move", REVIEWED, "gone", ...region])).toContain("gone");
  });
});
