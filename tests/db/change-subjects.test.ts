import { beforeAll, describe, expect, it } from "vitest";
import { nameSubjects } from "@/lib/audit/changes/subjects/queries";
import { db } from "@/lib/db";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { findReplyAddress } from "@/lib/enquiries/inbox/queries";
import { enquirySchema } from "@/lib/enquiries/schema";
import { addPartner } from "./network-entries";
import { addEvent } from "./small-event";
import { createSmallRegion } from "./small-region";

let here = 0;
let there = 0;
let enquiry = { id: 0, caseNumber: "" };

beforeAll(async () => {
  here = await createSmallRegion("a");
  there = await createSmallRegion("b");
  await addPartner(here, "labor", { title: { de: "Labor", en: "Laboratory" } });
  const said = { kind: "general", region: "a", name: "Ada", mail: "ada@example.org" };
  const sent = enquirySchema.parse({ ...said, topic: "other", message: "Wann ist geöffnet?" });
  await createEnquiry(sent, { sender: null, locale: "de", now: new Date() });
  enquiry = await db().enquiry.findFirstOrThrow({ select: { id: true, caseNumber: true } });
});

describe("what changes were about", () => {
  it("is named by its title and leads to its page, in its own region alone", async () => {
    const startsAt = new Date("2027-01-15T12:00:00Z");
    const date = await addEvent({ regionId: here, slug: "fest", capacity: 5, startsAt });
    const subjects = [
      ...[`enquiry:${enquiry.id}`, "partner:labor", `event_date:${date}`, "partner:nobody"],
      ...["enquiry:999999999999", "enquiry:'; --", "bin", "image:abc"],
    ];
    const named = await nameSubjects(here, subjects, "en");
    expect([...named.keys()].sort()).toEqual(
      [`enquiry:${enquiry.id}`, `event_date:${date}`, "partner:labor"].sort(),
    );
    expect(named.get("partner:labor")).toEqual({
      title: "Laboratory",
      page: {
        folder: "/staff/[region]/content/[kind]/[item]",
        values: { kind: "partner", item: "labor" },
        right: "read",
      },
    });
    expect(named.get(`enquiry:${enquiry.id}`)?.title).toBe(enquiry.caseNumber);
    expect(named.get(`event_date:${date}`)?.title).toMatch(/, 2027-01-15$/);
    expect((await nameSubjects(there, subjects, "en")).size).toBe(0);
  });
});

describe("the address that an answer goes to", () => {
  it("is told for an enquiry of the own region", async () => {
    expect(await findReplyAddress(here, enquiry.caseNumber)).toBe("ada@example.org");
    expect(await findReplyAddress(there, enquiry.caseNumber)).toBeNull();
  });
});
