import { findCoverageBasis, listDistricts, listSpecialtyGroups } from "@/app/content";
import { findEntry } from "@/app/entries";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import type { EntryTeaser } from "@/lib/entries/entry-teaser";
import { teaserOf } from "@/lib/entries/entry-teaser";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import type { Marked, MarkedKind } from "@/lib/shortlist/shortlist";

/** What became of something that was marked. */
export type MarkedThing = Marked &
  (
    | {
        state: "there";
        teaser: EntryTeaser;
        offer: PublishedEntry<"offer"> | null;
        demo: boolean;
        /** Coverage by GPs in percent; null for no data, undefined for what is no district. */
        degree?: number | null;
        /** ISO moment until which it is shown; null for good. */
        until: string | null;
      }
    | { state: "gone"; name: string }
    | { state: "unknown" }
  );

function isOffer(entry: PublishedEntry): entry is PublishedEntry<"offer"> {
  return entry.kind === "offer";
}

async function thingOf(region: Region, marked: Marked): Promise<MarkedThing> {
  const { kind, slug } = marked;
  if (kind === "district") return districtOf(region, slug);
  const answer = await findEntry(region, kind, slug);
  if (answer === null) return { ...marked, state: "unknown" };
  if (answer.state === "gone") return { ...marked, state: "gone", name: answer.name };
  // Once only: a chain of moves is followed to its end where the address is made.
  const told = answer.state === "moved" ? await findEntry(region, kind, answer.slug) : answer;
  if (told?.state !== "published") return { ...marked, state: "unknown" };
  const { entry } = told;
  const { demo, publishUntil: until } = entry;
  const offer = isOffer(entry) ? entry : null;
  return { kind, slug: entry.slug, state: "there", teaser: teaserOf(entry), offer, demo, until };
}

async function districtOf(region: Region, slug: string): Promise<MarkedThing> {
  const [districts, groups, basis] = await Promise.all([
    listDistricts(region),
    listSpecialtyGroups(),
    findCoverageBasis(region),
  ]);
  const district = districts.find((one) => one.slug === slug);
  const general = groups.find(({ careLevel }) => careLevel === "primary");
  if (!district) return { kind: "district", slug, state: "unknown" };
  const options = { districtType: region.districtType, on: today() };
  const degree = general
    ? (groupCoverage(basis, general, options).districts.get(district.key)?.degree ?? null)
    : null;
  const name = { de: district.name };
  const teaser = { kind: "district", slug, name, summary: null, day: null } as const;
  return {
    kind: "district",
    slug,
    state: "there",
    teaser,
    offer: null,
    demo: false,
    degree,
    until: null,
  };
}

/** Everything that was marked with its present state, in the order of the list. */
export function shortlistContent(
  region: Region,
  marked: readonly Marked[],
): Promise<MarkedThing[]> {
  return Promise.all(marked.map((one) => thingOf(region, one)));
}

/** @example thingsOf(things, "offer") */
export function thingsOf(things: readonly MarkedThing[], kind: MarkedKind): MarkedThing[] {
  return things.filter((thing) => thing.kind === kind);
}
