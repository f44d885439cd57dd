/** More pages than the people of one house open in a minute. */
export const MOST_IN_A_MINUTE = 240;

/** As many networks as are told apart within a minute; beyond them nothing is counted. */
const MOST_NETWORKS = 10_000;

/**
 * Lets each network have so many pages counted in a minute. What it knows of networks stays in
 * memory and is gone with the minute.
 *
 * @param minute moments divided by a minute, whole
 */
export function createUseLimit(): (network: string, minute: number) => boolean {
  let now = 0;
  const counts = new Map<string, number>();
  return (network, minute) => {
    if (minute !== now) counts.clear();
    now = minute;
    const count = (counts.get(network) ?? 0) + 1;
    if (count === 1 && counts.size >= MOST_NETWORKS) return false;
    counts.set(network, count);
    return count <= MOST_IN_A_MINUTE;
  };
}
