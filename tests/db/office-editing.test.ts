import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "@/lib/accounts/role";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { dropRoute, editRoute } from "@/lib/enquiries/routes/mutations";
import {
  findAnswering,
  getRouteForStaff,
  listRoutesForStaff,
  listTargetChoices,
} from "@/lib/enquiries/routes/queries";
import { NO_ROUTE, type RouteTexts } from "@/lib/enquiries/routes/route-texts";
import { routeEditSchema, routeRemovalSchema } from "@/lib/enquiries/routes/schema";
import { contactTexts, type ContactTexts } from "@/lib/regions/contact/contact-texts";
import { editContact } from "@/lib/regions/contact/mutations";
import { getContactTexts } from "@/lib/regions/contact/queries";
import { contactEditSchema } from "@/lib/regions/contact/schema";
import { addPartner } from "./network-entries";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
const CARE = { office: "Pflegestützpunkt", mail: "pflege@example.org", dueDays: "3" };
const AMT = { office: "Amt", department: "Gesundheit", mail: "amt@example.org" };

let regionId = 0;
let elsewhere = 0;
let ada = 0;

const as = (role: Role, of = regionId): User => ({
  ...{ id: ada, roles: [{ role, regionId: of, partner: null }] },
});

function name(
  target: string,
  seen: RouteTexts,
  typed: Partial<RouteTexts>,
  user = as("administrator"),
) {
  const sent = { region: "a", target, seen: JSON.stringify(seen), ...seen, ...typed };
  return editRoute(routeEditSchema.parse(sent), { user, now });
}

function drop(target: string, seen: RouteTexts, user = as("administrator")) {
  const sent = { region: "a", target, seen: JSON.stringify(seen) };
  return dropRoute(routeRemovalSchema.parse(sent), { user, now });
}

function contact(seen: ContactTexts, typed: Partial<ContactTexts>, user = as("administrator")) {
  const sent = { region: "a", seen: JSON.stringify(seen), ...seen, ...typed };
  return editContact(contactEditSchema.parse(sent), { user, now });
}

const recorded = (subject: string) =>
  db().auditEntry.findMany({
    where: { subject, regionId },
    orderBy: { id: "asc" },
    select: { actor: true, action: true, before: true, after: true },
  });

beforeAll(async () => {
  regionId = await createSmallRegion("a");
  elsewhere = await createSmallRegion("b");
  await addPartner(regionId, "labor", { title: { de: "Labor" } });
  ({ id: ada } = await db().account.create({ data: { mail: "ada@example.org", name: "Ada" } }));
});

beforeEach(async () => {
  await db().enquiryRoute.deleteMany({ where: { regionId } });
  await db().contactOffice.deleteMany({ where: { regionId } });
});

describe("offices in the hands of who manages a region", () => {
  it("are named for topics, kinds and partners, changed and named no more", async () => {
    expect(await name("topic:care", NO_ROUTE, CARE)).toEqual({ status: "saved", count: 3 });
    await name("partner:labor", NO_ROUTE, { ...CARE, office: "Labore", dueDays: "" });
    expect(await listRoutesForStaff(regionId)).toEqual([
      {
        ...{ target: "partner:labor", name: { de: "Labor" } },
        texts: { ...CARE, office: "Labore", dueDays: "" },
      },
      { target: "topic:care", name: null, texts: CARE },
    ]);
    const { topics } = await findAnswering(regionId, { kind: "general", about: null });
    const answering = { office: CARE.office, dueDays: 3, readsMail: true };
    expect(topics.find(({ topic }) => topic === "care")?.office).toEqual(answering);
    const choices = (await listTargetChoices(regionId)).map(({ target }) => target);
    expect(choices).toContain("kind:partner");
    expect(choices).not.toContain("topic:care");
    expect(choices).not.toContain("partner:labor");
    await name("topic:care", CARE, { mail: "neu@example.org" });
    await drop("topic:care", { ...CARE, mail: "neu@example.org" });
    await drop("topic:care", { ...CARE, mail: "neu@example.org" });
    expect(await getRouteForStaff(regionId, "topic:care")).toBeNull();
    const { office } = CARE;
    const who = { actor: `account:${ada}` };
    expect(await recorded("enquiry_route:topic:care")).toEqual([
      {
        ...{ ...who, action: "route.set", before: null },
        after: { office, dueDays: 3, mail: "changed" },
      },
      {
        ...{ ...who, action: "route.set", before: { office, dueDays: 3 } },
        after: { office, dueDays: 3, mail: "changed" },
      },
      { ...who, action: "route.remove", before: null, after: null },
    ]);
  });

  it("lose nothing when two change them at once, or name the same at once", async () => {
    const first = await Promise.all([
      name("topic:data", NO_ROUTE, { ...CARE, office: "Statistik" }),
      name("topic:data", NO_ROUTE, { ...CARE, office: "Zahlen" }),
    ]);
    expect(first.map(({ status }) => status).sort()).toEqual(["clash", "saved"]);
    const stored = (await getRouteForStaff(regionId, "topic:data"))?.texts ?? NO_ROUTE;
    const told = first.find((outcome) => outcome.status === "clash");
    if (told?.status !== "clash") throw new Error("Nobody was told.");
    expect(told.clashes.map(({ column, theirs }) => [column, theirs])).toEqual([
      ["office", stored.office],
    ]);
    expect(told.by.get("office")).toBe("Ada");
    await Promise.all([
      name("topic:data", stored, { dueDays: "9" }),
      name("topic:data", stored, { mail: "zahlen@example.org" }),
    ]);
    expect((await getRouteForStaff(regionId, "topic:data"))?.texts).toEqual({
      ...{ ...stored, dueDays: "9", mail: "zahlen@example.org" },
    });
    await expect(drop("topic:data", stored)).rejects.toMatchObject({ reason: "outdated" });
    await db().enquiryRoute.deleteMany({ where: { regionId } });
    const gone = name("topic:data", stored, { dueDays: "5" });
    await expect(gone).rejects.toMatchObject({ reason: "outdated" });
  });

  it("are refused where an address, a number or what they answer for is none", async () => {
    const sent = { region: "a", target: "topic:care", seen: JSON.stringify(NO_ROUTE), ...CARE };
    const read = (wrong: object) => routeEditSchema.safeParse({ ...sent, ...wrong }).success;
    expect(read({ dueDays: " 007 " })).toBe(true);
    for (const wrong of [
      ...[{ mail: "pflege@" }, { office: " " }, { dueDays: "0" }, { dueDays: "251" }],
      ...[{ dueDays: "2,5" }, { target: "topic:weather" }, { seen: "{}" }, { seen: "" }],
    ])
      expect(read(wrong), JSON.stringify(wrong)).toBe(false);
    const unknown = name("partner:nobody", NO_ROUTE, CARE);
    await expect(unknown).rejects.toMatchObject({ codes: { target: "invalid" } });
  });

  it("are nobody else's to name", async () => {
    for (const user of [as("publisher"), as("administrator", elsewhere)]) {
      const refused = { reason: "forbidden" };
      await expect(name("topic:care", NO_ROUTE, CARE, user)).rejects.toMatchObject(refused);
      await expect(drop("topic:care", CARE, user)).rejects.toMatchObject(refused);
      await expect(contact(contactTexts(null), AMT, user)).rejects.toMatchObject(refused);
    }
    expect(await db().enquiryRoute.count({ where: { regionId } })).toBe(0);
  });
});

describe("the office of a region in the hands of who manages it", () => {
  it("is named and changed, its mail address told to nobody", async () => {
    const none = contactTexts(null);
    expect(await contact(none, { ...AMT, website: "www.amt.example" })).toMatchObject({ count: 4 });
    const named = await getContactTexts(regionId);
    expect(named).toEqual({ ...none, ...AMT, website: "https://www.amt.example" });
    await contact(named, { phone: "030 1" });
    await contact(await getContactTexts(regionId), { mail: "neu@example.org" });
    expect(await contact(await getContactTexts(regionId), {})).toMatchObject({ count: 0 });
    const rows = await recorded("region:a");
    expect(rows.slice(-2)).toMatchObject([
      { action: "region.contact", before: { phone: "" }, after: { phone: "030 1" } },
      { action: "region.contact", before: {}, after: { mail: "changed" } },
    ]);
    expect(JSON.stringify(rows)).not.toContain("@");
  });

  it("loses nothing when two change it at once", async () => {
    await contact(contactTexts(null), AMT);
    const seen = await getContactTexts(regionId);
    await Promise.all([contact(seen, { phone: "030 2" }), contact(seen, { office: "Rathaus" })]);
    expect(await getContactTexts(regionId)).toEqual({ ...seen, phone: "030 2", office: "Rathaus" });
    expect(await contact(seen, { phone: "030 3" })).toMatchObject({
      ...{ status: "clash", clashes: [{ column: "phone", theirs: "030 2" }] },
    });
  });

  it("is refused without a mail address, or with a website that is none", () => {
    const sent = { region: "a", seen: JSON.stringify(contactTexts(null)), ...AMT };
    const read = (wrong: object) => contactEditSchema.safeParse({ ...sent, ...wrong }).success;
    expect(read({})).toBe(true);
    expect(read({ mail: "" })).toBe(false);
    expect(read({ website: "javascript:alert(1)" })).toBe(false);
    expect(read({ department: "" })).toBe(false);
  });
});
