import type { EntryRecord } from "@/lib/entries/entry";
import type { DemoSlug } from "../demo-slug";
import { aid as chemnitzAid } from "./chemnitz/aid";
import { arrival as chemnitzArrival } from "./chemnitz/arrival";
import { events as chemnitzEvents } from "./chemnitz/events";
import { initiatives as chemnitzInitiatives } from "./chemnitz/initiatives";
import { jobs as chemnitzJobs } from "./chemnitz/jobs";
import { locationProfile as chemnitzProfile } from "./chemnitz/location-profile";
import { news as chemnitzNews } from "./chemnitz/news";
import { offers as chemnitzOffers } from "./chemnitz/offers";
import { pages as chemnitzPages } from "./chemnitz/pages";
import { partners as chemnitzPartners } from "./chemnitz/partners";
import { themes as chemnitzThemes } from "./chemnitz/themes";
import { trainingStations as chemnitzStations } from "./chemnitz/training-stations";
import { workingGroups as chemnitzGroups } from "./chemnitz/working-groups";
import { aid as lichtenbergAid } from "./lichtenberg/aid";
import { arrival as lichtenbergArrival } from "./lichtenberg/arrival";
import { events as lichtenbergEvents } from "./lichtenberg/events";
import { initiatives as lichtenbergInitiatives } from "./lichtenberg/initiatives";
import { jobs as lichtenbergJobs } from "./lichtenberg/jobs";
import { locationProfile as lichtenbergProfile } from "./lichtenberg/location-profile";
import { news as lichtenbergNews } from "./lichtenberg/news";
import { offers as lichtenbergOffers } from "./lichtenberg/offers";
import { pages as lichtenbergPages } from "./lichtenberg/pages";
import { partners as lichtenbergPartners } from "./lichtenberg/partners";
import { statements as lichtenbergStatements } from "./lichtenberg/statements";
import { themes as lichtenbergThemes } from "./lichtenberg/themes";
import { trainingStations as lichtenbergStations } from "./lichtenberg/training-stations";
import { workingGroups as lichtenbergGroups } from "./lichtenberg/working-groups";

const ENTRIES: Record<DemoSlug, (today: string) => EntryRecord[]> = {
  chemnitz: (today) => [
    ...chemnitzThemes,
    ...chemnitzPartners,
    ...chemnitzGroups(today),
    ...chemnitzInitiatives(today),
    ...chemnitzNews(today),
    ...chemnitzPages(today),
    ...chemnitzJobs(today),
    ...chemnitzOffers(today),
    chemnitzProfile,
    ...chemnitzArrival,
    ...chemnitzAid,
    ...chemnitzStations(today),
    ...chemnitzEvents(today),
  ],
  lichtenberg: (today) => [
    ...lichtenbergThemes,
    ...lichtenbergPartners,
    ...lichtenbergGroups(today),
    ...lichtenbergInitiatives(today),
    ...lichtenbergNews(today),
    ...lichtenbergStatements,
    ...lichtenbergPages(today),
    ...lichtenbergJobs(today),
    ...lichtenbergOffers(today),
    lichtenbergProfile,
    ...lichtenbergArrival,
    ...lichtenbergAid,
    ...lichtenbergStations(today),
    ...lichtenbergEvents(today),
  ],
};

/**
 * Everything that the network of a demo region publishes, with its days laid around the day of
 * loading. The same day always gives the same entries.
 *
 * @param today ISO day
 * @example entriesOf("chemnitz", "2026-11-22").filter(({ kind }) => kind === "theme").length // 5
 */
export function entriesOf(slug: DemoSlug, today: string): EntryRecord[] {
  return ENTRIES[slug](today);
}
