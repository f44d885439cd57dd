import { CommandProblem } from "./command-problem";
import { namedValues } from "./named-values";

const NEEDED = ["publisher", "title", "licence", "date"];
const NAMES = [...NEEDED, "url", "note", "demo"];

/**
 * Where figures come from, as `--source` says.
 *
 * @throws CommandProblem when something is missing or unknown
 * @example sourceOf(["publisher=Amt", "title=Zahlen", "licence=CC0", "date=2025-12-31"])
 */
export function sourceOf(texts: readonly string[]): Record<string, string | boolean> {
  const { demo, ...source } = namedValues(texts, { option: "--source", form: "NAME=VALUE" });
  const unknown = Object.keys(source).find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    throw new CommandProblem("sourceUnknown", {
      name: unknown,
      names: NAMES.slice(0, -1).join(", "),
    });
  const missing = NEEDED.filter((name) => !source[name]?.trim());
  if (missing.length > 0)
    throw new CommandProblem("sourceIncomplete", {
      missing: missing.map((name) => `--source ${name}=…`).join(" "),
    });
  return { ...source, demo: demo === "true" };
}
