import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { escalateOverdue } from "@/lib/enquiries/escalation/mutations";
import { removeRoute, setRoute } from "@/lib/enquiries/routes/mutations";
import { readTarget } from "@/lib/enquiries/routing";
import { takeOfficeStep } from "@/lib/enquiries/thread/mutations";
import { findEnquiry } from "@/lib/enquiries/thread/queries";
import { officeStepSchema } from "@/lib/enquiries/thread/schema";
import { linkToken } from "@/lib/links/link-token";
import { createInterest, createProblem } from "@/lib/network/mutations";
import { rankPartnersOfProblem } from "@/lib/network/partners/queries";
import type { ProblemState } from "@/lib/network/problem-state";
import { moveOwnProblem, moveProblem } from "@/lib/network/progress/mutations";
import { findOwnProblem, getProblemForStaff, listProblems } from "@/lib/network/progress/queries";
import { getPublicProblem, listPublicProblems, listThemeChoices } from "@/lib/network/queries";
import { newProblemSchema } from "@/lib/network/schema";
import { forgetOverdue } from "@/lib/retention/mutations";
import { addPartner, addTheme } from "./network-entries";
import { openConnections } from "./open-connections";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
const sending = { sender: null, locale: "de" as const, now };
const HIDDEN_NAME = "Seniorenhaus Geheim";
let regionId = 0;
let count = 0;

function described(changes: object = {}) {
  count++;
  return newProblemSchema.parse({
    ...{ region: "a", title: `Problem ${count}`, organisation: HIDDEN_NAME, hidden: "yes" },
    summary: "Nachts ist eine Pflegekraft für alle da.",
    description: "Die Klingel am Bett hilft nur, wenn jemand sie noch erreicht. Was dann?",
    ...{ themes: ["pflege", "unknown"], terms: "Sensoren, Sturz", mail: "owner@example.org" },
    ...changes,
  });
}

/** The secret of the link in the mail for the problem that was described last. */
async function tokenOfLastMail(): Promise<string> {
  const mail = await db().outboxMail.findFirstOrThrow({
    where: { template: "problem-confirm" },
    orderBy: { id: "desc" },
  });
  const { link } = mail.values as { link: string };
  return linkToken(link, process.env.PORTAL_SECRET ?? "");
}

/** A problem that went through some states, and the secret of its owner. */
async function problemIn(...states: ProblemState[]): Promise<{ slug: string; token: string }> {
  await createProblem(described(), sending);
  const token = await tokenOfLastMail();
  const slug = (await findOwnProblem(token, now))?.slug ?? "";
  if (states.length > 0) await moveOwnProblem(token, "review", now);
  for (const to of states.slice(1)) await moveProblem("a", slug, { to, madeBy: "staff", now });
  return { slug, token };
}

const stateOf = async (slug: string) => (await getProblemForStaff(regionId, slug))?.state;

// Everybody here writes from one mail address, which may not send that many forms.
beforeEach(() => db().senderCount.deleteMany());

beforeAll(async () => {
  await openConnections();
  regionId = await createSmallRegion("a");
  await createSmallRegion("b");
  await addTheme(regionId, "pflege", 1);
  await db().contactOffice.create({
    data: { regionId, office: "Amt", department: "Gesundheit", mail: "amt@example.org" },
    select: { regionId: true },
  });
});

describe("a problem that somebody describes", () => {
  it("fifty times at once is one draft with one mail, and no link can be told from what is kept", async () => {
    const input = described();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => createProblem(input, sending)),
    );
    expect(new Set(answers.map(({ deleteAfter }) => deleteAfter))).toEqual(new Set(["2026-11-29"]));
    const rows = await db().problem.findMany({ where: { title: input.title } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ state: "draft", themes: ["pflege"], ownerHidden: true });
    expect(await db().outboxMail.count({ where: { template: "problem-confirm" } })).toBe(1);
    const kept = [rows, await db().outboxMail.findMany(), await db().mailLink.findMany()];
    expect(JSON.stringify(kept)).not.toContain(await tokenOfLastMail());
  });

  it("is read by nobody before it was confirmed and opened", async () => {
    const { slug, token } = await problemIn();
    expect(await getPublicProblem(regionId, slug)).toBeNull();
    await moveOwnProblem(token, "review", now);
    expect(await getPublicProblem(regionId, slug)).toBeNull();
    await moveProblem("a", slug, { to: "open", madeBy: "staff", note: "Gut.", now });
    expect(await getPublicProblem(regionId, slug)).toMatchObject({
      ...{ state: "open", openedOn: "2026-11-22", organisation: null },
      changes: [{ state: "open", on: "2026-11-22", note: "Gut." }],
    });
  });

  it("is confirmed once, however often the link is used; a wrong link does nothing", async () => {
    const { slug, token } = await problemIn();
    await Promise.allSettled([1, 2, 3].map(() => moveOwnProblem(token, "review", now)));
    await moveOwnProblem(token, "review", now);
    const problem = await getProblemForStaff(regionId, slug);
    expect(problem?.changes.map(({ after }) => after)).toEqual(["draft", "review"]);
    await expect(moveOwnProblem("x".repeat(43), "review", now)).rejects.toThrow("unknownProblem");
    expect(await findOwnProblem("x".repeat(43), now)).toBeNull();
  });

  it("gets an address of its own, also when two of one name come at once", async () => {
    const twins = [described({ title: "Zwilling" }), described({ title: "Zwilling", terms: "x" })];
    await Promise.all(twins.map((twin) => createProblem(twin, sending)));
    const rows = await db().problem.findMany({ where: { title: "Zwilling" } });
    expect(rows.map(({ slug }) => slug).sort()).toEqual(["zwilling", "zwilling-2"]);
  });
});

describe("whoever wants to stay hidden", () => {
  it("is named in nothing that the public reads, from open to solved", async () => {
    const { slug } = await problemIn("review", "open");
    const steps = [
      { to: "matched" as const },
      { to: "running" as const },
      { to: "solved" as const, result: "Es klappt." },
    ];
    const answers: unknown[] = [];
    for (const step of [null, ...steps]) {
      if (step) await moveProblem("a", slug, { ...step, madeBy: "staff", now });
      answers.push(await getPublicProblem(regionId, slug), await listPublicProblems(regionId));
    }
    const read = JSON.stringify(answers);
    expect(read).toContain(slug);
    expect(read).not.toContain(HIDDEN_NAME);
    expect(read).not.toContain("owner@example.org");
    expect(read).not.toContain("staff");
    expect((await getProblemForStaff(regionId, slug))?.organisation).toBe(HIDDEN_NAME);
  });
});

describe("a change of state", () => {
  it("leaves a dated line and tells the owner of it", async () => {
    const { slug } = await problemIn("review", "open");
    const later = new Date("2026-12-01T08:00:00Z");
    await moveProblem("a", slug, { to: "matched", madeBy: "ada", note: "Ein Paar.", now: later });
    const problem = await getProblemForStaff(regionId, slug);
    expect(problem?.changes.at(-1)).toEqual({
      ...{ before: "open", after: "matched", note: "Ein Paar.", madeBy: "ada", at: later },
    });
    const mail = await db().outboxMail.findFirstOrThrow({
      where: { template: "problem-state" },
      orderBy: { id: "desc" },
    });
    expect(mail).toMatchObject({ recipient: "owner@example.org", values: { state: "matched" } });
  });

  it("that is impossible changes nothing", async () => {
    const { slug, token } = await problemIn("review", "open");
    const lines = () => db().problemChange.count();
    const before = await lines();
    for (const to of ["draft", "review", "open", "running", "solved"] as const)
      await expect(moveProblem("a", slug, { to, madeBy: "staff", now })).rejects.toThrow(
        "impossibleMove",
      );
    await expect(moveOwnProblem(token, "review", now)).rejects.toThrow("impossibleMove");
    await expect(moveProblem("b", slug, { to: "matched", madeBy: "staff", now })).rejects.toThrow(
      "unknownProblem",
    );
    expect([await stateOf(slug), await lines()]).toEqual(["open", before]);
  });

  it("to solved needs a result", async () => {
    const { slug } = await problemIn("review", "open", "matched", "running");
    const solved = { to: "solved" as const, madeBy: "staff", now };
    await expect(moveProblem("a", slug, solved)).rejects.toThrow("resultMissing");
    await moveProblem("a", slug, { ...solved, result: "Es klappt." });
    expect(await getPublicProblem(regionId, slug)).toMatchObject({ result: "Es klappt." });
  });

  it("by several people at once is won by one of them", async () => {
    for (let round = 0; round < 5; round++) {
      const { slug, token } = await problemIn("review", "open");
      const before = await db().problemChange.count();
      const results = await Promise.allSettled([
        ...Array.from({ length: 6 }, (_, index) =>
          moveProblem("a", slug, { to: "matched", madeBy: `staff ${index}`, now }),
        ),
        moveProblem("a", slug, { to: "withdrawn", madeBy: "staff", now }),
      ]);
      const won = results.filter(({ status }) => status === "fulfilled").length;
      const state = await stateOf(slug);
      // Who withdraws a matched problem a moment later wins as well: that move is possible.
      expect(won).toBe((await db().problemChange.count()) - before);
      expect(won).toBeLessThanOrEqual(state === "withdrawn" ? 2 : 1);
      expect(won).toBeGreaterThanOrEqual(1);
      expect(await findOwnProblem(token, now)).toMatchObject({ state });
    }
  });

  it("waits for one that is under way, and then finds that it came too late", async () => {
    const { slug } = await problemIn("review", "open");
    let second: Promise<unknown> = Promise.resolve();
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`UPDATE problem SET state = 'withdrawn' WHERE slug = ${slug}`;
      second = moveProblem("a", slug, { to: "matched", madeBy: "staff", now }).catch(
        (error: unknown) => error,
      );
      await tx.$executeRaw`SELECT pg_sleep(0.3)`;
    });
    expect(await second).toMatchObject({ code: "changedMeanwhile" });
    expect(await stateOf(slug)).toBe("withdrawn");
  });
});

describe("interest in a problem", () => {
  const interest = (problem: string) => ({
    ...{ region: "a", problem, organisation: "Institut", mail: "lab@example.org" },
    message: "Wir können Sensoren beitragen.",
  });

  it("that is declared fifty times at once is one enquiry, with one mail to each", async () => {
    const { slug } = await problemIn("review", "open");
    const mails = () =>
      db().outboxMail.findMany({ where: { template: { startsWith: "enquiry" } } });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => createInterest(interest(slug), sending)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const caseNumber = answers[0]?.caseNumber ?? "";
    const problem = await getProblemForStaff(regionId, slug);
    expect(problem?.interests).toMatchObject([
      { caseNumber, status: "received", organisation: "Institut", contactMail: "lab@example.org" },
    ]);
    const listed = await listProblems(regionId);
    expect(listed.find((one) => one.slug === slug)?.interests).toBe(1);
    expect((await mails()).map(({ template, recipient }) => [template, recipient])).toEqual([
      ["enquiry-receipt", "lab@example.org"],
      ["enquiry-notice", "amt@example.org"],
    ]);
  });

  it("sends nobody words that somebody else typed", async () => {
    const { slug } = await problemIn("review", "open");
    const organisation = "Gewonnen! https://evil.example";
    await createInterest({ ...interest(slug), organisation }, sending);
    const receipt = await db().outboxMail.findFirstOrThrow({
      where: { template: "enquiry-receipt" },
      orderBy: { id: "desc" },
    });
    expect(receipt.recipient).toBe("lab@example.org");
    expect(JSON.stringify(receipt.values)).not.toMatch(/evil|Sensoren/);
  });

  it("is answered by the office on the page of its link, and the answer comes by mail", async () => {
    const { slug } = await problemIn("review", "open");
    const { caseNumber } = await createInterest(interest(slug), sending);
    const { id, dueOn } = await db().enquiry.findUniqueOrThrow({ where: { caseNumber } });
    expect(dueOn).toEqual(new Date("2026-11-27"));
    const tokenOf = async (purpose: "enquiry_sender" | "enquiry_office") => {
      const link = await db().mailLink.findFirstOrThrow({ where: { purpose, subjectId: id } });
      return linkToken(link.id, process.env.PORTAL_SECRET ?? "");
    };
    const token = await tokenOf("enquiry_office");
    const found = await findEnquiry("enquiry_office", token, "de", now);
    expect(found).toMatchObject({
      enquiry: {
        kind: "declare_interest",
        name: "Institut",
        about: expect.stringMatching(/^Problem/) as string,
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/owner@|Geheim/);
    const answer = { token, step: "answer", message: "Wir stellen den Kontakt her." };
    await takeOfficeStep(officeStepSchema.parse(answer), { now, locale: "de" });
    const mail = await db().outboxMail.findFirstOrThrow({ where: { template: "enquiry-answer" } });
    expect(mail.recipient).toBe("lab@example.org");
    expect(
      await findEnquiry("enquiry_sender", await tokenOf("enquiry_sender"), "de", now),
    ).toMatchObject({
      enquiry: { status: "answered", messages: [{ text: answer.message }] },
    });
    const later = new Date("2026-12-15T12:00:00Z");
    const overdue = await createInterest({ ...interest(slug), organisation: "Labor" }, sending);
    await escalateOverdue(later);
    const escalated = await db().outboxMail.findMany({ where: { template: "enquiry-escalation" } });
    expect(JSON.stringify(escalated.map(({ values }) => values))).toContain(overdue.caseNumber);
  });

  it.each(["kind:problem", "problem:"])("goes where a region routes %s", async (target) => {
    const { slug } = await problemIn("review", "open");
    const full = target.endsWith(":") ? target + slug : target;
    expect(readTarget(full)).toBe(full);
    const office = { office: "Börse", mail: "boerse@example.org", dueDays: 2 };
    await setRoute(regionId, { target: full, ...office }, "terminal:test");
    const { caseNumber } = await createInterest(interest(slug), sending);
    const where = { caseNumber };
    const select = { office: true, officeMail: true, dueOn: true };
    expect(await db().enquiry.findUnique({ where, select })).toEqual({
      ...{ office: "Börse", officeMail: "boerse@example.org", dueOn: new Date("2026-11-24") },
    });
    await removeRoute(regionId, full, "terminal:test");
  });

  it("is taken only while partners are sought", async () => {
    for (const states of [[], ["review"], ["review", "open", "matched"]] as ProblemState[][]) {
      const { slug } = await problemIn(...states);
      await expect(createInterest(interest(slug), sending)).rejects.toThrow("outdated");
    }
    await expect(createInterest(interest("nothing"), sending)).rejects.toThrow("outdated");
  });
});

describe("partners for a problem", () => {
  it("are those who do research and fit, with the reasons in the words of their profiles", async () => {
    const { slug } = await problemIn("review");
    const sensors = { offers: [{ de: "Sensor am Körper", en: "Sensors on the body" }] };
    await addPartner(regionId, "enas", sensors, ["pflege"]);
    await addPartner(regionId, "kammer", { ...sensors, sector: "association" }, ["pflege"]);
    await addPartner(regionId, "klinik", { sector: "clinic" }, ["pflege"]);
    await addPartner(regionId, "fremd", {}, []);
    expect(await rankPartnersOfProblem(regionId, slug)).toEqual([
      {
        ...{ slug: "enas", name: "enas", points: 7 },
        reasons: [
          { kind: "termInOffer", term: "Sensoren", offer: "Sensor am Körper", points: 4 },
          { kind: "theme", theme: "pflege", points: 3 },
        ],
      },
      {
        ...{ slug: "klinik", name: "klinik", points: 3 },
        reasons: [{ kind: "theme", theme: "pflege", points: 3 }],
      },
    ]);
    expect(await rankPartnersOfProblem(regionId, "nothing")).toEqual([]);
  });

  it("fit by a theme whatever it is called by now, and the problem stays with it", async () => {
    const { slug } = await problemIn("review", "open");
    await addPartner(regionId, "labor", {}, ["pflege"]);
    const renamed = { where: { regionId, kind: "theme" as const } };
    await db().entry.updateMany({ ...renamed, data: { slug: "gute-pflege" } });
    const former = { regionId, kind: "theme", slug: "pflege", targetSlug: "gute-pflege" };
    await db().formerAddress.create({ data: { ...former, name: "Pflege" } });
    const theme = { kind: "theme", theme: "gute-pflege", points: 3 };
    const ranked = await rankPartnersOfProblem(regionId, slug);
    expect(ranked.find((partner) => partner.slug === "labor")?.reasons).toEqual([theme]);
    expect((await getPublicProblem(regionId, slug))?.themes).toEqual(["gute-pflege"]);
    const listed = await listPublicProblems(regionId);
    expect(listed.find((one) => one.slug === slug)?.themes).toEqual(["gute-pflege"]);
    await db().entry.updateMany({ ...renamed, data: { slug: "pflege" } });
    await db().formerAddress.deleteMany({ where: { regionId, kind: "theme" } });
  });

  it("can be found by the themes of the region, in their order", async () => {
    await addTheme(regionId, "arbeit", 0);
    expect(await listThemeChoices(regionId, "en")).toEqual([
      { slug: "arbeit", title: "ARBEIT" },
      { slug: "pflege", title: "PFLEGE" },
    ]);
  });
});

describe("what is known of an owner", () => {
  it("is forgotten in time: drafts wholly, public problems but for what everybody reads", async () => {
    const draft = await problemIn();
    const open = await problemIn("review", "open");
    await forgetOverdue("2026-11-30", now);
    expect(await stateOf(draft.slug)).toBeUndefined();
    expect(await stateOf(open.slug)).toBe("open");
    await forgetOverdue("2029-01-01", now);
    const problem = await getProblemForStaff(regionId, open.slug);
    expect(problem).toMatchObject({ state: "open", contactMail: "", organisation: "" });
    expect(await findOwnProblem(open.token, now)).toBeNull();
    expect(await getPublicProblem(regionId, open.slug)).toMatchObject({ organisation: null });
  });
});
