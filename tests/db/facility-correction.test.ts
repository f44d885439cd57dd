import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/lib/accounts/role";
import type { User } from "@/lib/accounts/user";
import { nameSubjects } from "@/lib/audit/changes/subjects/queries";
import { db } from "@/lib/db";
import { listVersionPage } from "@/lib/datasets/history/queries";
import { correctFacility } from "@/lib/practices/facility-correction/mutations";
import type { FacilityTexts } from "@/lib/practices/facility-correction/facility-texts";
import { getFacilityForStaff } from "@/lib/practices/facility-correction/queries";
import { facilityCorrectionSchema } from "@/lib/practices/facility-correction/schema";
import { getRegion } from "@/lib/regions/queries";
import { boundaries, fileImport, importAll, neighbours, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";

const now = new Date("2026-11-23T12:00:00Z");
const SLUG = "haus-am-park";
const HOURS = ["Mo", "Di", "Mi", "Do", "Fr"].map((day) => `${day} 08:00-12:00`).join("; ");
const CSV = [
  "key;kind;name;street;latitude;longitude;beds;freePlaces;date;services;hours",
  "h1;nursing_home;Haus am Park;Ringweg 1;52.05;13.05;80;3;2026-11-01;Kurzzeitpflege;",
  "a1;pharmacy;Apotheke Öztürk;Allee 2;52.06;13.05;;;;;Mo-Fr 8-18",
].join("\n");

let regionId = 0;
let elsewhere = 0;
let ada = 0;

const as = (role: Role, of = regionId): User => ({
  ...{ id: ada, roles: [{ role, regionId: of, partner: null }] },
});

async function texts(slug = SLUG): Promise<FacilityTexts> {
  const facility = await getFacilityForStaff(regionId, slug);
  if (!facility) throw new Error("The place is gone.");
  return facility.texts;
}

/** The form that showed these texts, with some of them typed over. */
function form(seen: FacilityTexts, typed: Partial<FacilityTexts>, facility = SLUG) {
  const { accessibility, ...rest } = { ...seen, ...typed };
  return facilityCorrectionSchema.safeParse({
    ...{ region: "p", facility, seen: JSON.stringify(seen), ...rest },
    accessibility: accessibility.split(",").filter(Boolean),
  });
}

function correct(seen: FacilityTexts, typed: Partial<FacilityTexts>, user = as("editor")) {
  const { data } = form(seen, typed);
  if (!data) throw new Error("The form is wrong.");
  return correctFacility(data, { user, now });
}

const load = (csv: string, date = "2026-11-01") =>
  importAll("p", fileImport("places", smallFile("orte.csv", csv), { source: { ...source, date } }));

beforeAll(async () => {
  regionId = await createSmallRegion("p");
  elsewhere = await createSmallRegion("q");
  ({ id: ada } = await db().account.create({ data: { mail: "ada@example.org", name: "Ada" } }));
  await importAll("p", boundaries(neighbours));
  await load(CSV);
});

describe("places of care in the hands of staff", () => {
  it("keep what was not changed, at their address, and say only what was", async () => {
    const seen = await texts();
    const typed = { freePlaces: "5", freeAsOf: "2026-11-20", openingHours: "Mo-Fr 8-12" };
    expect(await correct(seen, typed)).toEqual({ status: "saved", count: 3, isOutside: false });
    const place = await db().carePlace.findUniqueOrThrow({
      where: { regionId_slug: { regionId, slug: SLUG } },
      include: { source: true },
    });
    expect(place).toMatchObject({
      ...{ name: "Haus am Park", beds: 80, freePlaces: 5, services: ["Kurzzeitpflege"] },
      ...{ freeAsOf: new Date("2026-11-20"), source: { title: "Redaktion" } },
    });
    expect(await texts()).toEqual({ ...seen, ...typed, openingHours: HOURS });
    // The same form sent again finds everything as it should be.
    expect(await correct(seen, typed)).toMatchObject({ count: 0 });
    const entries = await db().auditEntry.findMany({ where: { action: "care_place.correct" } });
    expect(entries).toMatchObject([
      {
        ...{ actor: `account:${ada}`, regionId, subject: `care_place:${SLUG}` },
        before: { freePlaces: "3", freeAsOf: "2026-11-01", openingHours: "" },
        after: { freePlaces: "5", freeAsOf: "2026-11-20" },
      },
    ]);
    const named = await nameSubjects(regionId, [`care_place:${SLUG}`], "de");
    expect(named.get(`care_place:${SLUG}`)).toMatchObject({ title: "Haus am Park" });
  });

  it("forget what is emptied", async () => {
    await correct(await texts(), { services: "", openingHours: "", street: "" });
    const facility = await getFacilityForStaff(regionId, SLUG);
    expect(facility?.texts).toMatchObject({ services: "", openingHours: "", street: "" });
    expect(Object.keys(facility?.payload ?? {})).not.toContain("hours");
    const place = await db().carePlace.findFirstOrThrow({ where: { regionId, slug: SLUG } });
    expect(place).toMatchObject({ street: null, services: [], hours: null });
  });

  it("lose nothing when two correct them at once, and say who wrote what", async () => {
    const seen = await texts();
    const [one, other] = [
      { phone: "030 11", city: "Bad Salza" },
      { phone: "030 22", website: "www.haus.example" },
    ];
    const outcomes = await Promise.all([correct(seen, one), correct(seen, other)]);
    const told = outcomes.find((outcome) => outcome.status === "clash");
    if (told?.status !== "clash") throw new Error("Nobody was told.");
    const { phone } = await texts();
    expect(told.clashes).toMatchObject([{ column: "phone", theirs: phone }]);
    expect(told.by.get("phone")).toBe("Ada");
    const late = phone === "030 11" ? other : one;
    const { data } = form(told.seen, { ...seen, ...late });
    if (!data) throw new Error("The form is wrong.");
    await correctFacility(data, { user: as("editor"), now });
    expect(await texts()).toMatchObject({
      ...{ phone: late.phone, city: "Bad Salza", website: "https://www.haus.example" },
    });
  });

  it("are refused with what no place has, and with free places of no day", async () => {
    const seen = await texts();
    const faults = (typed: Partial<FacilityTexts>) =>
      form(seen, typed).error?.issues.map(({ path, message }) => [path[0], message]);
    expect(faults({ postcode: "0911", beds: "-1", latitude: "130", name: "" })).toEqual([
      ...[
        ["name", "missing"],
        ["postcode", "postcodeInvalid"],
        ["latitude", "degreesInvalid"],
      ],
      ["beds", "amountInvalid"],
    ]);
    expect(faults({ openingHours: "ab und zu", website: "?", freeAsOf: "gestern" })).toEqual([
      ...[
        ["freeAsOf", "dayInvalid"],
        ["openingHours", "hoursUnread"],
      ],
      ["website", "websiteInvalid"],
    ]);
    for (const [freeAsOf, code] of [
      ["", "dayMissing"],
      ["2026-11-24", "dayToCome"],
    ] as const)
      await expect(correct(seen, { freePlaces: "1", freeAsOf })).rejects.toMatchObject({
        codes: { freeAsOf: code },
      });
    expect(await correct(seen, { latitude: "54,5" })).toMatchObject({ isOutside: true });
    await correct(await texts(), { latitude: "52.05" });
  });

  it("are nobody else's to correct", async () => {
    const seen = await texts();
    for (const user of [as("viewer"), as("administrator", elsewhere)])
      await expect(correct(seen, { name: "Neu" }, user)).rejects.toMatchObject({
        reason: "forbidden",
      });
  });

  it("follow a younger file, and stand beside files as one source without a version", async () => {
    await correct(await texts(), { name: "Haus im Park" });
    const region = await getRegion("p");
    const titles = region?.figureSources.map(({ title }) => title) ?? [];
    expect(titles.filter((title) => title === "Redaktion")).toHaveLength(1);
    const listed = await listVersionPage(regionId, { kind: "places", page: 1 });
    expect(listed.count).toBe(1);
    await load(CSV.replace("80;3;2026-11-01", "80;9;2026-11-22"), "2026-11-22");
    expect(await texts()).toMatchObject({ name: "Haus am Park", freePlaces: "9" });
  });
});
