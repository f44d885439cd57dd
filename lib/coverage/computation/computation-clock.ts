import { today } from "@/lib/portal-day";
import { computeOutdated } from "./mutations";

/** How often an instance looks for regions whose results do not fit their data any more. */
const EVERY = 3_000;

/** How often a computation that keeps failing is tried again and told. */
const EVERY_AFTER_FAILURE = 60_000;

/** Computes results after every publication, withdrawal and change of day. */
export function startComputationClock(): void {
  const look = async () => {
    let pause = EVERY;
    try {
      await computeOutdated(today());
    } catch (error) {
      pause = EVERY_AFTER_FAILURE;
      console.error(error);
    }
    setTimeout(() => void look(), pause).unref();
  };
  void look();
}
