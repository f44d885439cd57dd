import { CommandProblem } from "./command-problem";

interface NamedValueOption {
  option: string;
  /** How it is written, e.g. "FIELD=VALUE". */
  form: string;
  /** Which equals sign divides, where the name or the value may hold one. */
  divides?: "first" | "last";
}

/**
 * Turns the values of a repeated option into an object.
 *
 * @throws CommandProblem when one has no equals sign, or a name is given twice
 * @example namedValues(["year=2025"], { option: "--set", form: "FIELD=VALUE" }) // { year: "2025" }
 */
export function namedValues(
  texts: readonly string[],
  { option, form, divides = "first" }: NamedValueOption,
): Record<string, string> {
  const values = new Map<string, string>();
  for (const text of texts) {
    const at = divides === "first" ? text.indexOf("=") : text.lastIndexOf("=");
    if (at < 1) throw new CommandProblem("pairNeeded", { option, form, text });
    const name = text.slice(0, at);
    if (values.has(name)) throw new CommandProblem("givenTwice", { option, name });
    values.set(name, text.slice(at + 1));
  }
  return Object.fromEntries(values);
}
