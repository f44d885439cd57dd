import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { getEntry, listEntries } from "@/lib/entries/queries";
import { succeedHere } from "./command-here";
import { importOf } from "./command-run";
import { smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

let regionId = 0;

/** Imports partners by their summaries, from a file of its own day. */
async function importPartners(day: string, summaries: Record<string, string>): Promise<Date> {
  const rows = Object.entries(summaries).map(
    ([slug, summary]) => `${slug};${slug};${summary};care`,
  );
  const file = smallFile("p.csv", ["slug;title;summary;sector", ...rows].join("\n"));
  const command = importOf("partners", "a", file);
  await succeedHere(command.map((part) => (part.startsWith("date=") ? `date=${day}` : part)));
  const { publishedAt } = await db().datasetVersion.findFirstOrThrow({
    where: { regionId },
    orderBy: { id: "desc" },
  });
  return publishedAt ?? new Date(0);
}

async function changes(): Promise<Record<string, string>> {
  const { entries } = await listEntries(regionId, "partner", { locale: "de", now: new Date() });
  return Object.fromEntries(entries.map(({ slug, changedAt }) => [slug, changedAt]));
}

beforeAll(async () => {
  regionId = await createSmallRegion("a");
});

describe("the moment since which an entry says what it says", () => {
  it("stays when a later file says the same, and moves with what changes", async () => {
    const first = await importPartners("2026-01-01", { heim: "Eins.", klinik: "Zwei." });
    const second = await importPartners("2026-02-01", { heim: "Eins.", klinik: "Anders." });
    expect(second.getTime()).toBeGreaterThan(first.getTime());
    expect(await changes()).toEqual({ heim: first.toISOString(), klinik: second.toISOString() });
    const third = await importPartners("2026-03-01", { heim: "Eins.", klinik: "Zwei." });
    expect(await changes()).toEqual({ heim: first.toISOString(), klinik: third.toISOString() });
    const answer = await getEntry(regionId, "partner", "heim", { now: new Date() });
    expect(answer).toMatchObject({ entry: { changedAt: first.toISOString() } });
  });

  it("is the moment of the version that stands again when a later one is withdrawn", async () => {
    const before = await changes();
    await importPartners("2026-04-01", { heim: "Neu.", klinik: "Zwei." });
    expect((await changes()).heim).not.toBe(before.heim);
    const { id } = await db().datasetVersion.findFirstOrThrow({ orderBy: { id: "desc" } });
    await succeedHere(["datasets", "withdraw", String(id), "--region", "a"]);
    expect(await changes()).toEqual(before);
  });
});
