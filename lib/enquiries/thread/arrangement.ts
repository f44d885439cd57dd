/** Who looks after an enquiry and by which ISO day; empty where that is not said. */
export interface Arrangement {
  assignee: string;
  dueOn: string;
}

const FIELDS = ["assignee", "dueOn"] as const;

/**
 * What of an arrangement a form changes: only what somebody changed in it, and only where nobody
 * else did meanwhile.
 *
 * @param stored how it stands
 * @param shown how it stood when the form was shown
 * @param wanted what the form says
 * @returns `missed`: what was wanted but is not changed, as somebody else had changed it
 * @example changesOf({ assignee: "Frau Weber", dueOn: "" }, { assignee: "", dueOn: "" },
 *   { assignee: "", dueOn: "2026-12-01" }) // { changed: { dueOn: "2026-12-01" }, missed: {} }
 */
export function changesOf(
  stored: Arrangement,
  shown: Arrangement,
  wanted: Arrangement,
): { changed: Partial<Arrangement>; missed: Partial<Arrangement> } {
  const changed: Partial<Arrangement> = {};
  const missed: Partial<Arrangement> = {};
  for (const field of FIELDS) {
    if (wanted[field] === shown[field] || wanted[field] === stored[field]) continue;
    (stored[field] === shown[field] ? changed : missed)[field] = wanted[field];
  }
  return { changed, missed };
}
