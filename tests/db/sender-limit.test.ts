import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { enquirySchema } from "@/lib/enquiries/schema";
import type { Proof } from "@/lib/forms/proof-of-work";
import { COUNT_WITHOUT_PROOF, countSender, MOST_IN_AN_HOUR } from "@/lib/forms/sender-limit";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");

function newProof(): Proof {
  return { sha256: randomBytes(32).toString("hex"), expiresAt: new Date("2026-11-22T13:00:00Z") };
}

function send(proof: Proof | null, mail: string | null = null): Promise<void> {
  return db().$transaction((tx) => countSender(tx, { network: "network", proof }, mail));
}

async function countOf(sender: string): Promise<number> {
  const row = await db().senderCount.findUnique({ where: { sender }, select: { count: true } });
  return row?.count ?? 0;
}

beforeEach(async () => {
  await db().senderCount.deleteMany();
});

describe("a form with a proof of work", () => {
  it("counts as one, and its proof is kept until its challenge is over", async () => {
    const proof = newProof();
    await send(proof);
    expect(await countOf("network")).toBe(1);
    const where = { sha256: proof.sha256 };
    expect(await db().usedChallenge.findUnique({ where })).toEqual(proof);
  });

  it("counts as one without where the proof came before", async () => {
    const proof = newProof();
    await send(proof);
    await send(proof);
    expect(await countOf("network")).toBe(1 + COUNT_WITHOUT_PROOF);
  });

  it("is one of two that come with the same proof at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      await db().senderCount.deleteMany();
      const proof = newProof();
      await Promise.all([send(proof), send(proof)]);
      expect(await countOf("network")).toBe(1 + COUNT_WITHOUT_PROOF);
    }
  });

  it("can be sent as often as a network may send, and then keeps its proof", async () => {
    for (let count = 0; count < MOST_IN_AN_HOUR; count += 1) await send(newProof());
    const proof = newProof();
    await expect(send(proof)).rejects.toMatchObject({ reason: "tooMany" });
    const where = { sha256: proof.sha256 };
    expect(await db().usedChallenge.findUnique({ where })).toBeNull();
    expect(await countOf("network")).toBe(MOST_IN_AN_HOUR);
  });

  it("has the same answer when it is sent again, and counts once", async () => {
    await createSmallRegion("beweis");
    const enquiry = enquirySchema.parse({
      ...{ region: "beweis", kind: "general", about: "", topic: "other" },
      ...{ name: "Ada", mail: "ada@example.org", message: "Wer hilft mir weiter?" },
    });
    const sender = { network: "network", proof: newProof() };
    const sending = { sender, locale: "de" as const, now };
    const answers = await Promise.all([1, 2].map(() => createEnquiry(enquiry, sending)));
    answers.push(await createEnquiry(enquiry, sending));
    expect(new Set(answers.map(({ caseNumber }) => caseNumber)).size).toBe(1);
    expect(await countOf("network")).toBe(1);
  });
});

describe("a form without a proof of work", () => {
  it("counts as three for its network and as one for the address that is written to", async () => {
    await send(null, "mail");
    expect(await countOf("network")).toBe(COUNT_WITHOUT_PROOF);
    expect(await countOf("mail")).toBe(1);
  });

  it("is refused earlier, and its sender is told what helps where that is so", async () => {
    for (let count = 0; count < MOST_IN_AN_HOUR - 2; count += 1) await send(newProof());
    await expect(send(null)).rejects.toMatchObject({ reason: "tooManyUnproven" });
    await send(newProof());
    await send(newProof());
    await expect(send(null)).rejects.toMatchObject({ reason: "tooMany" });
  });

  it("counts for nobody where nobody is known", async () => {
    await db().$transaction((tx) => countSender(tx, null));
    expect(await db().senderCount.count()).toBe(0);
  });
});
