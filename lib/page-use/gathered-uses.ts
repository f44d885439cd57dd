import { addPageUses, type Uses } from "./mutations";

/** Openings are written together, this long after the first of them. */
const GATHERED_FOR = 1000;

type Counts = Map<string, { region: string; path: string; count: number }>;

let gathered: { day: string; counts: Counts } | null = null;

async function write(uses: Uses): Promise<void> {
  try {
    await addPageUses(uses);
  } catch {
    // Some openings are not worth a failure; whatever else asks the database will tell.
    console.error("Openings of pages could not be counted.");
  }
}

function writeDown(): void {
  if (gathered) void write(gathered);
  gathered = null;
}

/**
 * Counts that a page was opened; it is written down within a second or so.
 *
 * @param day ISO day
 */
export function gatherUse(region: string, path: string, day: string): void {
  if (gathered?.day !== day) writeDown();
  if (!gathered) {
    gathered = { day, counts: new Map() };
    setTimeout(writeDown, GATHERED_FOR).unref();
  }
  const key = `${region} ${path}`;
  const count = (gathered.counts.get(key)?.count ?? 0) + 1;
  gathered.counts.set(key, { region, path, count });
}
