import { describe, expect, it } from "vitest";
import { isGivenUp } from "@/lib/mail/attempts";
import { deliveryProblem } from "@/lib/mail/delivery-problem";
import { senderOf } from "@/lib/mail/message";

const refusal = (code: string, responseCode: number, response: string) =>
  Object.assign(new Error(response), { code, responseCode, response });

describe("what a mail server says", () => {
  it.each([
    ["EENVELOPE", 550, "550 5.1.1 <ada@example.org> unknown", "EENVELOPE 550 5.1.1", true],
    ["EMESSAGE", 451, "451 4.7.1 ada@example.org greylisted", "EMESSAGE 451 4.7.1", false],
    ["EAUTH", 535, "535 wrong", "EAUTH 535", false],
  ])("is told in codes that name nobody: %s %i", (code, answer, said, text, isForGood) => {
    expect(deliveryProblem(refusal(code, answer, said))).toEqual({ text, isForGood });
  });

  it("is told by its name where there is no code", () => {
    expect(deliveryProblem(new TypeError("ada@example.org"))).toEqual({
      ...{ text: "TypeError", isForGood: false },
    });
    expect(deliveryProblem("ada@example.org").text).toBe("Error");
  });

  it("decides how often it is tried", () => {
    expect([2, 3].map((attempts) => isGivenUp(attempts, true))).toEqual([false, true]);
    expect([13, 14].map((attempts) => isGivenUp(attempts, false))).toEqual([false, true]);
  });
});

describe("the sender of mails", () => {
  it.each([
    ["Praxisnah <noreply@example.org>", "Praxisnah", "noreply@example.org"],
    ['"Amt, Stelle" <noreply@example.org>', "Amt, Stelle", "noreply@example.org"],
    ["noreply@example.org", "", "noreply@example.org"],
  ])("%s is read", (text, name, address) => {
    expect(senderOf(text)).toEqual({ name, address });
  });
});
