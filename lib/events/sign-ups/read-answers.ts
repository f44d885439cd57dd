import type { SignUpQuestion } from "@/lib/entries/kinds/event-sign-up";
import { localise } from "@/lib/entries/localised-text";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import type { Locale } from "@/lib/i18n/routing";
import { answersSchema, questionField, type Answers } from "./questions";

/** What is wrong with the answers that a form sent; null when nothing is. */
export function wrongAnswers(
  questions: readonly SignUpQuestion[],
  sent: Readonly<Record<string, unknown>>,
  locale: Locale,
): InvalidFields | null {
  const { error } = answersSchema(questions).safeParse(sent);
  if (!error) return null;
  const codes = error.issues.map(({ path, message }) => [String(path[0]), message] as const);
  const labels = questions.map(
    ({ key, label }) => [questionField(key), localise(label, locale).text] as const,
  );
  const wrong: Record<string, string> = {};
  // The first thing that is wrong with a field is told.
  for (const [field, code] of codes) wrong[field] ??= code;
  return new InvalidFields(wrong, Object.fromEntries(labels));
}

/**
 * The answers that a form sent.
 *
 * @throws InvalidFields with the code of each field that is wrong
 */
export function readAnswers(
  questions: readonly SignUpQuestion[],
  sent: Readonly<Record<string, unknown>>,
  locale: Locale,
): Answers {
  const { data } = answersSchema(questions).safeParse(sent);
  if (data) return data;
  throw wrongAnswers(questions, sent, locale) ?? new InvalidFields({});
}
