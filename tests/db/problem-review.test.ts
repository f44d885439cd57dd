import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/lib/accounts/role";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { createInterest, createProblem } from "@/lib/network/mutations";
import { canAskPartner, canReviewProblem } from "@/lib/network/policy";
import { getProblemForStaff } from "@/lib/network/progress/queries";
import { moveOwnProblem } from "@/lib/network/progress/mutations";
import { askPartner, reviewProblem } from "@/lib/network/review/mutations";
import { readProblemFilter } from "@/lib/network/review/problem-filter";
import { countProblems, listAskable, listProblemPage } from "@/lib/network/review/queries";
import { partnerQuestionSchema, reviewMoveSchema } from "@/lib/network/review/schema";
import { newProblemSchema } from "@/lib/network/schema";
import { linkToken } from "@/lib/links/link-token";
import { addPartner } from "./network-entries";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
const sending = { sender: null, locale: "de" as const, now };

let regionId = 0;
let elsewhere = 0;

const as = (role: Role, of = regionId): User => ({
  ...{ id: 7, roles: [{ role, regionId: of, partner: null }] },
});
const staff = () => ({ user: as("publisher"), now });
const list = (query = "") =>
  listProblemPage(regionId, readProblemFilter(new URLSearchParams(query)));
const move = (to: string, more = {}) =>
  reviewProblem(reviewMoveSchema.parse({ region: "a", problem: "stuerze", to, ...more }), staff());

beforeAll(async () => {
  regionId = await createSmallRegion("a");
  elsewhere = await createSmallRegion("b");
  await addPartner(regionId, "labor", { title: { de: "Labor" } });
  await db().entry.updateMany({ where: { slug: "labor" }, data: { mail: "labor@example.org" } });
  await createProblem(
    newProblemSchema.parse({
      ...{ region: "a", title: "Stürze", organisation: "Haus", mail: "owner@example.org" },
      summary: "Nachts ist eine Pflegekraft für alle da.",
      description: "Die Klingel am Bett hilft nur, wenn jemand sie noch erreicht. Was dann?",
    }),
    sending,
  );
  const mail = await db().outboxMail.findFirstOrThrow({ where: { template: "problem-confirm" } });
  const { link } = mail.values as { link: string };
  await moveOwnProblem(linkToken(link, process.env.PORTAL_SECRET ?? ""), "review", now);
});

describe("a problem in the hands of staff", () => {
  it("waits in the list until it is opened, and again when somebody wants to work on it", async () => {
    expect((await list()).problems.map(({ slug }) => slug)).toEqual(["stuerze"]);
    expect(await countProblems(regionId)).toEqual({ review: 1, interested: 0 });
    await expect(move("matched")).rejects.toMatchObject({ reason: "outdated" });
    expect(await move("open", { note: "Gut." })).toMatchObject({ state: "open" });
    expect((await list()).count).toBe(0);
    expect((await list("view=open&words=HAUS")).count).toBe(1);
    await createInterest(
      {
        ...{ region: "a", problem: "stuerze", organisation: "Labor", mail: "l@example.org" },
        message: "Wir bringen Sensoren und zwei Studierende mit.",
      },
      sending,
    );
    expect((await list()).problems).toMatchObject([{ slug: "stuerze", interests: 1 }]);
    expect(await countProblems(regionId)).toEqual({ review: 0, interested: 1 });
    const [recorded] = await db().auditEntry.findMany({ where: { actor: "account:7" } });
    expect(recorded).toMatchObject({ action: "problem.move", after: { state: "open" } });
  });

  it("asks a partner that fits once, however often, and only while partners are sought", async () => {
    const question = { region: "a", problem: "stuerze", partner: "labor" };
    const input = partnerQuestionSchema.parse(question);
    const asked = await Promise.all([1, 2, 3].map(() => askPartner(input, staff())));
    expect(asked.filter(Boolean)).toHaveLength(1);
    const mails = await db().outboxMail.findMany({ where: { template: "problem-request" } });
    expect(mails.map(({ recipient }) => recipient)).toEqual(["labor@example.org"]);
    expect(await db().auditEntry.count({ where: { action: "problem.ask" } })).toBe(1);
    expect((await listAskable(regionId, "stuerze", ["labor", "nie"])).get("labor")).toEqual({
      asked: true,
    });
    await expect(askPartner({ ...input, partner: "nie" }, staff())).rejects.toMatchObject({
      reason: "outdated",
    });
    const foreign = { user: as("publisher", elsewhere), now };
    await expect(askPartner(input, foreign)).rejects.toMatchObject({ reason: "forbidden" });
  });

  it("is solved with a result alone, which everybody reads", async () => {
    await expect(move("matched", { partners: ["nie"] })).rejects.toMatchObject({
      codes: { partners: "invalid" },
    });
    await move("matched", { partners: ["labor"] });
    await move("running");
    await expect(move("solved")).rejects.toMatchObject({ codes: { result: "resultMissing" } });
    await move("solved", { result: "Es klappt." });
    expect(await getProblemForStaff(regionId, "stuerze")).toMatchObject({
      ...{ state: "solved", result: "Es klappt.", partnersAtWork: ["labor"] },
    });
    const question = { region: "a", problem: "stuerze", partner: "labor" };
    await expect(askPartner(question, staff())).rejects.toMatchObject({ reason: "outdated" });
  });

  it("is shown to the public by who publishes, and turned down by who writes", () => {
    const waits = { regionId, state: "review" } as const;
    expect(canReviewProblem(as("publisher"), waits, "open")).toBe(true);
    expect(canReviewProblem(as("editor"), waits, "open")).toBe(false);
    expect(canReviewProblem(as("editor"), waits, "withdrawn")).toBe(true);
    const open = { regionId, state: "open" } as const;
    expect(canReviewProblem(as("editor"), open, "withdrawn")).toBe(false);
    expect(canReviewProblem(as("publisher", elsewhere), open, "matched")).toBe(false);
    expect(canReviewProblem(as("publisher"), null, "open")).toBe(false);
    expect(canAskPartner(as("editor"), open)).toBe(true);
    expect(canAskPartner(as("editor"), waits)).toBe(false);
    expect(canAskPartner(as("viewer"), open)).toBe(false);
  });
});
