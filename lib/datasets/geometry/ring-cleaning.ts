import type { Position } from "geojson";

/** Points that a hundredth of a millimetre separates from a line lie on it (in degrees). */
const ON_LINE = 1e-10;

export interface CleanedRing {
  /** Closed; fewer than four positions when nothing of the ring has width. */
  ring: Position[];
  wasOpen: boolean;
  hadRepeats: boolean;
  hadSpikes: boolean;
}

/**
 * A ring that is closed, without points that repeat the one before and without spikes that go out
 * and come straight back. All other points stay as they are.
 *
 * @example cleanRing([[0, 0], [2, 0], [2, 1], [2, 3], [2, 1], [0, 1]]).ring.length // 5
 */
export function cleanRing(ring: readonly Position[]): CleanedRing {
  const wasOpen = ring.length > 0 && !isSame(ring[0], ring.at(-1));
  const open = wasOpen ? ring : ring.slice(0, -1);
  const kept: Position[] = [];
  let [hadRepeats, hadSpikes] = [false, false];
  const settle = (): void => {
    for (;;) {
      const [before, tip, after] = kept.slice(-3);
      if (kept.length >= 2 && isSame(kept.at(-2), kept.at(-1))) {
        kept.pop();
        hadRepeats = true;
      } else if (before && tip && after && isSpike(before, tip, after)) {
        kept.splice(-2, isSame(before, after) ? 2 : 1);
        hadSpikes = true;
      } else return;
    }
  };
  for (const position of open) {
    kept.push(position);
    settle();
  }
  // The ring goes round: its start may be the tip or the root of a spike as well.
  for (let changed = true; changed && kept.length > 2;) {
    const [first = [], second = []] = kept;
    const [last = [], beforeLast = []] = [kept.at(-1), kept.at(-2)];
    changed = true;
    if (isSame(last, first)) {
      kept.pop();
      hadRepeats = true;
    } else if (isSpike(beforeLast, last, first)) {
      kept.pop();
      if (isSame(beforeLast, first)) kept.pop();
      hadSpikes = true;
    } else if (isSpike(last, first, second)) {
      kept.shift();
      if (isSame(last, second)) kept.pop();
      hadSpikes = true;
    } else changed = false;
  }
  const closed = kept.length > 0 ? [...kept, [...(kept[0] ?? [])]] : [];
  return { ring: closed, wasOpen, hadRepeats, hadSpikes };
}

function isSame(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

function isSpike(before: Position, tip: Position, after: Position): boolean {
  const [x = NaN, y = NaN] = tip;
  const [outX, outY] = [(before[0] ?? NaN) - x, (before[1] ?? NaN) - y];
  const [backX, backY] = [(after[0] ?? NaN) - x, (after[1] ?? NaN) - y];
  if (outX * backX + outY * backY <= 0) return false;
  const longer = Math.max(Math.hypot(outX, outY), Math.hypot(backX, backY));
  return Math.abs(outX * backY - outY * backX) < ON_LINE * longer;
}
