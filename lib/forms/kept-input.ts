import { z } from "zod";
import type { Typed } from "./form-state";
import { LOCALE_FIELD, SHOWN_FIELD, TRAP_FIELD, typedValues } from "./typed-values";

/** What a browser keeps of a form until a server confirmed it. */
export interface KeptInput {
  /** ISO moment of the last keystroke. */
  at: string;
  typed: Typed;
}

/** For so long a browser keeps what nobody came back for, in milliseconds. */
const KEPT_FOR = 30 * 86_400_000;

/** The field that says on what the form builds; it changes without anybody typing. */
export const REVISION_FIELD = "revision";

/** Fields that nobody types into. */
const UNTYPED: ReadonlySet<string> = new Set([
  LOCALE_FIELD,
  SHOWN_FIELD,
  TRAP_FIELD,
  REVISION_FIELD,
]);

const keptSchema = z.object({
  at: z.iso.datetime(),
  typed: z.record(z.string(), z.array(z.string())),
});

/**
 * What somebody typed into a form, without what the form says by itself.
 *
 * @param hidden further fields that nobody types into
 */
export function typedByHand(form: FormData, hidden: readonly string[] = []): Typed {
  const all = Object.entries(typedValues(form)).filter(
    ([name]) => !UNTYPED.has(name) && !hidden.includes(name),
  );
  return Object.fromEntries(all);
}

/**
 * Whether two states of a form say the same. Inputs that say nothing count as absent, as rows for
 * further parts come and go.
 *
 * @example isSameInput({ title: ["A"], "agenda.1.time": [""] }, { title: ["A"] }) // true
 */
export function isSameInput(one: Typed, other: Typed): boolean {
  const said = (typed: Typed) =>
    JSON.stringify(
      Object.entries(typed)
        .filter(([, values]) => values.some((value) => value !== ""))
        .sort(([first], [second]) => (first < second ? -1 : 1)),
    );
  return said(one) === said(other);
}

/**
 * What a browser kept, from its storage; null for what is none or too old.
 *
 * @param now in milliseconds
 * @example readKept('{"at":"2026-11-22T14:03:00Z","typed":{}}', Date.now())?.typed // {}
 */
export function readKept(text: string | null, now: number): KeptInput | null {
  try {
    const kept = keptSchema.safeParse(JSON.parse(text ?? "null"));
    return kept.success && now - Date.parse(kept.data.at) < KEPT_FOR ? kept.data : null;
  } catch {
    return null;
  }
}
