import { computeOutdated } from "./mutations";

/** How often an instance looks for regions whose results do not fit their data any more. */
const EVERY = 3_000;

/** Computes results after every publication, withdrawal and change of day. */
export function startComputationClock(): void {
  let isComputing = false;
  setInterval(() => {
    if (isComputing) return;
    isComputing = true;
    computeOutdated(new Date().toISOString().slice(0, 10))
      .catch(() => {
        // The database is away; the next look finds what is outdated then.
      })
      .finally(() => {
        isComputing = false;
      });
  }, EVERY).unref();
}
