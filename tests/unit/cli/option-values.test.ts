import { describe, expect, it, vi } from "vitest";

vi.stubEnv("LC_ALL", "C");
vi.stubEnv("TZ", "Europe/Berlin");
const { namedValues } = await import("@/lib/cli/named-values");
const { publishTime } = await import("@/lib/cli/publish-time");
const { sourceOf } = await import("@/lib/cli/source-option");

describe("options that name values", () => {
  const alias = { option: "--alias", form: "LABEL=KEY", divides: "last" } as const;

  it("are divided where the name ends", () => {
    expect(namedValues(["note=a=b"], { option: "--set", form: "FIELD=VALUE" })).toEqual({
      note: "a=b",
    });
    expect(namedValues(["A=B=01", "C=02"], alias)).toEqual({ "A=B": "01", C: "02" });
  });

  it("are refused without a name, and when they say two things of one", () => {
    expect(() => namedValues(["=01"], alias)).toThrow("--alias needs LABEL=KEY, but got “=01”.");
    expect(() => namedValues(["A=1", "A=2"], alias)).toThrow("--alias A=… is given twice.");
  });
});

describe("the source of figures", () => {
  const told = ["publisher=Amt", "title=Zahlen", "licence=CC0", "date=2025-12-31"];

  it("is taken as it is told", () => {
    expect(sourceOf([...told, "url=https://example.org/?a=b"])).toEqual({
      publisher: "Amt",
      title: "Zahlen",
      licence: "CC0",
      date: "2025-12-31",
      url: "https://example.org/?a=b",
      demo: false,
    });
  });

  it("lacks nothing, and has nothing that nobody reads", () => {
    expect(() => sourceOf(["title= ", "date=2025-12-31"])).toThrow(
      "Missing: --source publisher=… --source title=… --source licence=….",
    );
    expect(() => sourceOf([...told, "license=CC0"])).toThrow(
      "--source does not know “license”. Possible is: publisher, title, licence, date, url, note.",
    );
  });
});

describe("the time of a publication", () => {
  const now = new Date("2026-11-22T12:00:00Z");

  it.each([
    ["2027-01-31", "2027-01-30T23:00:00.000Z"],
    ["2027-01-31T08:00", "2027-01-31T07:00:00.000Z"],
    ["2027-07-31T08:00:30", "2027-07-31T06:00:30.000Z"],
    ["2027-01-31T08:00:00+05:00", "2027-01-31T03:00:00.000Z"],
    ["2027-01-31T08:00:00Z", "2027-01-31T08:00:00.000Z"],
  ])("%s is that of this computer unless it says otherwise", (text, time) => {
    expect(publishTime(text, now).toISOString()).toBe(time);
  });

  it.each(["morgen", "01.02.2027", "1", "2027", "2027-02-30", "2027-01-31 08:00", ""])(
    "%j is none, for it could mean several",
    (text) => {
      expect(() => publishTime(text, now)).toThrow(`but got “${text}”`);
    },
  );

  it("is none that has gone by", () => {
    expect(() => publishTime("2026-11-22", now)).toThrow(/is in the past/);
  });
});
