import type { ZodError } from "zod";
import { words } from "./words";

type Issue = ZodError["issues"][number];

const OWN_FORM: Readonly<Record<string, "year" | "day" | "url" | "crs" | "oneSign">> = {
  year: "year",
  date: "day",
  url: "url",
  website: "url",
  crs: "crs",
  delimiter: "oneSign",
};

function isMissing(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.message.endsWith("received undefined");
}

function reason(issue: Issue): string {
  const field = String(issue.path.at(-1) ?? "");
  const form = OWN_FORM[field];
  if (isMissing(issue)) return words("issue.missing");
  if (form) return words(`issue.${form}`);
  switch (issue.code) {
    case "unrecognized_keys":
      return words("issue.unknown", { names: issue.keys.join(", ") });
    case "invalid_value":
      return words("issue.choice", { choices: issue.values.map(String).join(", ") });
    case "invalid_union":
      return choicesOf(issue) ?? words("issue.form");
    case "too_small":
      return words(/string|array/.test(issue.origin) ? "issue.empty" : "issue.range");
    case "too_big":
      return words("issue.range");
    case "invalid_format":
      return words(field === "slug" ? "issue.slug" : "issue.form");
    case "invalid_type":
      return words(
        issue.expected === "number" || issue.expected === "int" ? "issue.number" : "issue.form",
      );
    case "custom":
      return words(field === "slug" ? "issue.taken" : "issue.form");
    default:
      return words("issue.form");
  }
}

/** What a kind of thing may be, where none of several forms fits. */
function choicesOf(issue: Extract<Issue, { code: "invalid_union" }>): string | null {
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  const choices = options.map(String);
  return choices.length === 0 ? null : words("issue.choice", { choices: choices.join(", ") });
}

/** @example placeInFile(["datasets", 0, "source", "date"]) // "datasets[0].source.date" */
export function placeInFile(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return text.join("").replace(/^\./, "") || "{}";
}

/** Options that are called otherwise than what they say of an import or a region. */
const OPTIONS: Readonly<Record<string, string>> = {
  planningArea: "--area",
  mapLevel: "--level",
  slug: "<region>",
};

/** @example optionOf(["source", "date"]) // "--source date" */
export function optionOf([first, second]: readonly PropertyKey[]): string {
  const name = String(first ?? "");
  const option =
    OPTIONS[name] ?? `--${name.replaceAll(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`;
  return first === "source" && second !== undefined ? `${option} ${String(second)}` : option;
}

/** What does not fit a schema, place by place, in the language of the terminal. */
export function issuesText(
  { issues }: ZodError,
  place: (path: readonly PropertyKey[]) => string,
): string {
  const texts = issues.map((issue) =>
    words("issue.at", { place: place(issue.path), reason: reason(issue) }),
  );
  return texts.join("; ");
}
