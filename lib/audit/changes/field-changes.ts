/** One fact of something before and after a change; null where nothing was said of it. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** A change as a list of staff shows it. */
export interface ListedChange {
  id: string;
  at: Date;
  actor: string;
  /** The name of the account that made it; null where none did. */
  name: string | null;
  action: string;
  subject: string;
  fields: FieldChange[];
}

function told(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * What a change changed, fact by fact; what stayed is left out.
 *
 * @example fieldChanges({ status: "received" }, { status: "closed" }) // [{ field: "status", before: "received", after: "closed" }]
 */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const facts = (value: unknown): Record<string, unknown> =>
    typeof value === "object" && value !== null ? { ...value } : {};
  const [was, is] = [facts(before), facts(after)];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields
    .map((field) => ({ field, before: told(was[field]), after: told(is[field]) }))
    .filter((change) => change.before !== change.after);
}
