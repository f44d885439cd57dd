import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { User } from "@/lib/accounts/user";
import { verifyChanges } from "@/lib/audit/queries";
import { db } from "@/lib/db";
import { readDateFilter } from "@/lib/events/desk/staff/date-filter";
import { actAsStaff, addGuest, takeSignUpStep } from "@/lib/events/desk/staff/mutations";
import { countEventDesk, findSignUpOfCode, listDeskDates } from "@/lib/events/desk/staff/queries";
import { newGuestSchema, staffStepSchema } from "@/lib/events/desk/staff/schema";
import { readDesk } from "@/lib/events/desk/queries";
import { sendEventMessage } from "@/lib/events/messages/mutations";
import { countRecipients, previewMessage } from "@/lib/events/messages/queries";
import { eventMessageSchema } from "@/lib/events/messages/schema";
import { confirmSignUp } from "@/lib/events/sign-ups/link-mutations";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { openConnections } from "./open-connections";
import { lastMail, linkOf, mailsTo } from "./sign-up-links";
import { addEvent, signUpForm } from "./small-event";
import { createSmallRegion } from "./small-region";

const now = new Date("2027-02-01T12:00:00Z");
const startsAt = new Date("2027-03-01T17:00:00Z");

let regionId = 0;
let editor: User;
let stranger: User;

const staff = (at = now) => ({ user: editor, now: at, locale: "de" as const });

async function send(event: string, person: string, more = {}) {
  await createSignUp(signUpForm("g", event, person, more), { sender: null, locale: "de", now });
}

async function join(event: string, person: string, more = {}) {
  await send(event, person, more);
  await confirmSignUp("confirm_sign_up", await linkOf(person, "confirm_sign_up"), now);
}

async function signUpOf(person: string): Promise<{ id: number; state: string }> {
  return db().signUp.findFirstOrThrow({
    where: { mail: `${person}@example.org` },
    orderBy: { id: "desc" },
    select: { id: true, state: true },
  });
}

async function step(person: string, what: string, note = "") {
  const { id } = await signUpOf(person);
  const wanted = staffStepSchema.parse({ signUp: String(id), step: what, note });
  return takeSignUpStep(wanted, staff());
}

const changes = (action: string) =>
  db().auditEntry.findMany({
    where: { action, regionId, actor: "account:7" },
    orderBy: { id: "asc" },
  });

function guest(date: number, more = {}) {
  const form = {
    date: String(date),
    request: randomUUID(),
    name: "Anna Anruf",
    seats: "1",
    ...more,
  };
  return newGuestSchema.parse(form);
}

function message(date: number, more = {}) {
  return eventMessageSchema.parse({
    ...{ date: String(date), request: randomUUID(), audience: "all", step: "send" },
    ...{ subject: "Bitte mitbringen", text: "Bitte bringen Sie Ihre Fragen mit.", ...more },
  });
}

beforeAll(async () => {
  await openConnections();
  regionId = await createSmallRegion("g");
  const elsewhere = await createSmallRegion("h");
  editor = { id: 7, roles: [{ role: "editor", regionId, partner: null }] };
  stranger = { id: 8, roles: [{ role: "editor", regionId: elsewhere, partner: null }] };
});

describe("staff at the door", () => {
  it("check somebody in and take it back, each recorded once, and nobody of another region does", async () => {
    const date = await addEvent({ regionId, slug: "tuer", startsAt });
    await join("tuer", "anna");
    const { id } = await signUpOf("anna");
    const here = { what: "guest", id, isHere: true } as const;
    await actAsStaff(date, here, staff());
    await actAsStaff(date, here, staff(new Date(now.getTime() + 60_000)));
    expect((await readDesk(date, now))?.guests[0]?.checkedInAt).toEqual(now);
    await actAsStaff(date, { ...here, isHere: false }, staff());
    expect((await readDesk(date, now))?.guests[0]?.checkedInAt).toBeNull();
    await expect(actAsStaff(date, here, { user: stranger, now })).rejects.toMatchObject({
      reason: "forbidden",
    });
    expect(await changes("sign_up.check_in")).toMatchObject([
      { actor: "account:7", subject: `sign_up:${id}`, after: { isHere: true } },
      { actor: "account:7", subject: `sign_up:${id}`, after: { isHere: false } },
    ]);
    await actAsStaff(date, { what: "walkIns", by: -1 }, staff());
    await actAsStaff(date, { what: "walkIns", by: 1 }, staff());
    expect((await readDesk(date, now))?.walkIns).toBe(1);
    expect(await changes("event_date.walk_ins")).toHaveLength(1);
  });

  it("find a guest by the address that the code shows, or by its end", async () => {
    await addEvent({ regionId, slug: "code", startsAt });
    await join("code", "cora");
    const { id } = await signUpOf("cora");
    const token = await linkOf("cora", "check_in");
    expect(await findSignUpOfCode(token, now)).toBe(id);
    expect(await findSignUpOfCode(`https://x.example/g/anmeldungen/einlass/${token} `, now)).toBe(
      id,
    );
    expect(await findSignUpOfCode("Cora", now)).toBeNull();
    expect(await findSignUpOfCode("x".repeat(43), now)).toBeNull();
  });
});

describe("a sign-up in the hands of staff", () => {
  it("is confirmed for who called, and cancelled with a word that the mail repeats", async () => {
    await addEvent({ regionId, slug: "anruf", capacity: 1, startsAt });
    await send("anruf", "bea");
    expect(await step("bea", "confirm")).toBe("confirmed");
    await join("anruf", "carl");
    expect((await signUpOf("carl")).state).toBe("waiting");
    expect(await step("bea", "cancel", "Doppelt gebucht.")).toBe("cancelled");
    expect(await lastMail("bea")).toMatchObject({
      ...{ template: "sign-up-cancelled", byOffice: true, note: "Doppelt gebucht." },
    });
    // Whoever waited is offered the seat, and staff may take it for them.
    expect((await signUpOf("carl")).state).toBe("offered");
    expect(await step("carl", "accept")).toBe("confirmed");
    expect(await mailsTo("carl")).toEqual([
      ...["sign-up-confirm", "sign-up-waiting", "sign-up-offered", "sign-up-confirmed"],
    ]);
    const { id } = await signUpOf("bea");
    expect(await changes("sign_up.cancel")).toMatchObject([
      { subject: `sign_up:${id}`, before: { state: "confirmed" }, after: { state: "cancelled" } },
    ]);
    expect(await step("bea", "confirm")).toBe("cancelled");
    expect(await changes("sign_up.confirm")).toHaveLength(1);
  });

  it("comes first in line when staff want it, and is offered the next seat", async () => {
    await addEvent({ regionId, slug: "reihe", capacity: 1, startsAt });
    for (const person of ["dora", "emil", "fritz"]) await join("reihe", person);
    expect(await step("fritz", "first")).toBe("waiting");
    await step("dora", "cancel");
    expect((await signUpOf("fritz")).state).toBe("offered");
    expect((await signUpOf("emil")).state).toBe("waiting");
    expect(await changes("sign_up.first")).toHaveLength(1);
  });

  it("is left alone by staff of another region", async () => {
    const { id } = await signUpOf("emil");
    const wanted = staffStepSchema.parse({ signUp: String(id), step: "cancel" });
    await expect(takeSignUpStep(wanted, { user: stranger, now })).rejects.toMatchObject({
      reason: "forbidden",
    });
    expect((await signUpOf("emil")).state).toBe("waiting");
  });
});

describe("somebody whom staff sign up", () => {
  it("has a seat once however often the form is sent, with a mail where there is an address", async () => {
    const date = await addEvent({ regionId, slug: "hand", capacity: 2, startsAt });
    const form = guest(date, { mail: "gina@example.org" });
    const added = await Promise.all(Array.from({ length: 8 }, () => addGuest(form, staff())));
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect(added[0]?.state).toBe("confirmed");
    expect(await mailsTo("gina")).toEqual(["sign-up-confirmed"]);
    await expect(
      addGuest(guest(date, { mail: "GINA@example.org" }), staff()),
    ).rejects.toMatchObject({ codes: { mail: "signedUpAlready" } });
    // Two without an address are two, and the third has to wait.
    const states = [];
    for (let count = 0; count < 2; count += 1)
      states.push((await addGuest(guest(date), staff())).state);
    expect(states).toEqual(["confirmed", "waiting"]);
    expect(await changes("sign_up.add")).toHaveLength(3);
    const kept = (await changes("sign_up.add")).map(({ after }) => after);
    expect(JSON.stringify(kept)).not.toMatch(/Anna|gina/);
    expect(await db().outboxMail.count({ where: { recipient: "" } })).toBe(0);
  });

  it("gets no seat that there is not, none of a date that is over, and none from elsewhere", async () => {
    const rules = { waitingList: false };
    const date = await addEvent({ regionId, slug: "voll", capacity: 1, rules, startsAt });
    await addGuest(guest(date), staff());
    await expect(addGuest(guest(date), staff())).rejects.toMatchObject({
      codes: { seats: "seatsTaken" },
    });
    await expect(addGuest(guest(date, { seats: "2" }), staff())).rejects.toMatchObject({
      codes: { seats: "seatsTooMany" },
    });
    const after = new Date(startsAt.getTime() + 3 * 3_600_000);
    await expect(addGuest(guest(date), staff(after))).rejects.toMatchObject({ reason: "closed" });
    const foreign = { ...staff(), user: stranger };
    await expect(addGuest(guest(date), foreign)).rejects.toMatchObject({ reason: "forbidden" });
  });
});

describe("a message to those who signed up", () => {
  it("goes to each of them once, also by a double click, and says why they get it", async () => {
    const date = await addEvent({ regionId, slug: "post", capacity: 1, startsAt });
    for (const person of ["hugo", "ida"]) await join("post", person);
    await send("post", "jan");
    await addGuest(guest(date), staff());
    expect(await countRecipients(date, "all")).toEqual({ mails: 2, withoutMail: 1 });
    const form = message(date);
    expect(await previewMessage(form, "Anna", "de")).toContain(
      "Bitte bringen Sie Ihre Fragen mit.",
    );
    const counts = await Promise.all([1, 2, 3].map(() => sendEventMessage(form, staff())));
    expect(counts).toEqual([2, 2, 2]);
    expect(await lastMail("hugo")).toMatchObject({
      ...{ template: "event-message", subject: "Bitte mitbringen", standing: "confirmed" },
    });
    expect(await lastMail("ida")).toMatchObject({ template: "event-message", standing: "waiting" });
    expect(await mailsTo("jan")).toEqual(["sign-up-confirm"]);
    const mails = await db().outboxMail.findMany({ where: { template: "event-message" } });
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2);
    expect(await changes("event_date.write")).toMatchObject([{ after: { recipients: 2 } }]);
    expect(await sendEventMessage(message(date, { audience: "confirmed" }), staff())).toBe(1);
    expect((await mailsTo("ida")).filter((one) => one === "event-message")).toHaveLength(1);
  });

  it("is refused where nobody would read it, and to staff of another region", async () => {
    const date = await addEvent({ regionId, slug: "leer", startsAt });
    await expect(sendEventMessage(message(date), staff())).rejects.toMatchObject({
      codes: { audience: "nobodyThere" },
    });
    await expect(sendEventMessage(message(date), { user: stranger, now })).rejects.toMatchObject({
      reason: "forbidden",
    });
  });
});

describe("the list of dates", () => {
  it("shows those ahead with seats and who waits, found by title or by a guest, a page at a time", async () => {
    const list = (query = "", at = now) =>
      listDeskDates(regionId, readDateFilter(new URLSearchParams(query)), at);
    const { dates } = await list("words=Treffen reihe");
    expect(dates).toMatchObject([{ confirmed: 0, held: 1, waiting: 1, capacity: 1 }]);
    expect((await list("words=hugo")).dates.map(({ title }) => title.de)).toEqual(["Treffen post"]);
    expect((await list("words=IDA@example.org")).count).toBe(1);
    expect((await list("view=past")).count).toBe(0);
    const later = new Date("2027-03-02T00:00:00Z");
    expect((await list("", later)).count).toBe(0);
    expect((await list("view=past", later)).count).toBe((await list()).count);
    const soon = new Date("2027-02-20T00:00:00Z");
    expect(await countEventDesk(regionId, now)).toEqual({ dates: 0, waiting: 0 });
    expect((await countEventDesk(regionId, soon)).waiting).toBeGreaterThanOrEqual(2);
  });

  it("leaves the record of changes whole", async () => {
    expect((await verifyChanges()).broken).toBeNull();
  });
});
