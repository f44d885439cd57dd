function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys as PostgreSQL keeps them in `jsonb`: the shorter first, else by their letters. */
function byStoredOrder([one]: [string, unknown], [other]: [string, unknown]): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(byStoredOrder);
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/**
 * JSON in the order in which the database gives it back, so that what nobody changed stays the
 * same text.
 *
 * @example storedJson({ title: 1, date: 2 }) // '{"date":2,"title":1}'
 */
export function storedJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}
