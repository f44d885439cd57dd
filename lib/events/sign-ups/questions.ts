import { z } from "zod";
import type { SignUpQuestion } from "@/lib/entries/kinds/event-sign-up";

/** Name of the form's field for a question; no question's key can be mistaken for another field. */
export function questionField(key: string): string {
  return `question-${key}`;
}

const LONGEST_ANSWER = 1000;

function answerSchema({ sort, required, choices }: SignUpQuestion) {
  switch (sort) {
    case "text": {
      const text = z.string().trim().max(LONGEST_ANSWER, "tooLong");
      return required ? text.min(1, "missing") : text;
    }
    case "choice": {
      const keys = new Set(choices.map(({ key }) => key));
      return z
        .string()
        .refine((key) => key !== "" || !required, "missing")
        .refine((key) => key === "" || keys.has(key), "missing");
    }
    case "checkbox":
      return z.string().refine((value) => value === "yes" || !required, "missing");
  }
}

export type Answers = Record<string, string>;

/**
 * The answers to an organiser's questions, read from what a form sent: by the key of the question,
 * without those that were left out. A box that is ticked is "yes". Fields that no question asks
 * for are ignored.
 *
 * @example answersSchema(questions).parse({ "question-diet": "vegan" }) // { diet: "vegan" }
 */
export function answersSchema(questions: readonly SignUpQuestion[]) {
  return z
    .object(
      Object.fromEntries(
        questions.map((question) => [
          questionField(question.key),
          z.string().default("").pipe(answerSchema(question)),
        ]),
      ),
    )
    .transform((given): Answers => {
      const answers = questions.map(({ key }) => [key, given[questionField(key)] ?? ""] as const);
      return Object.fromEntries(answers.filter(([, value]) => value !== ""));
    });
}
