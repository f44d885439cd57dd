import { describe, expect, it } from "vitest";
import { orderedFields } from "@/lib/enquiries/own-fields";
import { arrangedNote } from "@/lib/enquiries/thread/arranged-note";
import { changesOf } from "@/lib/enquiries/thread/arrangement";

const nobody = { assignee: "", dueOn: "2026-11-30" };
const weber = { assignee: "Frau Weber", dueOn: "2026-12-31" };

describe("who looks after an enquiry and by when", () => {
  it.each([
    ["is changed by who changes it", nobody, nobody, weber, weber, {}],
    ["stays when a page shows what is over", weber, nobody, nobody, {}, {}],
    ["is the same when it is sent twice", weber, nobody, weber, {}, {}],
    [
      "stays as somebody else changed it, and what was wanted is told",
      weber,
      nobody,
      { assignee: "Herr Kern", dueOn: "2026-12-31" },
      {},
      { assignee: "Herr Kern" },
    ],
  ])("%s", (_what, stored, shown, wanted, changed, missed) => {
    expect(changesOf(stored, shown, wanted)).toEqual({ changed, missed });
  });

  it("is written into the history in words", () => {
    expect(arrangedNote("de", weber)).toBe("Zuständig: Frau Weber. Antwort bis 31. Dezember 2026.");
    expect(arrangedNote("en", { assignee: "" })).toBe("Looked after by: nobody any more.");
  });
});

it("what a kind asks is read in the order of its form", () => {
  expect(orderedFields({ contribution: "Zeit", organisation: "Praxis" })).toEqual([
    { name: "organisation", text: "Praxis" },
    { name: "contribution", text: "Zeit" },
  ]);
});
