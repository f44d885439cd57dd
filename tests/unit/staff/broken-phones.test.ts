import { describe, expect, it } from "vitest";
import { brokenPhones } from "@/lib/drafts/broken-phones";
import { isPhoneNumber } from "@/lib/drafts/phone-number";

describe("a phone number", () => {
  it.each([
    ...["0371 488-0", "+49 (0)371 488-0", "0371/488 15 00", "030 90296-0 DW 12", "116117"],
    ...["0371 488-0 oder 0371 488-1", "030 1, 030 2"],
  ])("is %s", (text) => {
    expect(isPhoneNumber(text)).toBe(true);
  });

  it.each([
    "auf Anfrage",
    "",
    "-",
    "0371 488-0x",
    "1234567890123456",
    "=1+1",
    "tel:112",
    "0371 1,",
  ])("is not “%s”", (text) => {
    expect(isPhoneNumber(text)).toBe(false);
  });
});

describe("broken phone numbers", () => {
  it("are those that somebody wrote, not those that were published before", () => {
    const before = { phone: "siehe Aushang", title: "A" };
    expect(brokenPhones({ phone: "siehe Aushang", title: "B" }, before)).toEqual([]);
    expect(brokenPhones({ phone: "" }, before)).toEqual([]);
    const found = brokenPhones({ phone: "auf Anfrage", contactPhone: "keine" }, before);
    expect(found).toMatchObject([
      { code: "brokenPhone", column: "phone", about: "auf Anfrage" },
      { code: "brokenPhone", column: "contactPhone", about: "keine" },
    ]);
  });
});
