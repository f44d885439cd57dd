import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { escalateOverdue } from "@/lib/enquiries/escalation/mutations";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { removeRoute, setRoute } from "@/lib/enquiries/routes/mutations";
import { enquirySchema } from "@/lib/enquiries/schema";
import { takeOfficeStep, takeSenderStep } from "@/lib/enquiries/thread/mutations";
import { findEnquiry } from "@/lib/enquiries/thread/queries";
import { officeStepSchema, senderStepSchema } from "@/lib/enquiries/thread/schema";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { linkToken } from "@/lib/links/link-token";
import { addPartner } from "./network-entries";
import { openConnections } from "./open-connections";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-23T12:00:00Z");
const sending = { sender: null, locale: "en" as const, now };
let regionId = 0;
let count = 0;

async function send(changes: object = {}, at = now): Promise<number> {
  count += 1;
  const input = enquirySchema.parse({
    ...{ region: "a", kind: "general", name: "Ada", mail: "ada@example.org" },
    ...{ message: `Ich habe Frage Nummer ${count}.`, ...changes },
  });
  const { caseNumber } = await createEnquiry(input, { ...sending, now: at });
  const where = { caseNumber };
  return (await db().enquiry.findUniqueOrThrow({ where, select: { id: true } })).id;
}

async function tokenOf(id: number, purpose: "enquiry_sender" | "enquiry_office") {
  const where = { purpose, subjectId: id };
  const link = await db().mailLink.findFirstOrThrow({ where, select: { id: true } });
  return linkToken(link.id, process.env.PORTAL_SECRET ?? "");
}

/** A step from a page that was opened just now and of which nothing but the step is changed. */
async function office(id: number, step: object, at = now) {
  const { assignee, dueOn } = await read(id, "enquiry_office");
  const stands = { assignee: assignee ?? "", dueOn: dueOn ?? "" };
  return stale(id, { ...stands, shownAssignee: assignee ?? "", shownDueOn: dueOn, ...step }, at);
}

/** A step from a page that says itself what it showed. */
async function stale(id: number, step: object, at = now) {
  const token = await tokenOf(id, "enquiry_office");
  const change = officeStepSchema.parse({ token, ...step });
  return takeOfficeStep(change, { now: at, locale: "de" });
}

async function sender(id: number, step: object, at = now) {
  const token = await tokenOf(id, "enquiry_sender");
  return takeSenderStep(senderStepSchema.parse({ token, ...step }), { sender: null, now: at });
}

async function read(id: number, purpose: "enquiry_sender" | "enquiry_office" = "enquiry_sender") {
  const found = await findEnquiry(purpose, await tokenOf(id, purpose), "de", now);
  if (found.is !== "found") throw new Error("The link leads to nothing.");
  return found.enquiry;
}

async function mails(template: string) {
  return db().outboxMail.findMany({ where: { template }, orderBy: { id: "asc" } });
}

// Everybody here writes from one mail address, which may not send that many forms.
beforeEach(() => db().senderCount.deleteMany());

beforeAll(async () => {
  await openConnections();
  regionId = await createSmallRegion("a");
  await addPartner(regionId, "klinikum", { title: { de: "Klinikum" } });
  await addPartner(regionId, "verein", { title: { de: "Verein" } });
  await db().entry.updateMany({
    where: { regionId, slug: "klinikum" },
    data: { mail: "klinikum@example.org" },
  });
  await db().contactOffice.create({
    data: { regionId, office: "Amt", department: "Gesundheit", mail: "amt@example.org" },
    select: { regionId: true },
  });
});

beforeEach(async () => {
  await db().outboxMail.deleteMany();
});

describe("an enquiry finds its office", () => {
  it("by what it is about, its topic, and its region", async () => {
    const route = { office: "Ansiedlung", mail: "ansiedlung@example.org", dueDays: 2 };
    await setRoute(regionId, { target: "topic:settling", ...route }, "terminal:test");
    await setRoute(
      regionId,
      { target: "kind:partner", ...route, office: "Netzwerk" },
      "terminal:test",
    );
    const offices = [];
    for (const changes of [
      { about: "partner:klinikum" },
      { about: "partner:verein" },
      { topic: "settling" },
      { topic: "care" },
      { kind: "claim_profile", about: "partner:klinikum", position: "Leitung" },
    ]) {
      const where = { id: await send(changes) };
      const select = { office: true, officeMail: true, dueOn: true };
      const stored = await db().enquiry.findUniqueOrThrow({ where, select });
      offices.push([stored.office, stored.officeMail, stored.dueOn?.toISOString().slice(0, 10)]);
    }
    expect(offices).toEqual([
      ["Klinikum", "klinikum@example.org", "2026-11-30"],
      ["Netzwerk", "ansiedlung@example.org", "2026-11-25"],
      ["Ansiedlung", "ansiedlung@example.org", "2026-11-25"],
      ["Amt", "amt@example.org", "2026-11-30"],
      ["Netzwerk", "ansiedlung@example.org", "2026-11-25"],
    ]);
    expect((await mails("enquiry-notice")).map(({ recipient }) => recipient)).toEqual(
      offices.map(([, mail]) => mail),
    );
    expect(await removeRoute(regionId, "kind:partner", "terminal:test")).toBe(true);
    expect(await removeRoute(regionId, "kind:partner", "terminal:test")).toBe(false);
  });

  it("and tells nobody's mail address to a query that does not ask for it", async () => {
    await send();
    const rows = [await db().enquiry.findMany(), await db().enquiryRoute.findMany()];
    expect(JSON.stringify(rows)).not.toContain("@");
  });
});

describe("a thread", () => {
  it("goes from question to answer, on, and to its end, with the days of each", async () => {
    const id = await send();
    await office(id, { step: "note", message: "Wer weiß das?", assignee: " Frau  im Amt " });
    await office(id, { step: "answer", message: "So ist es." });
    await sender(id, { step: "reply", message: "Und sonst?" }, new Date("2026-11-24T12:00:00Z"));
    await office(id, { step: "answer_and_close", message: "Sonst nichts." });
    const seen = await read(id);
    expect(seen.messages.map(({ author, text }) => [author, text])).toEqual([
      ["office", "So ist es."],
      ["sender", "Und sonst?"],
      ["office", "Sonst nichts."],
    ]);
    expect(seen.steps.map(({ status }) => status)).toEqual([
      ...["received", "in_progress", "answered", "in_progress", "closed"],
    ]);
    expect(seen.assignee).toBeNull();
    expect((await read(id, "enquiry_office")).messages[0]).toMatchObject({ author: "note" });
    const answers = await mails("enquiry-answer");
    expect(answers.map(({ recipient, locale }) => [recipient, locale])).toEqual([
      ["ada@example.org", "en"],
      ["ada@example.org", "en"],
    ]);
    expect(answers.map(({ values }) => values)).toMatchObject([
      { isClosed: false },
      { isClosed: true },
    ]);
    expect((await mails("enquiry-reply")).map(({ recipient }) => recipient)).toEqual([
      "amt@example.org",
    ]);
  });

  it("holds a text once that comes fifty times at once, with one mail", async () => {
    const id = await send();
    const fifty = Array.from({ length: 50 });
    await Promise.all(fifty.map(() => office(id, { step: "answer", message: "So ist es." })));
    await Promise.all(fifty.map(() => sender(id, { step: "reply", message: "Danke, und?" })));
    expect((await read(id)).messages.map(({ author }) => author)).toEqual(["office", "sender"]);
    expect(await mails("enquiry-answer")).toHaveLength(1);
    expect(await mails("enquiry-reply")).toHaveLength(1);
  });

  it("is closed by its sender with a mail to the office, and goes on when they write again", async () => {
    const id = await send();
    const closing = [sender(id, { step: "close" }), sender(id, { step: "close" })];
    expect(await Promise.all(closing)).toMatchObject([{ told: "office" }, { told: "office" }]);
    expect((await read(id)).status).toBe("closed");
    expect((await mails("enquiry-settled")).map(({ recipient }) => recipient)).toEqual([
      "amt@example.org",
    ]);
    await sender(id, { step: "reply", message: "Doch noch eine Frage." });
    expect((await read(id)).status).toBe("in_progress");
    expect(await mails("enquiry-answer")).toHaveLength(0);
  });

  it("is closed by the office with a mail to the sender in their language", async () => {
    const id = await send();
    const closing = [office(id, { step: "close" }), office(id, { step: "close" })];
    expect(await Promise.all(closing)).toMatchObject([{ told: "sender" }, { told: "sender" }]);
    const told = await mails("enquiry-closed");
    expect(told.map(({ recipient, locale }) => [recipient, locale])).toEqual([
      ["ada@example.org", "en"],
    ]);
    expect(await office(id, { step: "note", message: "Nur für uns." })).toMatchObject({
      told: "nobody",
    });
  });

  it("takes the same words with another step, and again after the other side wrote", async () => {
    const id = await send();
    await office(id, { step: "answer", message: "So ist es." });
    await office(id, { step: "answer_and_close", message: "So ist es." });
    expect((await read(id)).status).toBe("closed");
    expect(await mails("enquiry-answer")).toHaveLength(1);
    expect(await mails("enquiry-closed")).toHaveLength(1);
    await office(id, { step: "answer", message: "So ist es." });
    expect((await read(id)).status).toBe("closed");
    await sender(id, { step: "reply", message: "Wie bitte?" });
    await office(id, { step: "answer", message: "So ist es." });
    await sender(id, { step: "reply", message: "Wie bitte?" });
    await sender(id, { step: "reply", message: "Wie bitte?" });
    const authors = (await read(id)).messages.map(({ author }) => author);
    expect(authors).toEqual(["office", "sender", "office", "sender"]);
    expect(await mails("enquiry-reply")).toHaveLength(2);
  });

  it("is answered a second time only by who knows of the first answer", async () => {
    const id = await send();
    const { dueOn } = await read(id, "enquiry_office");
    const stands = { assignee: "", dueOn, shownAssignee: "", shownDueOn: dueOn, shownMessage: "0" };
    const answer = (message: string, shown = stands) =>
      stale(id, { step: "answer", message, ...shown });
    await answer("Montags.");
    const refused = await answer("Dienstags.").catch((error: unknown) => error);
    expect(refused).toMatchObject({ codes: { message: "answeredMeanwhile" } });
    expect((await read(id)).messages.map(({ text }) => text)).toEqual(["Montags."]);
    const { told } = refused as InvalidFields;
    await answer("Dienstags.", { ...stands, ...told });
    expect((await read(id)).messages.map(({ text }) => text)).toEqual(["Montags.", "Dienstags."]);
    expect(await answer("Dienstags.")).toMatchObject({ told: "sender" });
  });

  it("keeps who looks after it and by when from a page that is out of date", async () => {
    const id = await send();
    const shown = { shownAssignee: "", shownDueOn: "2026-11-30" };
    const changed = { assignee: "Frau Weber", dueOn: "2026-12-31", ...shown };
    await stale(id, { step: "arrange", ...changed });
    await stale(id, { step: "arrange", ...changed });
    const answer = { step: "answer", message: "Gern.", assignee: "", dueOn: "2026-11-30" };
    expect(await stale(id, { ...answer, ...shown })).toEqual({ told: "sender", missed: {} });
    const stands = { assignee: "Frau Weber", dueOn: "2026-12-31" };
    expect(await read(id, "enquiry_office")).toMatchObject(stands);
    const late = { step: "note", message: "Wer?", assignee: "Herr Kern", dueOn: "2026-11-30" };
    expect(await stale(id, { ...late, ...shown })).toEqual({
      ...{ told: "nobody", missed: { assignee: "Herr Kern" } },
    });
    const { messages, ...kept } = await read(id, "enquiry_office");
    expect(kept).toMatchObject(stands);
    expect(messages.map(({ text }) => text)).toEqual([
      ...["Zuständig: Frau Weber. Antwort bis 31. Dezember 2026.", "Gern.", "Wer?"],
    ]);
    expect((await read(id)).messages.map(({ text }) => text)).toEqual(["Gern."]);
  });

  it("wants a day for its answer that is not over, and then keeps what was typed", async () => {
    const id = await send();
    const answer = { step: "answer", message: "Gern." };
    await expect(office(id, { ...answer, dueOn: "2026-11-22" })).rejects.toThrow(InvalidFields);
    await expect(office(id, { ...answer, dueOn: "" })).rejects.toThrow(InvalidFields);
    expect((await read(id)).messages).toEqual([]);
    await office(id, { step: "arrange", dueOn: "2026-11-23" });
    await office(id, answer, new Date("2026-12-01T12:00:00Z"));
    expect((await read(id)).status).toBe("answered");
  });

  it("is kept from its last message on, with its links", async () => {
    const id = await send();
    await office(id, { step: "note", message: "Nur für uns." }, new Date("2027-01-10T12:00:00Z"));
    expect((await read(id)).deleteAfter).toBe("2027-05-22");
    await sender(id, { step: "reply", message: "Und nun?" }, new Date("2027-01-11T12:00:00Z"));
    expect((await read(id)).deleteAfter).toBe("2027-07-10");
    const late = new Date("2027-07-10T12:00:00Z");
    await office(id, { step: "answer", message: "Jetzt." }, late);
    expect((await read(id)).deleteAfter).toBe("2028-01-06");
  });

  it("reaches the office that answers now, within the days agreed with it", async () => {
    await db().contactOffice.updateMany({ data: { mail: null } });
    const id = await send({ topic: "care" });
    expect((await mails("enquiry-receipt")).map(({ values }) => values)).toMatchObject([
      { isOfficeTold: false },
    ]);
    expect((await read(id)).dueOn).toBeNull();
    expect(await sender(id, { step: "reply", message: "Hallo?" })).toMatchObject({
      told: "unreachable",
    });
    await db().contactOffice.updateMany({ data: { mail: "amt@example.org" } });
    await sender(id, { step: "reply", message: "Ist da jemand?" });
    const route = { office: "Pflege", mail: "pflege@example.org", dueDays: 2 };
    await setRoute(regionId, { target: "topic:care", ...route }, "terminal:test");
    await office(id, { step: "answer", message: "Ja." });
    await sender(id, { step: "reply", message: "Gut, und nun?" });
    expect((await mails("enquiry-reply")).map(({ recipient }) => recipient)).toEqual([
      ...["amt@example.org", "pflege@example.org"],
    ]);
    expect(await read(id)).toMatchObject({ office: "Pflege", dueOn: "2026-11-25" });
    await removeRoute(regionId, "topic:care", "terminal:test");
  });

  it("opens to its own link alone", async () => {
    const id = await send();
    const token = await tokenOf(id, "enquiry_sender");
    const step = officeStepSchema.parse({ token, step: "close" });
    await expect(takeOfficeStep(step, { now, locale: "de" })).rejects.toThrow("outdated");
    const over = new Date("2027-05-23T00:00:00Z");
    await expect(sender(id, { step: "close" }, over)).rejects.toThrow("outdated");
    expect((await findEnquiry("enquiry_sender", token, "de", over)).is).toBe("expired");
    expect((await findEnquiry("enquiry_office", token, "de", now)).is).toBe("unknown");
  });
});

describe("an overdue enquiry", () => {
  beforeEach(async () => {
    await db().enquiry.deleteMany();
  });

  it("is told of once, also when two workers look at once", async () => {
    const id = await send({ about: "partner:klinikum" });
    expect(await escalateOverdue(new Date("2026-11-29T12:00:00Z"))).toBe(0);
    expect(await mails("enquiry-reminder")).toHaveLength(0);
    expect(await escalateOverdue(new Date("2026-11-30T12:00:00Z"))).toBe(0);
    const tuesday = new Date("2026-12-01T12:00:00Z");
    const told = await Promise.all([escalateOverdue(tuesday), escalateOverdue(tuesday)]);
    expect(told.toSorted()).toEqual([0, 1]);
    expect(await escalateOverdue(new Date("2026-12-02T12:00:00Z"))).toBe(0);
    expect((await mails("enquiry-escalation")).map(({ recipient }) => recipient)).toEqual([
      "amt@example.org",
    ]);
    expect((await mails("enquiry-reminder")).map(({ recipient }) => recipient)).toEqual([
      "klinikum@example.org",
    ]);
    await office(id, { step: "arrange", assignee: "Leitung", dueOn: "2026-12-03" });
    expect(await escalateOverdue(new Date("2026-12-03T12:00:00Z"))).toBe(0);
    expect(await escalateOverdue(new Date("2026-12-04T12:00:00Z"))).toBe(1);
    expect(await mails("enquiry-escalation")).toHaveLength(2);
    expect(await mails("enquiry-reminder")).toHaveLength(2);
  });

  it("is none once it is answered or closed", async () => {
    await office(await send(), { step: "answer", message: "So ist es." });
    await sender(await send(), { step: "close" });
    expect(await escalateOverdue(new Date("2027-01-12T12:00:00Z"))).toBe(0);
  });
});
