import { describe, expect, it } from "vitest";
import { signUpQuestionSchema } from "@/lib/entries/kinds/event-sign-up";
import { readAnswers, wrongAnswers } from "@/lib/events/sign-ups/read-answers";

const questions = [
  { key: "beruf", label: { de: "Beruf" }, sort: "text", required: true },
  {
    ...{ key: "essen", label: { de: "Essen" }, sort: "choice" },
    choices: [{ key: "vegan", label: { de: "vegan" } }],
  },
  { key: "regeln", label: { de: "Regeln gelesen" }, sort: "checkbox", required: true },
].map((question) => signUpQuestionSchema.parse(question));

function codesOf(sent: Record<string, unknown>): unknown {
  try {
    return readAnswers(questions, sent, "de");
  } catch (error) {
    return error instanceof Error && "codes" in error ? error.codes : error;
  }
}

describe("answers to an organiser's questions", () => {
  it("are kept by the key of the question, without what was left out or never asked", () => {
    const sent = { "question-beruf": " Ärztin ", "question-regeln": "yes", "question-fremd": "x" };
    expect(codesOf({ ...sent, "question-essen": "" })).toEqual({ beruf: "Ärztin", regeln: "yes" });
  });

  it("that are owed or make no sense are named by their field", () => {
    expect(codesOf({})).toEqual({ "question-beruf": "missing", "question-regeln": "missing" });
    expect(
      codesOf({
        "question-beruf": "x".repeat(1001),
        "question-essen": "steak",
        "question-regeln": "on",
      }),
    ).toEqual({
      "question-beruf": "tooLong",
      "question-essen": "missing",
      "question-regeln": "missing",
    });
  });

  it("that are wrong are named in the order of the questions", () => {
    const wrong = wrongAnswers(questions, { "question-essen": "steak" }, "de");
    expect(Object.keys(wrong?.codes ?? {})).toEqual([
      ...["question-beruf", "question-essen", "question-regeln"],
    ]);
  });

  it("of a choice need choices, of a text have none", () => {
    const text = { key: "a", label: { de: "A" }, sort: "text" };
    expect(signUpQuestionSchema.safeParse({ ...text, sort: "choice" }).success).toBe(false);
    const choices = [{ key: "x", label: { de: "X" } }];
    expect(signUpQuestionSchema.safeParse({ ...text, choices }).success).toBe(false);
  });
});
