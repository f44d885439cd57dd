import { beforeAll, describe, expect, it } from "vitest";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { changeDate } from "@/lib/events/changes/staff/mutations";
import { dateChangeSchema } from "@/lib/events/changes/staff/schema";
import { confirmSignUp } from "@/lib/events/sign-ups/link-mutations";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { fileImport, importAll, smallFile } from "./small-files";
import { lastMail, linkOf, mailsTo } from "./sign-up-links";
import { signUpForm } from "./small-event";
import { createSmallRegion } from "./small-region";

const now = new Date("2027-02-01T12:00:00Z");
const common = {
  ...{ title: { de: "Treffen" }, summary: { de: "Ein Treffen." }, type: "meetup" },
  signUp: { capacity: 5, purpose: { de: "Für die Planung." } },
};

let regionId = 0;

const as = (role: "publisher" | "editor"): User => ({
  ...{ id: 7, roles: [{ role, regionId, partner: null }] },
});

beforeAll(async () => {
  regionId = await createSmallRegion("d");
  const events = [
    { slug: "messe", starts: "2098-05-12T10:00", ends: "2098-05-12T16:00", ...common },
    {
      ...{ slug: "reihe", starts: "2098-01-07T18:00", ends: "2098-01-07T20:00", ...common },
      recurrence: { additional: ["2098-02-04T18:00", "2098-03-04T18:00"] },
    },
  ];
  await importAll("d", fileImport("events", smallFile("e.json", JSON.stringify(events))));
  await db().account.create({ data: { id: 7, mail: "p@example.org", name: "P" } });
});

async function dateOf(event: string, dateKey: string): Promise<number> {
  const where = { regionId, dateKey, eventKey: { contains: event } };
  return (await db().eventDate.findFirstOrThrow({ where, select: { id: true } })).id;
}

async function join(event: string, date: string, person: string): Promise<void> {
  const form = signUpForm("d", event, person, { date });
  await createSignUp(form, { sender: null, locale: "de", now });
  await confirmSignUp("confirm_sign_up", await linkOf(person, "confirm_sign_up"), now);
}

function change(date: number, more: object, role: "publisher" | "editor" = "publisher") {
  const input = dateChangeSchema.parse({ date: String(date), ...more });
  return changeDate(input, { user: as(role), now, locale: "de" });
}

describe("a date in the hands of staff", () => {
  it("is moved for as long as before, and all who signed up are told once", async () => {
    await join("messe", "", "anna");
    const id = await dateOf("messe", "");
    const moved = { what: "moved", day: "2098-05-19", time: "09:30", note: "Die Halle ist frei." };
    expect(await change(id, moved)).toBe("published");
    expect(await db().eventDate.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ state: "moved", startsAt: new Date("2098-05-19T07:30:00Z") },
      endsAt: new Date("2098-05-19T13:30:00Z"),
    });
    expect(await lastMail("anna")).toMatchObject({
      ...{ template: "event-changed", note: "Die Halle ist frei." },
    });
    await change(id, moved);
    expect((await mailsTo("anna")).filter((one) => one === "event-changed")).toHaveLength(1);
    expect(await db().auditEntry.count({ where: { action: "entry.publish" } })).toBe(1);
  });

  it("of a series is cancelled alone", async () => {
    await join("reihe", "2098-02-04", "ben");
    await join("reihe", "2098-03-04", "cora");
    const id = await dateOf("reihe", "2098-02-04");
    await expect(change(id, { what: "cancelled" }, "editor")).rejects.toMatchObject({
      reason: "forbidden",
    });
    expect(await change(id, { what: "cancelled", note: "Krank." })).toBe("published");
    const dates = await db().eventDate.findMany({
      where: { eventKey: { contains: "reihe" } },
      orderBy: { dateKey: "asc" },
    });
    expect(dates.map(({ state }) => state)).toEqual(["planned", "cancelled", "planned"]);
    expect(await lastMail("ben")).toMatchObject({ template: "event-cancelled", note: "Krank." });
    expect(await mailsTo("cora")).not.toContain("event-cancelled");
  });

  it("stays as it is while somebody writes on its event, and where the moment cannot be", async () => {
    const id = await dateOf("messe", "");
    await expect(change(id, { what: "moved", day: "2098-05-20" })).rejects.toMatchObject({
      codes: { time: "timeInvalid" },
    });
    const past = { what: "moved", day: "2020-01-01", time: "10:00" };
    await expect(change(id, past)).rejects.toMatchObject({ codes: { day: "dayPast" } });
    const { eventKey } = await db().eventDate.findUniqueOrThrow({ where: { id } });
    await db().contentDraft.create({
      data: { regionId, kind: "event", key: eventKey, cells: {}, state: "writing", updatedAt: now },
    });
    expect(await change(id, { what: "cancelled" })).toBe("drafted");
  });
});
