import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { linkToken } from "@/lib/links/link-token";
import { OFFICE_COLUMNS, PERSONAL_COLUMNS } from "@/lib/my-data/addresses/mail-columns";
import { deleteMyData } from "@/lib/my-data/mutations";
import type { ProblemState } from "@/lib/network/problem-state";
import { takeSenderStep } from "@/lib/enquiries/thread/mutations";
import * as life from "./my-data-life";
import { addPartner } from "./network-entries";
import { save } from "./saved-search-life";
import { addEvent } from "./small-event";
import { createSmallRegion } from "./small-region";

const { now, read, tracesOf } = life;
const OFFICE = "amt@example.org";

let regionId = 0;
let openProblem = "";

async function setState(slug: string, state: ProblemState): Promise<void> {
  await db().problem.updateMany({ where: { slug }, data: { state } });
}

/** Somebody does all that can be done with a mail address. */
async function doEverything(person: string): Promise<void> {
  await life.join(person, "fest");
  const caseNumber = await life.ask(person);
  const enquiry = await db().enquiry.findUniqueOrThrow({ where: { caseNumber } });
  const link = await db().mailLink.findFirstOrThrow({
    where: { purpose: "enquiry_sender", subjectId: enquiry.id },
  });
  const token = linkToken(link.id, env().PORTAL_SECRET);
  const message = `Bitte schreiben Sie an ${person}@example.org.`;
  await takeSenderStep({ token, step: "reply", message }, { sender: null, now });
  await life.describeProblem(person);
  const hidden = await life.describeProblem(person, { title: "Verborgen", hidden: "yes" });
  const shown = await life.describeProblem(person, { title: "Öffentlich" });
  for (const slug of [hidden, shown]) await setState(slug, "running");
  await life.declareInterest(person, openProblem);
  await save("a", person);
}

beforeAll(async () => {
  regionId = await createSmallRegion("a");
  await db().contactOffice.create({
    data: { regionId, office: "Amt", department: "Gesundheit", mail: OFFICE },
    select: { regionId: true },
  });
  await addPartner(regionId, "klinikum", { title: { de: "Klinikum" } });
  const startsAt = new Date("2027-03-01T17:00:00Z");
  await addEvent({ regionId, slug: "fest", capacity: 2, startsAt });
  openProblem = await life.describeProblem("besitzer");
  await setState(openProblem, "open");
});

describe("columns with mail addresses", () => {
  it("are all known as those of people or of offices", async () => {
    const columns = await db().$queryRaw<{ table: string; column: string }[]>`
      SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name ~ '(mail|recipient)'
        AND column_name !~ 'sha256' AND data_type IN ('text', 'jsonb', 'ARRAY')`;
    const known = [
      ...Object.values(PERSONAL_COLUMNS),
      ...OFFICE_COLUMNS,
      // The question itself.
      { table: "my_data_request", column: "mail" },
    ].map(({ table, column }) => `${table}.${column}`);
    expect(columns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(known.sort());
  });
});

describe("once everything is deleted", () => {
  it("no trace of a person is left anywhere, and others have what they had", async () => {
    await doEverything("spur");
    await doEverything("nachbar");
    const token = await life.askForLink("spur");
    const before = await tracesOf("spur@");
    for (const { table } of Object.values(PERSONAL_COLUMNS))
      expect(before, table).toHaveProperty(table);
    expect(before).toHaveProperty("my_data_request");
    const others = await tracesOf("nachbar");
    await deleteMyData(token, now);
    expect(await tracesOf("spur@")).toEqual({});
    // What the public reads of somebody's house stays; all else that names them is gone.
    expect(await tracesOf("spur")).toEqual({ problem: 1 });
    expect(await tracesOf("nachbar")).toEqual(others);
    const ids = await db().enquiry.findMany({ select: { id: true } });
    const links = await db().mailLink.findMany({ where: { purpose: { startsWith: "enquiry" } } });
    expect(new Set(links.map(({ subjectId }) => subjectId))).toEqual(
      new Set(ids.map(({ id }) => id)),
    );
  });

  it("public problems stay readable without who has them", async () => {
    const rows = await db().problem.findMany({
      where: { title: { in: ["Öffentlich", "Verborgen"] }, contactMail: "" },
      orderBy: { title: "asc" },
      select: { title: true, organisation: true, state: true },
    });
    expect(rows).toEqual([
      { title: "Verborgen", organisation: "", state: "running" },
      { title: "Öffentlich", organisation: "Haus spur", state: "running" },
    ]);
  });
});

describe("an office", () => {
  it("is told where it is reached, and neither that nor what others want of it is lost", async () => {
    await db().enquiryRoute.create({
      data: { regionId, target: "topic:care", office: "Pflegestelle", mail: OFFICE },
      select: { target: true },
    });
    await db().entry.updateMany({ where: { slug: "klinikum" }, data: { mail: "AMT@example.org" } });
    await life.ask("amt");
    const data = await read(await life.askForLink("amt"));
    expect(data.offices).toEqual([
      { region: "A", kind: "contact_office", name: "Amt" },
      { region: "A", kind: "enquiry_route", name: "Pflegestelle" },
      { region: "A", kind: "entry", name: "Klinikum" },
    ]);
    // The neighbour's question and declared interest.
    expect(data.enquiriesOfOthers).toBe(2);
    expect(data.enquiries).toHaveLength(1);
    const notices = () =>
      db().outboxMail.count({ where: { recipient: OFFICE, template: { contains: "enquiry" } } });
    const waiting = await notices();
    await deleteMyData(await life.askForLink("amt", new Date(now.getTime() + 600_000)), now);
    // Gone are the receipt and the notice of its own enquiry.
    expect(await notices()).toBe(waiting - 2);
    expect(await tracesOf(OFFICE)).toMatchObject({
      ...{ contact_office: 1, enquiry_route: 1, entry: 1, enquiry: 2 },
    });
  });
});
