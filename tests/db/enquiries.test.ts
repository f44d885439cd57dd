import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { enquirySchema } from "@/lib/enquiries/schema";
import { COUNT_WITHOUT_PROOF, MOST_IN_AN_HOUR } from "@/lib/forms/sender-limit";
import { forgetOverdue } from "@/lib/retention/mutations";
import { addPartner } from "./network-entries";
import { openConnections } from "./open-connections";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
const sending = { sender: null, locale: "de" as const, now };

function enquiry(changes: object = {}) {
  return enquirySchema.parse({
    ...{ region: "a", kind: "general", name: "Ada", mail: "ada@example.org" },
    message: "Ich habe eine Frage.",
    ...changes,
  });
}

beforeAll(async () => {
  await openConnections();
  const regionId = await createSmallRegion("a");
  await addPartner(regionId, "klinikum", { title: { de: "Klinikum" } });
  await db().contactOffice.create({
    data: { regionId, office: "Amt", department: "Gesundheit", mail: "amt@example.org" },
    select: { regionId: true },
  });
});

describe("an enquiry", () => {
  it("that comes fifty times at once is one, with one answer and one mail to each", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => createEnquiry(enquiry(), sending)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({
      caseNumber: expect.stringMatching(/^A-2026-\d{6}$/) as string,
      deleteAfter: "2027-05-21",
    });
    expect(await db().enquiry.count()).toBe(1);
    const mails = await db().outboxMail.findMany({ orderBy: { template: "asc" } });
    expect(mails.map(({ template, recipient }) => [template, recipient])).toEqual([
      ["enquiry-notice", "amt@example.org"],
      ["enquiry-receipt", "ada@example.org"],
    ]);
  });

  it("is another one when a word was corrected, and the same later on the same day", async () => {
    const first = await createEnquiry(enquiry(), sending);
    const evening = new Date("2026-11-22T22:30:00Z");
    expect(await createEnquiry(enquiry(), { ...sending, now: evening })).toEqual(first);
    const corrected = await createEnquiry(enquiry({ message: "Eine andere Frage." }), sending);
    expect(corrected.caseNumber).not.toBe(first.caseNumber);
  });

  it("about a profile keeps what it is about and what its kind asks", async () => {
    const claim = { kind: "claim_profile", about: "partner:klinikum", position: "Leitung" };
    const { caseNumber } = await createEnquiry(enquiry(claim), sending);
    expect(await db().enquiry.findUnique({ where: { caseNumber } })).toMatchObject({
      ...{ kind: "claim_profile", aboutKind: "partner", aboutSlug: "klinikum" },
      ...{ fields: { position: "Leitung" }, status: "received" },
    });
  });

  it("about a profile that there is not is refused; a general one is taken without it", async () => {
    const claim = { kind: "claim_profile", about: "partner:nobody", position: "Leitung" };
    await expect(createEnquiry(enquiry(claim), sending)).rejects.toThrow("outdated");
    const { caseNumber } = await createEnquiry(enquiry({ about: "partner:nobody" }), sending);
    expect(await db().enquiry.findUnique({ where: { caseNumber } })).toMatchObject({
      aboutKind: null,
    });
  });

  it("to a region that there is not is refused", async () => {
    await expect(createEnquiry(enquiry({ region: "nowhere" }), sending)).rejects.toThrow(
      "outdated",
    );
  });

  it("never leaves the database with its mail address unless that is asked for", async () => {
    const rows = await db().enquiry.findMany();
    expect(JSON.stringify(rows)).not.toContain("@");
  });
});

describe("a sender", () => {
  it("can send so many forms within an hour, and repetitions do not count", async () => {
    const from = { ...sending, sender: { network: "network", proof: null } };
    const most = MOST_IN_AN_HOUR / COUNT_WITHOUT_PROOF;
    const send = (index: number) =>
      createEnquiry(
        enquiry({ message: `Das ist meine Frage ${index}.`, mail: `frage${index}@example.org` }),
        from,
      );
    for (let index = 0; index < most; index++) await send(index);
    await expect(send(most)).rejects.toThrow("tooMany");
    await expect(send(0)).resolves.toBeDefined();
    const other = { ...sending, sender: { network: "other", proof: null } };
    await expect(
      createEnquiry(enquiry({ message: "Von woanders her." }), other),
    ).resolves.toBeDefined();
    await db().$executeRaw`UPDATE sender_count SET since = now() - interval '61 minutes'`;
    await expect(send(most)).resolves.toBeDefined();
  });
});

describe("personal data", () => {
  it("is removed after its last day, and not before", async () => {
    const kept = await db().enquiry.count();
    expect(await forgetOverdue("2027-05-21", now)).toMatchObject({ enquiries: 0 });
    expect(await db().enquiry.count()).toBe(kept);
    const tomorrow = new Date(Date.now() + 86_400_000);
    const forgotten = await forgetOverdue("2027-05-22", tomorrow);
    expect(forgotten.enquiries).toBe(kept);
    expect(await db().enquiry.count()).toBe(0);
    expect(await db().outboxMail.count()).toBe(0);
    expect(await db().senderCount.count()).toBe(0);
  });
});
