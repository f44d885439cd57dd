import { describe, expect, it } from "vitest";
import { nextMeetings } from "@/lib/network/next-meetings";

function group(slug: string, ...meetings: { date: string; time?: string }[]) {
  const title = { de: slug };
  return { slug, fields: { title, summary: title, sectors: [], meetings } };
}

const said = (groups: Parameters<typeof nextMeetings>[0], limit = 9) =>
  nextMeetings(groups, "2026-11-22", limit).map(({ group: of, meeting }) => {
    return `${of.slug} ${meeting.date}`;
  });

describe("the next meetings of the network", () => {
  it("are one of each group, the soonest first, by day and hour", () => {
    const groups = [
      group("c", { date: "2026-12-01", time: "16:00" }, { date: "2026-11-23" }),
      group("b", { date: "2026-12-01", time: "16:00" }),
      group("a", { date: "2026-12-01", time: "09:00" }),
    ];
    expect(said(groups)).toEqual(["c 2026-11-23", "a 2026-12-01", "b 2026-12-01"]);
    expect(said(groups, 1)).toEqual(["c 2026-11-23"]);
  });

  it("still have a meeting of today, and none of yesterday", () => {
    expect(said([group("heute", { date: "2026-11-22" })])).toEqual(["heute 2026-11-22"]);
    expect(said([group("gestern", { date: "2026-11-21" }), group("nie")])).toEqual([]);
  });
});
