import { describe, expect, it } from "vitest";
import { signUpQuestionSchema } from "@/lib/entries/kinds/event-sign-up";
import { guestFile } from "@/lib/events/desk/guest-file";
import { deskActSchema } from "@/lib/events/desk/schema";

const words = {
  ...{ name: "Name", mail: "E-Mail", seats: "Plätze", state: "Stand", signedUp: "am" },
  ...{ checkedIn: "da seit", yes: "ja" },
  states: { confirmed: "angemeldet", waiting: "Warteliste", offered: "angeboten" },
};
const questions = [
  {
    key: "essen",
    label: { de: "Essen" },
    sort: "choice",
    choices: [{ key: "v", label: { de: "vegan" } }],
  },
  { key: "kind", label: { de: "Mit Kind" }, sort: "checkbox" },
].map((question) => signUpQuestionSchema.parse(question));

describe("the organiser's file", () => {
  it("has a column for each question and answers in words, by clocks in Germany", () => {
    const guest = {
      ...{ id: 1, state: "confirmed" as const, name: "Ada", mail: "ada@example.org", seats: 2 },
      ...{ answers: { essen: "v", kind: "yes" }, checkedInAt: new Date("2027-03-01T17:05:00Z") },
      createdAt: new Date("2027-02-01T12:00:00Z"),
    };
    const none = { ...guest, state: "waiting" as const, answers: {}, checkedInAt: null };
    const { columns, rows } = guestFile([guest, none], questions, words, "de");
    expect(columns).toEqual([
      "Name",
      "E-Mail",
      "Plätze",
      "Stand",
      "am",
      "da seit",
      "Essen",
      "Mit Kind",
    ]);
    const common = ["Ada", "ada@example.org", 2];
    expect(rows).toEqual([
      [...common, "angemeldet", "2027-02-01 13:00", "2027-03-01 18:05", "vegan", "ja"],
      [...common, "Warteliste", "2027-02-01 13:00", "", "", ""],
    ]);
  });
});

describe("a button of the desk", () => {
  it("says who is here or how many came, and nothing else", () => {
    const token = "x".repeat(43);
    const read = (act: string) => deskActSchema.safeParse({ token, act }).data?.act ?? null;
    expect(read("in:12")).toEqual({ what: "guest", id: 12, isHere: true });
    expect(read("out:12")).toEqual({ what: "guest", id: 12, isHere: false });
    expect(read("more")).toEqual({ what: "walkIns", by: 1 });
    expect(read("fewer")).toEqual({ what: "walkIns", by: -1 });
    for (const act of ["", "in:", "in:-1", "in:1.5", "in:99999999999", "in:1;out:2", "more2"])
      expect(read(act)).toBeNull();
  });
});
