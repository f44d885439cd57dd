import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { getFormerAddress } from "@/lib/entries/addresses/queries";
import { listProblemsAtWork, listProblemsOfPartner } from "@/lib/network/directory/queries";
import { createInterest, createProblem } from "@/lib/network/mutations";
import { getPublicProblem, listPublicProblems } from "@/lib/network/queries";
import type { ProblemState } from "@/lib/network/problem-state";
import { moveProblem } from "@/lib/network/progress/mutations";
import { getProblemForStaff } from "@/lib/network/progress/queries";
import { newProblemSchema } from "@/lib/network/schema";
import { forgetOverdue } from "@/lib/retention/mutations";
import { addPartner } from "./network-entries";
import { openConnections } from "./open-connections";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
const sending = { sender: null, locale: "de" as const, now };
let regionId = 0;

/** A problem that staff led through some states after its owner confirmed it. */
async function problem(title: string, given: object, ...states: ProblemState[]): Promise<string> {
  const input = newProblemSchema.parse({
    ...{ region: "a", title, organisation: "Haus am Rand", mail: "owner@example.org" },
    summary: "Nachts ist eine Pflegekraft für alle da.",
    description: "Die Klingel am Bett hilft nur, wenn jemand sie noch erreicht. Was dann?",
    ...given,
  });
  await createProblem(input, sending);
  const { slug } = await db().problem.findFirstOrThrow({
    where: { title },
    orderBy: { id: "desc" },
  });
  await db().problem.updateMany({ where: { slug }, data: { state: "review" } });
  for (const to of states) await moveProblem("a", slug, { to, madeBy: "staff", now });
  return slug;
}

const titlesOf = async (partner: string) =>
  (await listProblemsOfPartner(regionId, partner)).map(({ title }) => title);

// Everybody here writes from one mail address, which may not send that many forms.
beforeEach(() => db().senderCount.deleteMany());

beforeAll(async () => {
  await openConnections();
  regionId = await createSmallRegion("a");
  await createSmallRegion("b");
  await addPartner(regionId, "klinik", {
    ...{ title: { de: "Klinik am Park" }, website: "https://www.klinik-am-park.de" },
  });
  await addPartner(regionId, "heim", { title: { de: "Heim am Bach" } });
});

describe("a partner's problems", () => {
  it("are those of its name, its mail addresses and its page, and no others", async () => {
    await problem("Nach Name", { organisation: "Klinik am Park gGmbH" }, "open");
    await problem("Nach Adresse", { mail: "a@klinik-am-park.de" }, "open");
    await problem("Von der Seite", { partner: "klinik" }, "open");
    await problem("Vom Heim", { partner: "heim" }, "open");
    await problem("Von niemandem", { partner: "gibt-es-nicht" }, "open");
    await problem("Noch ungelesen", { partner: "klinik" });
    await problem("Verborgen", { partner: "klinik", hidden: "yes" }, "open");
    expect(await titlesOf("klinik")).toEqual(["Von der Seite", "Nach Adresse", "Nach Name"]);
    expect(await titlesOf("heim")).toEqual(["Vom Heim"]);
  });

  it("stay with it when its address changes", async () => {
    const former = { regionId, kind: "partner", slug: "heim", targetSlug: "heim-neu" };
    await db().formerAddress.create({ data: { ...former, name: "Heim" } });
    expect(await titlesOf("heim-neu")).toEqual(["Vom Heim"]);
    await db().formerAddress.deleteMany({ where: { regionId, kind: "partner" } });
  });

  it("are worked on by partners that are known by their name as well", async () => {
    const slug = await problem("Wer hilft?", {}, "open");
    const message = "Wir können Sensoren beitragen.";
    const input = { region: "a", problem: slug, mail: "lab@example.org", message };
    await createInterest({ ...input, organisation: "Heim am Bach" }, sending);
    await createInterest({ ...input, organisation: "Unbekannt" }, sending);
    const interests = (await getProblemForStaff(regionId, slug))?.interests;
    expect(interests?.map(({ partnerSlug }) => partnerSlug)).toEqual(["heim", null]);
  });
});

describe("who works on a problem", () => {
  const moved = (slug: string, to: ProblemState, partners: string[] = []) =>
    moveProblem("a", slug, { to, partners, result: "Es klappt.", madeBy: "staff", now });
  const named = async (slug: string) =>
    (await getPublicProblem(regionId, slug))?.partners.map((partner) => partner.slug);
  const atWork = async (partner: string) =>
    (await listProblemsAtWork(regionId, partner)).map(({ title }) => title);

  it("is named on the board, on its page and on the partner's, until it is solved and after", async () => {
    const slug = await problem("Zu zweit", {}, "open");
    expect(await named(slug)).toEqual([]);
    await moved(slug, "matched", ["heim", "klinik", "heim"]);
    for (const to of ["running", "solved"] as const) {
      expect(await named(slug)).toEqual(["heim", "klinik"]);
      await moved(slug, to);
    }
    expect(await named(slug)).toEqual(["heim", "klinik"]);
    const listed = (await listPublicProblems(regionId)).find((one) => one.slug === slug);
    expect(listed?.partners[0]).toEqual({ slug: "heim", name: { de: "Heim am Bach" } });
    expect(await atWork("klinik")).toEqual(["Zu zweit"]);
  });

  it("is named no more when partners are sought again, or its profile is not shown", async () => {
    const slug = await problem("Zu früh", {}, "open");
    await moved(slug, "matched", ["klinik"]);
    await db().entry.updateMany({
      where: { regionId, slug: "klinik" },
      data: { publishUntil: new Date("2020-01-01") },
    });
    expect(await named(slug)).toEqual([]);
    await db().entry.updateMany({
      where: { regionId, slug: "klinik" },
      data: { publishUntil: null },
    });
    expect(await named(slug)).toEqual(["klinik"]);
    await moved(slug, "open");
    expect(await named(slug)).toEqual([]);
    expect(await atWork("klinik")).not.toContain("Zu früh");
  });

  it("is found by the address it once had", async () => {
    const slug = await problem("Umgezogen", {}, "open");
    await moved(slug, "matched", ["heim"]);
    await db().problem.updateMany({ where: { slug }, data: { partnersAtWork: ["haus"] } });
    const former = { regionId, kind: "partner", slug: "haus", targetSlug: "heim", name: "Haus" };
    await db().formerAddress.create({ data: former });
    expect(await named(slug)).toEqual(["heim"]);
    expect(await atWork("heim")).toContain("Umgezogen");
    await db().formerAddress.deleteMany({ where: { regionId, kind: "partner" } });
  });

  it("is no partner that the region does not have, and nobody while none was found", async () => {
    const slug = await problem("Ohne", {}, "open");
    await expect(moved(slug, "matched", ["gibt-es-nicht"])).rejects.toThrow("unknownPartner");
    await expect(moved(slug, "withdrawn", ["klinik"])).rejects.toThrow("partnersNotYet");
    expect((await getProblemForStaff(regionId, slug))?.state).toBe("open");
  });
});

describe("a problem that is withdrawn", () => {
  it("says so at its address when everybody could read it, also after its data is removed", async () => {
    const slug = await problem("Schnell zurück", {}, "open", "withdrawn");
    const gone = { state: "gone", name: "Schnell zurück", reason: "taken_back" };
    const answer = () => getFormerAddress(regionId, "problem", slug);
    expect(await answer()).toEqual({ ...gone, since: now.toISOString() });
    await forgetOverdue("2029-01-01", now);
    expect(await getProblemForStaff(regionId, slug)).toBeNull();
    expect(await answer()).toMatchObject(gone);
    expect(await problem("Schnell zurück", {})).toBe("schnell-zurueck-2");
  });

  it("leaves nothing behind where nobody ever read it", async () => {
    const slug = await problem("Nie gesehen", {}, "withdrawn");
    expect(await getFormerAddress(regionId, "problem", slug)).toBeNull();
  });
});
