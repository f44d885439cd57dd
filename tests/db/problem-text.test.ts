import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/accounts/role";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { editProblem } from "@/lib/network/editing/mutations";
import type { ProblemTexts } from "@/lib/network/editing/problem-texts";
import { findProblemToEdit } from "@/lib/network/editing/queries";
import { problemEditSchema } from "@/lib/network/editing/schema";
import { canEditProblem } from "@/lib/network/policy";
import type { ProblemState } from "@/lib/network/problem-state";
import { getPublicProblem } from "@/lib/network/queries";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");

let regionId = 0;
let elsewhere = 0;
let ada = 0;
let slug = "";

const as = (role: Role, of = regionId, id = ada): User => ({
  ...{ id, roles: [{ role, regionId: of, partner: null }] },
});

async function texts(): Promise<ProblemTexts> {
  const problem = await findProblemToEdit("a", slug);
  if (!problem) throw new Error("The problem is gone.");
  return problem.texts;
}

/** What the form sends that showed these texts, with some of them typed over. */
async function edit(seen: ProblemTexts, typed: Partial<ProblemTexts>, user = as("publisher")) {
  const { themes, ...rest } = { ...seen, ...typed };
  const form = problemEditSchema.parse({
    ...{ region: "a", problem: slug, seen: JSON.stringify(seen), ...rest },
    themes: themes.split(",").filter(Boolean),
  });
  return editProblem(form, { user, now });
}

const lead = (state: ProblemState) =>
  db().problem.updateMany({ where: { regionId, slug }, data: { state } });

beforeAll(async () => {
  regionId = await createSmallRegion("a");
  elsewhere = await createSmallRegion("b");
  ({ id: ada } = await db().account.create({ data: { mail: "ada@example.org", name: "Ada" } }));
});

beforeEach(async () => {
  slug = `stuerze-${randomUUID().slice(0, 8)}`;
  await db().problem.create({
    data: {
      ...{ regionId, slug, state: "open", locale: "de", title: "Stürze", organisation: "Haus" },
      summary: "Nachts ist eine Pflegekraft für alle da.",
      description: "Die Klingel am Bett hilft nur, wenn jemand sie noch erreicht. Was dann?",
      ...{ themes: ["pflege"], terms: ["Sensoren", "Klingel"], ownerHidden: false },
      ...{ contactMail: "owner@example.org", requestKey: randomUUID(), deleteAfter: now },
    },
    select: { id: true },
  });
});

describe("the text of a problem in the hands of staff", () => {
  it("is changed where they changed it, recorded, and read by everybody", async () => {
    const seen = await texts();
    const typed = { title: "Stürze  früher erkennen", terms: "Sensoren; Radar", hidden: "yes" };
    expect(await edit(seen, typed)).toMatchObject({ count: 3, changed: ["region:a"] });
    expect(await getPublicProblem(regionId, slug)).toMatchObject({
      ...{ title: "Stürze früher erkennen", terms: ["Sensoren", "Radar"], organisation: null },
      ...{ summary: seen.summary, themes: ["pflege"] },
    });
    const { id } = await db().problem.findFirstOrThrow({ where: { slug }, select: { id: true } });
    expect(await db().auditEntry.findMany({ where: { subject: `problem:${id}` } })).toMatchObject([
      {
        ...{ actor: `account:${ada}`, action: "problem.edit", regionId },
        before: { title: "Stürze", terms: "Sensoren, Klingel", hidden: "" },
        after: { title: "Stürze früher erkennen", terms: "Sensoren, Radar", hidden: "yes" },
      },
    ]);
    // The same form sent again finds everything as it should be, and records nothing.
    expect(await edit(seen, typed)).toEqual({ status: "saved", count: 0, changed: [] });
    expect(await db().auditEntry.count({ where: { subject: `problem:${id}` } })).toBe(1);
  });

  it("loses nothing when two change it, and says who wrote what where both did", async () => {
    const seen = await texts();
    const one = { title: "Stürze in der Nacht", themes: "e-health,pflege" };
    const other = { title: "Stürze am Tag", terms: "Radar" };
    const outcomes = await Promise.all([edit(seen, one), edit(seen, other)]);
    const told = outcomes.find((outcome) => outcome.status === "clash");
    const stored = await texts();
    expect(outcomes.filter(({ status }) => status === "saved")).toHaveLength(1);
    if (told?.status !== "clash") throw new Error("Nobody was told.");
    expect(told.clashes.map(({ column, theirs }) => [column, theirs])).toEqual([
      ["title", stored.title],
    ]);
    expect([...told.by]).toEqual([["title", "Ada"]]);
    // Sent once more with what was told, the change goes before the other's, and both stay.
    const late = stored.title === one.title ? other : one;
    const { hidden, result } = seen;
    const again = { ...seen, ...late };
    const form = problemEditSchema.parse({
      ...{ region: "a", problem: slug, ...again, hidden, result, seen: JSON.stringify(told.seen) },
      themes: again.themes.split(","),
    });
    await editProblem(form, { user: as("publisher"), now });
    expect(await texts()).toEqual({ ...seen, ...one, ...other, title: late.title });
  });

  it("goes by the new names of themes, and keeps those that nobody touched", async () => {
    await db().formerAddress.create({
      data: {
        ...{ regionId, kind: "theme", slug: "pflege", targetSlug: "gute-pflege", name: "Pflege" },
        ...{ reason: "renamed", since: now },
      },
      select: { slug: true },
    });
    expect((await texts()).themes).toBe("gute-pflege");
    await edit(await texts(), { terms: "" });
    const where = { regionId_slug: { regionId, slug } };
    const row = await db().problem.findUniqueOrThrow({
      where,
      select: { themes: true, terms: true },
    });
    expect(row).toEqual({ themes: ["pflege"], terms: [] });
    await db().formerAddress.deleteMany({ where: { regionId } });
  });

  it("is changed by who publishes while everybody reads it, by who writes before", async () => {
    const seen = await texts();
    const change = { title: "Neu" };
    await expect(edit(seen, change, as("editor"))).rejects.toMatchObject({ reason: "forbidden" });
    const foreign = as("publisher", elsewhere);
    await expect(edit(seen, change, foreign)).rejects.toMatchObject({ reason: "forbidden" });
    await lead("review");
    expect(await edit(seen, change, as("editor"))).toMatchObject({ count: 1, changed: [] });
    for (const state of ["draft", "withdrawn"] as const) {
      await lead(state);
      expect(canEditProblem(as("administrator"), await findProblemToEdit("a", slug))).toBe(false);
      await expect(edit(seen, change)).rejects.toMatchObject({ reason: "forbidden" });
    }
  });

  it("keeps the result of what is solved, and is refused where it says too little", async () => {
    const seen = await texts();
    await edit(seen, { result: "Ein Sensor unter der Matratze." });
    await lead("solved");
    const emptied = edit(await texts(), { result: "" });
    await expect(emptied).rejects.toMatchObject({ codes: { result: "resultMissing" } });
    await expect(edit(seen, { summary: "Kurz." })).rejects.toThrow("tooShort");
    await expect(edit(seen, { title: " \n " })).rejects.toThrow("missing");
  });
});
