import { localise } from "@/lib/entries/localised-text";
import type { SignUpQuestion } from "@/lib/entries/kinds/event-sign-up";
import type { Locale } from "@/lib/i18n/routing";

/** What somebody answered, each with what was asked; a box that was ticked says it all. */
export function answerLines(
  questions: readonly SignUpQuestion[],
  answers: Readonly<Record<string, string>>,
  locale: Locale,
): string[] {
  return questions.flatMap(({ key, label, choices }) => {
    const given = answers[key];
    if (given === undefined) return [];
    const choice = choices.find((one) => one.key === given);
    const text = choice ? localise(choice.label, locale).text : given;
    const asked = localise(label, locale).text;
    return [given === "yes" && !choice ? asked : `${asked}: ${text}`];
  });
}
