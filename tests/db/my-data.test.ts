import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { findSignUp } from "@/lib/events/sign-ups/queries";
import { deleteMyData } from "@/lib/my-data/mutations";
import { myDataFile } from "@/lib/my-data/my-data-file";
import { forgetOverdue } from "@/lib/retention/mutations";
import * as life from "./my-data-life";
import { openConnections } from "./open-connections";
import { linkOf, mailsTo } from "./sign-up-links";
import { addEvent } from "./small-event";
import { createSmallRegion } from "./small-region";

const { now, find, read } = life;
const startsAt = new Date("2027-03-01T17:00:00Z");
const aDayLater = new Date("2026-11-23T12:00:01Z");

const QUESTION = { key: "mut", label: { de: "Was bringen Sie mit?" }, sort: "text", choices: [] };
const PURPOSES = {
  ...{ signUps: "s", enquiries: "e", problems: "p", savedSearches: "s", mails: "m", offices: "o" },
};

let regionId = 0;

beforeAll(async () => {
  await openConnections();
  regionId = await createSmallRegion("a");
});

beforeEach(async () => {
  await db().senderCount.deleteMany();
  await db().myDataRequest.deleteMany();
});

async function event(slug: string, capacity: number, rules: object = {}): Promise<number> {
  return addEvent({ regionId, slug, capacity, startsAt, rules });
}

const statesOf = async (eventDateId: number) => {
  const rows = await db().signUp.findMany({ where: { eventDateId }, orderBy: { id: "asc" } });
  return rows.map(({ name, state }) => `${name} ${state}`);
};

describe("what a link shows", () => {
  it("is everything of the address, however it was capitalised, and nothing of others", async () => {
    await event("fest", 5, { questions: [QUESTION] });
    await life.join("anna", "fest");
    await life.join("ben", "fest");
    await db().signUp.updateMany({
      where: { name: "anna" },
      data: { mail: "Anna@Example.org", answers: { mut: "Kuchen" } },
    });
    const caseNumber = await life.ask("anna");
    await life.ask("ben");
    const slug = await life.describeProblem("anna");
    const open = await life.describeProblem("ben");
    await db().problem.updateMany({ where: { slug: open }, data: { state: "open" } });
    await life.declareInterest("anna", open);
    const data = await read(await life.askForLink("anna"));
    expect(data).toMatchObject({
      mail: "anna@example.org",
      signUps: [
        {
          regionSlug: "a",
          item: {
            ...{ event: "Treffen fest", state: "confirmed", seats: 1, purpose: "Für die Planung." },
            answers: [{ question: "Was bringen Sie mit?", answer: "Kuchen" }],
          },
        },
      ],
      enquiries: [
        {
          item: {
            ...{ kind: "declare_interest", about: "Problem von ben", name: "Institut anna" },
            message: "Wir möchten gern mitarbeiten.",
          },
        },
        { item: { caseNumber, message: "Eine Frage von anna.", status: "received" } },
      ],
      problems: [{ item: { title: "Problem von anna", state: "draft", staysPublic: false } }],
      offices: [],
    });
    expect(slug).not.toBe(open);
    expect(JSON.stringify(data)).not.toContain("ben@");
    const [{ token } = { token: "" }] = data.signUps;
    expect(await findSignUp("manage_sign_up", token ?? "", now)).toMatchObject({ name: "anna" });
    const file = JSON.stringify(myDataFile(data, PURPOSES, now));
    expect(JSON.parse(file)).toMatchObject({
      ...{ format: "praxisnah-my-data/1", createdAt: now.toISOString(), mail: "anna@example.org" },
      signUps: [{ purpose: "Für die Planung.", deletedAfter: data.signUps[0]?.item.deletedAfter }],
      enquiries: [
        { purpose: "e", kind: "declare_interest" },
        { purpose: "e", caseNumber },
      ],
    });
    for (const shown of [...data.signUps, ...data.enquiries, ...data.problems])
      expect(file).not.toContain(shown.token);
  });

  it("is never what an address means as a pattern", async () => {
    await life.ask("axb");
    await life.ask("a_b");
    const { enquiries } = await read(await life.askForLink("a_b"));
    expect(enquiries.map(({ item }) => item.name)).toEqual(["a_b"]);
  });

  it("ends after a day, and no other link shows it", async () => {
    await life.ask("carl");
    const token = await life.askForLink("carl");
    expect((await find(token)).is).toBe("found");
    expect(await find(token, aDayLater)).toEqual({ is: "expired" });
    expect(await find("x".repeat(43))).toEqual({ is: "unknown" });
    await event("anderes", 1);
    await life.join("carl", "anderes");
    const other = await linkOf("carl", "manage_sign_up");
    expect(await find(other)).toEqual({ is: "unknown" });
    await expect(deleteMyData(other, now)).rejects.toThrow("outdated");
    await expect(deleteMyData(token, aDayLater)).rejects.toThrow("outdated");
    expect(await findSignUp("manage_sign_up", token, now)).toEqual({ is: "unknown" });
    await db().usedChallenge.createMany({
      data: ["2026-11-23", "2099-01-01"].map((day) => ({ sha256: day, expiresAt: new Date(day) })),
    });
    const forgotten = await forgetOverdue("2026-11-23", aDayLater);
    expect(forgotten).toMatchObject({ requests: 1, challenges: 1 });
    expect(await find(token)).toEqual({ is: "expired" });
  });
});

describe("deleting everything", () => {
  it("frees seats at once, and the waiting list moves up with its mails", async () => {
    const dateId = await event("voll", 1);
    await life.join("dora", "voll");
    await life.join("emil", "voll");
    await life.join("frida", "voll");
    expect(await statesOf(dateId)).toEqual(["dora confirmed", "emil waiting", "frida waiting"]);
    const changed = await deleteMyData(await life.askForLink("dora"), now);
    expect(await statesOf(dateId)).toEqual(["emil offered", "frida waiting"]);
    expect(await mailsTo("emil")).toContain("sign-up-offered");
    expect(await mailsTo("dora")).toEqual([]);
    // As many seats are taken as before: the one that came free is offered.
    expect(changed).toEqual([]);
    expect(await deleteMyData(await life.askForLink("emil"), now)).toEqual([]);
    expect(await deleteMyData(await life.askForLink("frida"), now)).toEqual([`seats:${dateId}`]);
    expect(await statesOf(dateId)).toEqual([]);
  });

  it("twice, or by two links at once, is harmless, and what comes later is not touched", async () => {
    const dateId = await event("zweimal", 3);
    await life.join("gerd", "zweimal");
    const one = await life.askForLink("gerd");
    const other = await life.askForLink("gerd", new Date(now.getTime() + 600_000));
    const all = await Promise.all(
      [one, other, one, other].map((token) => deleteMyData(token, now)),
    );
    expect(all.filter((changed) => changed.length > 0)).toEqual([[`seats:${dateId}`]]);
    for (const token of [one, other]) expect(await find(token)).toEqual({ is: "deleted" });
    await life.join("gerd", "zweimal");
    expect(await deleteMyData(one, now)).toEqual([]);
    expect(await statesOf(dateId)).toEqual(["gerd confirmed"]);
  });

  it("while others sign up neither loses nor sells a seat twice", async () => {
    const [first, second] = [await event("eins", 4), await event("zwei", 4)];
    const people = Array.from({ length: 8 }, (_, index) => `gast${index}`);
    for (const person of people.slice(0, 4))
      for (const slug of ["eins", "zwei"]) await life.join(person, slug);
    const tokens: string[] = [];
    for (const person of people.slice(0, 4)) tokens.push(await life.askForLink(person));
    await Promise.all([
      ...tokens.map((token) => deleteMyData(token, now)),
      ...people
        .slice(4)
        .flatMap((person) => [life.join(person, "zwei"), life.join(person, "eins")]),
    ]);
    for (const dateId of [first, second]) {
      const states = await statesOf(dateId);
      expect(states).toHaveLength(4);
      expect(states.join()).not.toMatch(/gast[0-3]/);
    }
  });
});
