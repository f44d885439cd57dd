import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestKey } from "@/lib/forms/request-key";
import { robotSign, SHORTEST_FILLING } from "@/lib/forms/robot-check";
import { senderName, senderNetwork } from "@/lib/forms/sender";
import { cleanText, fieldValues, typedValues } from "@/lib/forms/typed-values";

function formOf(...pairs: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

describe("what somebody typed", () => {
  it("is read without files, the proof of work and fields of the framework", () => {
    const form = formOf(
      ["name", "Ada"],
      ["$ACTION_KEY", "k"],
      ["proof", "{}"],
      ["theme", "a"],
      ["theme", "b"],
    );
    form.append("file", new File(["x"], "x.txt"));
    expect(typedValues(form)).toEqual({ name: ["Ada"], theme: ["a", "b"] });
  });

  it("loses control characters and keeps lines", () => {
    expect(cleanText("a\u0000b\r\nc\u009fd\te")).toBe("ab\ncd\te");
    expect(cleanText("u\u0308")).toBe("ü");
  });

  it("is empty where there is nothing to be seen", () => {
    expect(cleanText("\u200b\u2060 \u200b")).toBe("");
    expect(cleanText("👩\u200d⚕")).toBe("👩\u200d⚕");
  });

  it("never contains what a database refuses", () => {
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        expect(cleanText(text)).not.toContain("\0");
      }),
    );
  });

  it("counts once per field, but wholly where a field holds several values", () => {
    const typed = { name: ["first", "last"], themes: ["a", "b"] };
    expect(fieldValues(typed, ["themes"])).toEqual({ name: "last", themes: ["a", "b"] });
    expect(fieldValues({}, ["themes"])).toEqual({ themes: [] });
  });
});

describe("a program", () => {
  it.each([
    [{ shown: ["1000"], "contact-address": ["x"] }, 1_000_000, "robot"],
    [{ shown: ["1000"] }, 1000 + SHORTEST_FILLING - 1, "tooFast"],
    [{ shown: ["1000"] }, 1000 + SHORTEST_FILLING, null],
    [{ shown: ["5000"] }, 1000, "tooFast"],
    [{ shown: ["soon"] }, 1_000_000, "tooFast"],
    [{ shown: [""] }, 1_000_000, "tooFast"],
    [{}, 1_000_000, "tooFast"],
  ])("is told by what it leaves out, fills in or how fast it is: %j at %i", (typed, now, sign) => {
    expect(robotSign(typed, now)).toBe(sign);
  });
});

describe("the key of a request", () => {
  const content = { name: "Ada", mail: "a@b.de" };
  const key = requestKey("enquiry", content, "2026-11-22");

  it("is a UUID that depends on nothing but what was sent and the day", () => {
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(requestKey("enquiry", { mail: "a@b.de", name: "Ada" }, "2026-11-22")).toBe(key);
  });

  it.each([
    ["another form", requestKey("interest", content, "2026-11-22")],
    ["another person", requestKey("enquiry", { ...content, mail: "b@b.de" }, "2026-11-22")],
    ["another day", requestKey("enquiry", content, "2026-11-23")],
  ])("differs for %s", (_what, other) => {
    expect(other).not.toBe(key);
  });
});

describe("a sender", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::1", "0:0:0:0"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["2001:0db8:0001:0002:ffff::", "2001:db8:1:2"],
    ["2001:DB8:1:2:3:4:5:6", "2001:db8:1:2"],
  ])("%s counts as the network %s", (address, network) => {
    expect(senderNetwork(address)).toBe(network);
  });

  it("is counted under a name that does not tell the address", () => {
    const name = senderName("192.0.2.7", "secret");
    expect(name).not.toContain("192");
    expect(senderName("192.0.2.7", "other")).not.toBe(name);
    expect(senderName("2001:db8::1", "secret")).toBe(senderName("2001:db8::2", "secret"));
  });
});
