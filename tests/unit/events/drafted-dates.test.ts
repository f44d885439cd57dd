import { describe, expect, it } from "vitest";
import { eventSchema } from "@/lib/entries/kinds/event";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { draftedDates } from "@/lib/events/drafted-dates";

const NOW = new Date("2026-10-01T12:00:00Z");

function draft(fields: object): PublishedEntry<"event"> {
  return {
    ...{ kind: "event", key: "k", slug: "treffen", links: [], publishFrom: null },
    ...{ publishUntil: null, changedAt: NOW.toISOString(), sourceId: 0, demo: false },
    fields: eventSchema.parse({
      ...{ title: { de: "Treffen" }, summary: { de: "Kurz." }, type: "meetup" },
      ...{ starts: "2026-10-20T18:00", ends: "2026-10-20T20:00", ...fields },
    }),
  };
}

describe("the dates of an event that is not published yet", () => {
  it("are those that it will have, with what is special about each", () => {
    const exceptions = [{ date: "2026-10-27", state: "cancelled", title: { de: "Entfällt" } }];
    const series = draft({ recurrence: { rule: "FREQ=WEEKLY;COUNT=2", exceptions } });
    const told = draftedDates(series, NOW).map(({ dateKey, startsAt, state, fields }) => ({
      ...{ dateKey, startsAt, state, title: fields.title.de },
    }));
    expect(told).toEqual([
      {
        ...{ dateKey: "2026-10-20", startsAt: "2026-10-20T16:00:00.000Z" },
        ...{ state: "planned", title: "Treffen" },
      },
      {
        ...{ dateKey: "2026-10-27", startsAt: "2026-10-27T17:00:00.000Z" },
        ...{ state: "cancelled", title: "Entfällt" },
      },
    ]);
  });

  it("say from when until when one may sign up, and for how many seats", () => {
    const purpose = { de: "Plätze vergeben" };
    const signUp = { purpose, capacity: 20, opens: "2026-10-05T08:00", closesHoursBefore: 2 };
    expect(draftedDates(draft({ signUp }), NOW)[0]).toMatchObject({
      ...{ takesSignUps: true, capacity: 20 },
      ...{ signUpFrom: "2026-10-05T06:00:00.000Z", signUpUntil: "2026-10-20T14:00:00.000Z" },
    });
    expect(draftedDates(draft({}), NOW)[0]).toMatchObject({
      ...{ takesSignUps: false, capacity: null, signUpFrom: null, signUpUntil: null },
    });
  });
});
