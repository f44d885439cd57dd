import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { confirmSignUp } from "@/lib/events/sign-ups/link-mutations";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { fileImport, importAll, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";
import { lastMail, linkOf, mailsTo } from "./sign-up-links";
import { signUpForm } from "./small-event";

const now = new Date();

const MEETING = {
  slug: "treffen",
  title: { de: "Treffen" },
  summary: { de: "Ein Treffen." },
  type: "meetup",
  starts: "2098-05-12T10:00",
  ends: "2098-05-12T12:00",
  place: { name: "Rathaus" },
  signUp: { capacity: 1, purpose: { de: "Für die Planung." } },
};

async function publish(region: string, changes: object = {}, ...others: object[]): Promise<void> {
  const events = JSON.stringify([{ ...MEETING, ...changes }, ...others]);
  const file = smallFile("termine.json", events);
  await importAll(region, { ...fileImport("events", file), options: { removeMissing: true } });
}

async function join(region: string, person: string, isConfirmed = true): Promise<void> {
  const form = signUpForm(region, "treffen", person);
  await createSignUp(form, { sender: null, locale: "de", now });
  if (isConfirmed)
    await confirmSignUp("confirm_sign_up", await linkOf(person, "confirm_sign_up"), now);
}

async function stateOf(person: string) {
  const row = await db().signUp.findFirstOrThrow({
    where: { mail: `${person}@example.org` },
    select: { state: true, deleteAfter: true },
  });
  return row;
}

const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);

beforeAll(async () => {
  for (const slug of ["anders", "abgesagt", "weg", "mehr"]) await createSmallRegion(slug);
});

describe("when a date changes for which people signed up", () => {
  it("another time or place is told once, with a new calendar file, and another wording never", async () => {
    await publish("anders");
    await join("anders", "anna");
    await join("anders", "ben");
    await join("anders", "cleo", false);
    await publish("anders", { summary: { de: "Ein schönes Treffen." } });
    expect(await mailsTo("anna")).toEqual(["sign-up-confirm", "sign-up-confirmed"]);
    const later = { starts: "2098-06-12T10:00", ends: "2098-06-12T12:00" };
    await publish("anders", { ...later, stateNote: { de: "Der Raum fehlt." } });
    expect(await lastMail("anna")).toMatchObject({
      ...{ template: "event-changed", startedAt: "2098-05-12T08:00:00.000Z" },
      calendar: textLike(/SEQUENCE:2\r\n[^]*DTSTART;TZID=Europe\/Berlin:20980612/) as string,
    });
    expect((await lastMail("anna")).doorLink).toEqual(expect.any(String));
    // Who waits has no seat to show a code for.
    expect(await lastMail("ben")).toMatchObject({ template: "event-changed", doorLink: null });
    // Nobody confirmed the address.
    expect(await mailsTo("cleo")).toEqual(["sign-up-confirm"]);
    expect((await stateOf("anna")).deleteAfter).toEqual(new Date("2098-07-12"));
    const sent = (await mailsTo("anna")).length;
    await publish("anders", { ...later, body: { de: "Mehr dazu." } });
    expect(await mailsTo("anna")).toHaveLength(sent);
  });

  it("a cancelled one ends the sign-ups and cancels it in calendars", async () => {
    await publish("abgesagt");
    await join("abgesagt", "dora");
    await join("abgesagt", "emil", false);
    await publish("abgesagt", { state: "cancelled", stateNote: { de: "Krankheit" } });
    expect(await lastMail("dora")).toMatchObject({
      ...{ template: "event-cancelled", note: "Krankheit" },
      ...{ hasPage: true, calendar: textLike(/METHOD:CANCEL[^]*STATUS:CANCELLED/) as string },
    });
    expect((await stateOf("dora")).state).toBe("cancelled");
    expect((await stateOf("emil")).state).toBe("cancelled");
    expect(await mailsTo("emil")).toEqual(["sign-up-confirm"]);
  });

  it("one that is no longer published is called off by what was known of it", async () => {
    const other = { ...MEETING, slug: "anderes", title: { de: "Anderes" } };
    await publish("weg", {}, other);
    await join("weg", "frida");
    const file = smallFile("termine.json", JSON.stringify([other]));
    await importAll("weg", { ...fileImport("events", file), options: { removeMissing: true } });
    expect(await lastMail("frida")).toMatchObject({
      ...{ template: "event-cancelled", title: "Treffen", place: "Rathaus", hasPage: false },
      calendar: textLike(/METHOD:CANCEL[^]*STATUS:CANCELLED/) as string,
    });
  });

  it("more seats let the waiting list move up, and fewer take nobody's seat", async () => {
    await publish("mehr");
    for (const person of ["gero", "hanna"]) await join("mehr", person);
    expect((await stateOf("hanna")).state).toBe("waiting");
    await publish("mehr", { signUp: { ...MEETING.signUp, capacity: 2 } });
    expect((await stateOf("hanna")).state).toBe("offered");
    await publish("mehr", { signUp: { ...MEETING.signUp, capacity: 0 } });
    expect((await stateOf("gero")).state).toBe("confirmed");
    expect((await stateOf("hanna")).state).toBe("offered");
  });
});
