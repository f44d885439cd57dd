import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import {
  acceptSeat,
  cancelSignUp,
  changeSignUp,
  confirmSignUp,
} from "@/lib/events/sign-ups/link-mutations";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { findSignUp, listSeatSituations } from "@/lib/events/sign-ups/queries";
import { tidyDates } from "@/lib/events/sign-ups/tidying";
import { openConnections } from "./open-connections";
import { lastMail, linkOf, mailsTo } from "./sign-up-links";
import { addEvent, signUpForm } from "./small-event";
import { createSmallRegion } from "./small-region";

const now = new Date("2027-02-01T12:00:00Z");
const startsAt = new Date("2027-03-01T17:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let regionId = 0;

/** Sends the form of somebody. */
function send(event: string, person: string, more = {}, at = now) {
  return createSignUp(signUpForm("s", event, person, more), {
    ...{ sender: null, locale: "de", now: at },
  });
}

async function confirm(person: string, at = now) {
  return confirmSignUp("confirm_sign_up", await linkOf(person, "confirm_sign_up"), at);
}

async function stateOf(person: string): Promise<string> {
  const row = await db().signUp.findFirstOrThrow({
    where: { mail: `${person}@example.org` },
    orderBy: { id: "desc" },
    select: { state: true },
  });
  return row.state;
}

beforeAll(async () => {
  await openConnections();
  regionId = await createSmallRegion("s");
});

describe("a sign-up", () => {
  it("holds a seat until its mail is confirmed, and then has it", async () => {
    const dateId = await addEvent({ regionId, slug: "halten", startsAt });
    expect(await send("halten", "anna")).toEqual({ dateId, waits: false, holdMinutes: 30 });
    expect(await stateOf("anna")).toBe("held");
    expect(await confirm("anna", later(5))).toBe("confirmed");
    expect(await confirm("anna", later(6))).toBe("confirmed");
    expect(await mailsTo("anna")).toEqual(["sign-up-confirm", "sign-up-confirmed"]);
  });

  it("that is sent fifty times at once is one, with one mail and one answer", async () => {
    await addEvent({ regionId, slug: "oft", capacity: 50, startsAt });
    const answers = await Promise.all(Array.from({ length: 50 }, () => send("oft", "oft")));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await db().signUp.count({ where: { mail: "oft@example.org" } })).toBe(1);
    expect(await mailsTo("oft")).toEqual(["sign-up-confirm"]);
  });

  it("of a mail that signed up already is answered like any other, with one mail an hour", async () => {
    await addEvent({ regionId, slug: "bekannt", startsAt });
    const first = await send("bekannt", "bea");
    expect(await send("bekannt", "bea", { name: "Bea B." })).toEqual(first);
    expect(await send("bekannt", "bea", { name: "B. Bea" }, later(2))).toEqual(first);
    expect(await send("bekannt", "BEA", { mail: "BEA@example.org" }, later(3))).toEqual(first);
    expect(await db().signUp.count({ where: { eventDate: { eventKey: "bekannt" } } })).toBe(1);
    expect(await mailsTo("bea")).toEqual(["sign-up-confirm", "sign-up-known"]);
  });

  it("that is not confirmed yet is told to who sends it corrected, with the way to confirm it", async () => {
    await addEvent({ regionId, slug: "letzter", capacity: 1, startsAt });
    await send("letzter", "clara");
    // The last seat is held, for all that the page says to whom.
    expect(await send("letzter", "clara", { name: "Clara C." }, later(1))).toMatchObject({
      waits: true,
    });
    expect(await send("letzter", "fremd", {}, later(1))).toMatchObject({ waits: true });
    const known = await lastMail("clara");
    expect(known).toMatchObject({
      ...{ template: "sign-up-known", state: "held", heldUntil: later(30).toISOString() },
      confirmLink: expect.any(String) as string,
    });
    expect(await confirm("clara", later(2))).toBe("confirmed");
    const stored = await db().signUp.findMany({
      where: { mail: "clara@example.org" },
      select: { name: true },
    });
    expect(stored).toEqual([{ name: "clara" }]);
    await send("letzter", "clara", { name: "C. Clara" }, later(70));
    expect(await lastMail("clara")).toMatchObject({ state: "confirmed", confirmLink: null });
  });

  it("whose time is over without anybody having noticed is somebody new", async () => {
    await addEvent({ regionId, slug: "unbemerkt", capacity: 1, startsAt });
    await send("unbemerkt", "dina");
    expect(await send("unbemerkt", "dina", { name: "Dina" }, later(31))).toMatchObject({
      waits: false,
    });
    expect(await mailsTo("dina")).toEqual(["sign-up-confirm", "sign-up-confirm"]);
    expect(await confirm("dina", later(32))).toBe("confirmed");
  });

  it("is confirmed by its own page too", async () => {
    await addEvent({ regionId, slug: "eigen", startsAt });
    await send("eigen", "edda");
    const manage = await linkOf("edda", "manage_sign_up");
    expect(await confirmSignUp("manage_sign_up", manage, later(1))).toBe("confirmed");
  });

  it("that is cancelled after it was confirmed is taken out of calendars", async () => {
    await addEvent({ regionId, slug: "kalender", startsAt });
    await send("kalender", "falk");
    await confirm("falk", later(1));
    const given = String((await lastMail("falk")).calendar);
    await cancelSignUp("manage_sign_up", await linkOf("falk", "manage_sign_up"), later(2));
    const taken = String((await lastMail("falk")).calendar);
    const line = (file: string, name: string) => new RegExp(`^${name}.*$`, "m").exec(file)?.[0];
    expect(line(given, "METHOD")).toContain("PUBLISH");
    expect(line(taken, "METHOD")).toContain("CANCEL");
    expect(line(taken, "STATUS")).toContain("CANCELLED");
    expect(line(taken, "UID")).toBe(line(given, "UID"));
    expect(line(taken, "ORGANIZER")).toMatch(/^ORGANIZER:mailto:.+@/);
    expect(line(taken, "ORGANIZER")).toBe(line(given, "ORGANIZER"));
    expect([line(given, "SEQUENCE"), line(taken, "SEQUENCE")]).toEqual([
      expect.stringContaining(":0"),
      expect.stringContaining(":1"),
    ]);
  });

  it("gets what is left when it is confirmed too late", async () => {
    const id = await addEvent({ regionId, slug: "spaet", capacity: 1, startsAt });
    await send("spaet", "carl");
    await tidyDates(later(31));
    expect(await stateOf("carl")).toBe("expired");
    // Nobody confirmed the address, so nobody is written to again.
    expect(await mailsTo("carl")).toEqual(["sign-up-confirm"]);
    await send("spaet", "dora", {}, later(32));
    expect(await confirm("carl", later(33))).toBe("waiting");
    await db().eventDate.update({ where: { id }, data: { capacity: 2 }, select: { id: true } });
    await tidyDates(later(34));
    expect(await stateOf("carl")).toBe("offered");
  });

  it("is refused where it is not asked for what the organiser needs", async () => {
    const questions = [
      {
        key: "essen",
        label: { de: "Essen" },
        sort: "choice",
        required: true,
        choices: [
          { key: "vegan", label: { de: "vegan" } },
          { key: "alles", label: { de: "alles" } },
        ],
      },
      { key: "hinweis", label: { de: "Hinweis" }, sort: "text" },
    ];
    await addEvent({ regionId, slug: "fragen", startsAt, rules: { questions, mostSeats: 2 } });
    await expect(send("fragen", "emil")).rejects.toMatchObject({
      codes: { "question-essen": "missing" },
    });
    await expect(send("fragen", "emil", { "question-essen": "steak" })).rejects.toMatchObject({
      codes: { "question-essen": "missing" },
    });
    const answered = { "question-essen": "vegan" };
    await expect(send("fragen", "emil", { ...answered, seats: "3" })).rejects.toMatchObject({
      codes: { seats: "seatsTooMany" },
    });
    await send("fragen", "emil", answered);
    const stored = await db().signUp.findFirst({
      where: { mail: "emil@example.org" },
      select: { answers: true, deleteAfter: true },
    });
    expect(stored).toEqual({ answers: { essen: "vegan" }, deleteAfter: new Date("2027-03-31") });
  });

  it("is refused when the date is full without a waiting list, over, cancelled or unknown", async () => {
    const id = await addEvent({
      regionId,
      slug: "voll",
      capacity: 1,
      startsAt,
      rules: { waitingList: false },
    });
    await send("voll", "fritz");
    await expect(send("voll", "gerda")).rejects.toMatchObject({ reason: "full" });
    await expect(send("voll", "gerda", {}, later(60 * 24 * 40))).rejects.toMatchObject({
      reason: "closed",
    });
    await db().eventDate.update({
      where: { id },
      data: { state: "cancelled" },
      select: { id: true },
    });
    await expect(send("voll", "gerda")).rejects.toMatchObject({ reason: "closed" });
    await expect(send("nirgends", "gerda")).rejects.toMatchObject({ reason: "outdated" });
    expect(await mailsTo("gerda")).toEqual([]);
  });
});

describe("the waiting list", () => {
  it("moves up by itself, in order, with a time limit", async () => {
    await addEvent({ regionId, slug: "liste", capacity: 1, startsAt, rules: { offerHours: 2 } });
    for (const person of ["one", "two", "three"]) {
      const { waits } = await send("liste", person);
      expect(waits).toBe(person !== "one");
      await confirm(person);
    }
    expect(
      await cancelSignUp("manage_sign_up", await linkOf("one", "manage_sign_up"), later(1)),
    ).toBe("cancelled");
    expect([await stateOf("two"), await stateOf("three")]).toEqual(["offered", "waiting"]);
    // Whoever comes now is behind those who wait.
    expect(await send("liste", "four", {}, later(2))).toMatchObject({ waits: true });
    await tidyDates(later(122));
    expect([await stateOf("two"), await stateOf("three")]).toEqual(["expired", "offered"]);
    expect(await acceptSeat(await linkOf("two", "manage_sign_up"), later(123))).toBe("expired");
    expect(await acceptSeat(await linkOf("three", "manage_sign_up"), later(124))).toBe("confirmed");
    const waiting = await db().outboxMail.findFirstOrThrow({
      where: { recipient: "three@example.org", template: "sign-up-waiting" },
      select: { values: true },
    });
    expect(waiting.values).toMatchObject({ inLine: 2, offerHours: 2 });
    expect(await mailsTo("two")).toEqual([
      "sign-up-confirm",
      "sign-up-waiting",
      "sign-up-offered",
      "sign-up-expired",
    ]);
    expect(await mailsTo("three")).toEqual([
      "sign-up-confirm",
      "sign-up-waiting",
      "sign-up-offered",
      "sign-up-confirmed",
    ]);
  });

  it("does not pass over a larger request", async () => {
    await addEvent({ regionId, slug: "gruppe", capacity: 2, startsAt });
    await send("gruppe", "paar", { seats: "2" });
    await confirm("paar");
    for (const [person, seats] of [
      ["drei", "2"],
      ["vier", "1"],
    ] as const) {
      await send("gruppe", person, { seats });
      await confirm(person);
    }
    const link = await linkOf("paar", "manage_sign_up");
    await changeSignUp({ token: link, name: "paar", seats: 1 }, { locale: "de", now: later(1) });
    expect([await stateOf("drei"), await stateOf("vier")]).toEqual(["waiting", "waiting"]);
    await cancelSignUp("manage_sign_up", link, later(2));
    expect([await stateOf("drei"), await stateOf("vier")]).toEqual(["offered", "waiting"]);
  });
});

describe("a request for more seats than there are", () => {
  const limits = { capacity: 2, startsAt, rules: { mostSeats: 4 } };

  it("is refused in words, in the form and by the link", async () => {
    await addEvent({ ...limits, regionId, slug: "zuviel" });
    const codes = { seats: "seatsTooMany" };
    await expect(send("zuviel", "olga", { seats: "3" })).rejects.toMatchObject({ codes });
    await send("zuviel", "olga", { seats: "2" });
    await confirm("olga");
    await send("zuviel", "paul");
    await confirm("paul");
    let minutes = 0;
    const change = async (person: string, seats: number) => {
      const token = await linkOf(person, "manage_sign_up");
      return changeSignUp({ token, name: person, seats }, { locale: "de", now: later(++minutes) });
    };
    await expect(change("olga", 3)).rejects.toMatchObject({ codes });
    await expect(change("paul", 3)).rejects.toMatchObject({ codes });
    // As many are not free, but nobody says that there is no waiting list.
    await change("olga", 1);
    await expect(change("olga", 2)).rejects.toMatchObject({ codes: { seats: "seatsNotFree" } });
    // Each change of the number is told once.
    await change("olga", 1);
    expect((await mailsTo("olga")).slice(1)).toEqual(["sign-up-confirmed", "sign-up-confirmed"]);
  });

  it("keeps nobody else waiting, and gets its turn when there are enough again", async () => {
    const id = await addEvent({ ...limits, regionId, slug: "sperre", capacity: 3 });
    const setCapacity = (capacity: number) =>
      db().eventDate.update({ where: { id }, data: { capacity }, select: { id: true } });
    await send("sperre", "quirin", { seats: "2" });
    await confirm("quirin");
    await send("sperre", "rosa", { seats: "3" });
    await confirm("rosa");
    await setCapacity(2);
    await cancelSignUp("manage_sign_up", await linkOf("quirin", "manage_sign_up"), later(1));
    const situation = async () => (await listSeatSituations([id], later(2)))[0];
    expect(await situation()).toEqual({ dateId: id, open: 2, waiting: 0 });
    const own = await findSignUp(
      "manage_sign_up",
      await linkOf("rosa", "manage_sign_up"),
      later(2),
    );
    expect(own).toMatchObject({ state: "waiting", place: null });
    expect(await send("sperre", "sven", {}, later(2))).toMatchObject({ waits: false });
    await setCapacity(4);
    await tidyDates(later(3));
    expect(await stateOf("rosa")).toBe("offered");
  });

  it("for a date without any is refused, as waiting would be for nothing", async () => {
    await addEvent({ ...limits, regionId, slug: "keine", capacity: 0 });
    await expect(send("keine", "tom")).rejects.toMatchObject({ reason: "full" });
  });

  it("that grows while it waits goes to the end of the list, and one that shrinks stays", async () => {
    await addEvent({ ...limits, regionId, slug: "ende" });
    await send("ende", "ute", { seats: "2" });
    await confirm("ute");
    for (const person of ["vera", "willi"]) {
      await send("ende", person);
      await confirm(person);
    }
    const change = async (seats: number) =>
      changeSignUp(
        { token: await linkOf("vera", "manage_sign_up"), name: "vera", seats },
        { locale: "de", now: later(1) },
      );
    const place = async (person: string) => {
      const found = await findSignUp(
        "manage_sign_up",
        await linkOf(person, "manage_sign_up"),
        later(1),
      );
      return found.is === "found" && found.place;
    };
    expect(await change(1)).toEqual({ state: "waiting", isLast: false });
    expect([await place("vera"), await place("willi")]).toEqual([1, 2]);
    expect(await change(2)).toEqual({ state: "waiting", isLast: true });
    expect([await place("willi"), await place("vera")]).toEqual([1, 2]);
    expect(await change(1)).toEqual({ state: "waiting", isLast: false });
    expect([await place("willi"), await place("vera")]).toEqual([1, 2]);
  });
});

describe("a link of a mail", () => {
  it("is for one purpose, and says nothing when it is none", async () => {
    await addEvent({ regionId, slug: "zweck", startsAt });
    await send("zweck", "ida");
    const manage = await linkOf("ida", "manage_sign_up");
    await expect(confirmSignUp("confirm_sign_up", manage, now)).rejects.toMatchObject({
      reason: "outdated",
    });
    await expect(acceptSeat("x".repeat(43), now)).rejects.toMatchObject({ reason: "outdated" });
    const kept = await db().mailLink.findMany({ select: { id: true, sha256: true } });
    expect(JSON.stringify(kept)).not.toContain(manage);
  });

  it("cancels, and the same form can be sent anew", async () => {
    await addEvent({ regionId, slug: "neu", startsAt });
    await send("neu", "jan");
    await cancelSignUp("confirm_sign_up", await linkOf("jan", "confirm_sign_up"), later(1));
    expect(await stateOf("jan")).toBe("cancelled");
    await send("neu", "jan", {}, later(2));
    expect(await stateOf("jan")).toBe("held");
    expect(await mailsTo("jan")).toEqual(["sign-up-confirm", "sign-up-confirm"]);
  });
});
