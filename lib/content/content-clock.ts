import { announcePassedMoments } from "./mutations";

/** How often an instance looks whether time has changed what pages say. */
const EVERY = 5_000;

/** Lets kept pages follow the time: entries come and go, and days begin, without a publication. */
export function startContentClock(): void {
  setInterval(() => {
    announcePassedMoments().catch(() => {
      // The database is away; the next look finds what has passed then.
    });
  }, EVERY).unref();
}
