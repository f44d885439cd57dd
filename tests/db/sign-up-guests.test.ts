import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { actAtDesk, openDesk } from "@/lib/events/desk/mutations";
import { findDesk, listGuests } from "@/lib/events/desk/queries";
import { remindGuests, thankGuests } from "@/lib/events/guests/mutations";
import { cancelSignUp, confirmSignUp } from "@/lib/events/sign-ups/link-mutations";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { forgetOverdue } from "@/lib/retention/mutations";
import { refuseHere, succeedHere } from "./command-here";
import { lastMail, linkOf, mailsTo } from "./sign-up-links";
import { addEvent, signUpForm } from "./small-event";
import { createSmallRegion } from "./small-region";

const now = new Date("2027-02-01T12:00:00Z");
const startsAt = new Date("2027-03-01T17:00:00Z");

let regionId = 0;

async function join(event: string, person: string): Promise<void> {
  await createSignUp(signUpForm("g", event, person), { sender: null, locale: "de", now });
  await confirmSignUp("confirm_sign_up", await linkOf(person, "confirm_sign_up"), now);
}

async function deskOf(event: string) {
  const token = (await openDesk("g", event, "", "terminal:test")) ?? "";
  const at = (moment = now) => findDesk(token, moment);
  const found = async () => {
    const desk = await at();
    if (desk.is !== "found") throw new Error(desk.is);
    return desk;
  };
  return { token, at, found };
}

beforeAll(async () => {
  regionId = await createSmallRegion("g");
});

describe("the list at the door", () => {
  it("notes who is here, however often, takes it back, and counts who came without signing up", async () => {
    await addEvent({ regionId, slug: "tuer", capacity: 1, startsAt });
    for (const person of ["anna", "ben"]) await join("tuer", person);
    const { token, found } = await deskOf("tuer");
    const before = await found();
    expect(before.guests.map(({ name }) => name)).toEqual(["anna"]);
    expect(before.waiting.map(({ name }) => name)).toEqual(["ben"]);
    const id = before.guests[0]?.id ?? 0;
    const later = new Date(now.getTime() + 60_000);
    await actAtDesk(token, { what: "guest", id, isHere: true }, now);
    await actAtDesk(token, { what: "guest", id, isHere: true }, later);
    expect((await found()).guests[0]?.checkedInAt).toEqual(now);
    await actAtDesk(token, { what: "guest", id, isHere: false }, later);
    expect((await found()).guests[0]?.checkedInAt).toBeNull();
    // Who waits has no seat, and the desk of one date does nothing at another.
    const waits = before.waiting[0]?.id ?? 0;
    await actAtDesk(token, { what: "guest", id: waits, isHere: true }, now);
    await addEvent({ regionId, slug: "andere-tuer", startsAt });
    const other = await deskOf("andere-tuer");
    await actAtDesk(other.token, { what: "guest", id, isHere: true }, now);
    const after = await found();
    expect([...after.guests, ...after.waiting].every((guest) => guest.checkedInAt === null)).toBe(
      true,
    );
    for (const by of [1, 1, -1, -1, -1]) await actAtDesk(token, { what: "walkIns", by }, now);
    await actAtDesk(token, { what: "walkIns", by: 1 }, now);
    expect((await found()).walkIns).toBe(1);
    expect(await listGuests(before.date.id)).toMatchObject([
      { name: "anna", mail: "anna@example.org", state: "confirmed" },
      { name: "ben", mail: "ben@example.org", state: "waiting" },
    ]);
  });

  it("is opened by a link of its own, the same each time, that ends after the date", async () => {
    await addEvent({ regionId, slug: "link", startsAt });
    const { token, at } = await deskOf("link");
    expect(await openDesk("g", "link", "", "terminal:test")).toBe(token);
    expect((await at(new Date("2027-04-15T00:00:00Z"))).is).toBe("expired");
    expect((await findDesk("x".repeat(43), now)).is).toBe("unknown");
    await expect(actAtDesk("x".repeat(43), { what: "walkIns", by: 1 }, now)).rejects.toMatchObject({
      reason: "outdated",
    });
    const address = await succeedHere(["events", "desk", "g", "link"]);
    expect(address).toContain(`/g/anmeldungen/liste/${token}`);
    const english = await succeedHere(["events", "desk", "g", "link", "--language", "en"]);
    expect(english).toContain(`/en/g/sign-ups/desk/${token}`);
    expect(await refuseHere(["events", "desk", "g", "link", "2027-01-01"])).toContain("2027-01-01");
    expect(await openDesk("g", "nirgends", "", "terminal:test")).toBeNull();
  });
});

describe("people who signed up", () => {
  it("are reminded two days before, once, and not when they signed up just now", async () => {
    await addEvent({ regionId, slug: "erinnern", startsAt });
    await join("erinnern", "carl");
    await join("erinnern", "doro");
    await cancelSignUp("manage_sign_up", await linkOf("doro", "manage_sign_up"), now);
    await remindGuests(new Date("2027-02-26T07:00:00Z"));
    expect(await mailsTo("carl")).toEqual(["sign-up-confirm", "sign-up-confirmed"]);
    await remindGuests(new Date("2027-02-27T07:00:00Z"));
    await remindGuests(new Date("2027-02-28T07:00:00Z"));
    expect((await mailsTo("carl")).slice(2)).toEqual(["event-reminder"]);
    expect(await mailsTo("doro")).not.toContain("event-reminder");
    // Moved by two weeks after that, it is told of once more.
    await db().eventDate.updateMany({
      where: { eventKey: "erinnern" },
      data: { startsAt: new Date("2027-03-15T17:00:00Z") },
    });
    await remindGuests(new Date("2027-02-28T08:00:00Z"));
    for (const day of ["13", "14"]) await remindGuests(new Date(`2027-03-${day}T07:00:00Z`));
    expect((await mailsTo("carl")).slice(2)).toEqual(["event-reminder", "event-reminder"]);
    const soon = new Date(now.getTime() + 36 * 3_600_000);
    await addEvent({ regionId, slug: "morgen", startsAt: soon });
    await join("morgen", "eva");
    await remindGuests(new Date(now.getTime() + 3_600_000));
    expect(await mailsTo("eva")).not.toContain("event-reminder");
  });

  it("are thanked the morning after when they came; where nobody was checked in, all are written to", async () => {
    await addEvent({ regionId, slug: "mit", startsAt });
    await addEvent({ regionId, slug: "ohne", startsAt });
    for (const person of ["finn", "gina"]) await join("mit", person);
    await join("ohne", "hugo");
    const { token, found } = await deskOf("mit");
    const finn = (await found()).guests.find(({ name }) => name === "finn");
    await actAtDesk(token, { what: "guest", id: finn?.id ?? 0, isHere: true }, startsAt);
    await thankGuests(new Date("2027-03-01T22:00:00Z"));
    expect(await mailsTo("finn")).not.toContain("event-thanks");
    for (let times = 0; times < 2; times += 1) await thankGuests(new Date("2027-03-02T07:00:00Z"));
    expect((await mailsTo("finn")).slice(2)).toEqual(["event-thanks"]);
    expect((await mailsTo("hugo")).slice(2)).toEqual(["event-thanks"]);
    expect([await lastMail("finn"), await lastMail("hugo")]).toMatchObject([
      { wasSeen: true },
      { wasSeen: false },
    ]);
    expect(await mailsTo("gina")).not.toContain("event-thanks");
  });

  it("are forgotten with their links some days after their date, which is counted", async () => {
    const { signUps, links } = await forgetOverdue("2027-04-01", new Date("2027-04-01T01:00:00Z"));
    expect(signUps).toBeGreaterThan(0);
    expect(links).toBeGreaterThanOrEqual(2 * signUps);
    expect(await db().signUp.count()).toBe(0);
    const left = await db().mailLink.findMany({ select: { purpose: true } });
    expect(new Set(left.map(({ purpose }) => purpose))).toEqual(new Set(["event_desk"]));
  });
});

describe("a mail address", () => {
  it("gets no more than ten mails of forms an hour, and another is not kept from signing up", async () => {
    for (let number = 0; number < 11; number += 1)
      await addEvent({ regionId, slug: `viel-${number}`, startsAt });
    const sent = (event: string, person: string) =>
      createSignUp(signUpForm("g", event, person), { sender: null, locale: "de", now });
    for (let number = 0; number < 10; number += 1) await sent(`viel-${number}`, "ida");
    await expect(sent("viel-10", "ida")).rejects.toMatchObject({ reason: "tooManyForMail" });
    await expect(sent("viel-10", "IDA")).rejects.toMatchObject({ reason: "tooManyForMail" });
    expect(await sent("viel-10", "jan")).toMatchObject({ waits: false });
    expect(await mailsTo("ida")).toHaveLength(10);
  });
});
