import { slugOf } from "@/lib/regions/slug";

/** An answer to choose from; its key names it for good, whatever its label says. */
interface Answer {
  key: string;
  label: { de?: string; en?: string };
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "key" in value && "label" in value;
}

/** The answers that a part holds. */
export function answersOf(value: unknown): Answer[] {
  return Array.isArray(value) ? value.filter(isAnswer) : [];
}

/**
 * A key made of a label, for what has none yet.
 *
 * @param taken keys that others have
 * @example keyOfLabel("Was essen Sie?", new Set()) // "was_essen_sie"
 */
export function keyOfLabel(label: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(label).replaceAll("-", "_").slice(0, 50);
  const key = /^[a-z]/.test(slug) ? slug : `f_${slug}`;
  if (!taken.has(key)) return key;
  for (let number = 2; ; number++) if (!taken.has(`${key}_${number}`)) return `${key}_${number}`;
}

/**
 * The lines in which answers are edited in one language.
 *
 * @example linesOfAnswers([{ key: "ja", label: { de: "Ja" } }], "de") // "Ja"
 */
export function linesOfAnswers(answers: readonly Answer[], language: "de" | "en"): string {
  const lines = answers.map(({ label }) => (label[language] ?? "").replaceAll(/\s*\n\s*/g, " "));
  return lines.join("\n").trimEnd();
}

/**
 * The answers that lines say, each with the key it had before: the one of the same label, or where
 * there are as many as before the one of the same place.
 *
 * @param before what the answers were
 * @example answersOfLines("Ja\nNein", "", []) // [{ key: "ja", label: { de: "Ja" } }, { key: "nein", … }]
 */
export function answersOfLines(german: string, english: string, before: readonly Answer[]) {
  const [de, en] = [german, english].map((text) => text.split("\n").map((line) => line.trim()));
  const labels = Array.from({ length: Math.max(de?.length ?? 0, en?.length ?? 0) }, (_, at) => ({
    ...(de?.[at] && { de: de[at] }),
    ...(en?.[at] && { en: en[at] }),
  })).filter((label) => Object.keys(label).length > 0);
  const left = new Set(before);
  const known = labels.map((label) => {
    const same = [...left].find((one) => (one.label.de ?? one.label.en) === (label.de ?? label.en));
    if (same) left.delete(same);
    return same;
  });
  const isSameCount = labels.length === before.length;
  const taken = new Set(before.map(({ key }) => key));
  return labels.map((label, at): Answer => {
    const placed = before[at];
    const old = known[at] ?? (isSameCount && placed && left.delete(placed) ? placed : undefined);
    const key = old?.key ?? keyOfLabel(label.de ?? label.en ?? "", taken);
    taken.add(key);
    return { key, label };
  });
}
