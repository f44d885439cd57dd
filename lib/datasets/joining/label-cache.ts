import type { Match, RowLabel } from "./match";

/** A file with more labels than this names no districts; its answers need not all be kept. */
const MOST_LABELS = 100_000;

/**
 * Keeps the answer to every label, so that the rows of a district cost one look-up each.
 *
 * @param resolve gets the label with its texts trimmed and "" for what is not given
 */
export function createLabelCache(resolve: (label: Required<RowLabel>) => Match): {
  match: (label: RowLabel) => Match;
} {
  const known = new Map<string, Match>();
  return {
    match: ({ key = "", name = "", level = "", parent = "" }) => {
      const text = `${key}\u001f${name}\u001f${level}\u001f${parent}`;
      const answer = known.get(text);
      if (answer) return answer;
      if (known.size >= MOST_LABELS) known.clear();
      const found = resolve({
        key: key.trim(),
        name: name.trim(),
        level: level.trim(),
        parent: parent.trim(),
      });
      known.set(text, found);
      return found;
    },
  };
}
