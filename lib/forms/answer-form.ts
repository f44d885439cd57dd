import { z } from "zod";
import type { User } from "@/lib/accounts/user";
import type { Locale } from "@/lib/i18n/routing";
import type { FormState, RefusalReason } from "./form-state";
import { Refusal } from "./refusal";
import { robotSign } from "./robot-check";
import { fieldValues, typedValues } from "./typed-values";

/** Who sends a form, when and in which language. */
export interface Circumstances {
  user: User;
  /** Keyed hash of the sender's network; null where it is not known. */
  sender: string | null;
  locale: Locale;
  now: Date;
}

export interface ActionDefinition<Schema extends z.ZodType, Answer> {
  /** Messages of its issues are keys of the messages `form.error.*`. */
  schema: Schema;
  /** Fields that hold several values. */
  lists?: readonly string[];
  /** Whether there is something to fill in; where a button is all there is, nobody is too fast. */
  isTyped?: boolean;
  /** Whether the user may do this; required, so that nobody forgets to ask. */
  allow: (user: User, input: z.output<Schema>) => boolean | Promise<boolean>;
  /** One mutation. Tells what to answer and the cache tags of what changed. */
  run: (
    input: z.output<Schema>,
    circumstances: Circumstances,
  ) => Promise<{ answer: Answer; changed: readonly string[] }>;
}

/** How the words of an answer are found; codes that have none of their own are told in general. */
export interface FormWords {
  error: (code: string, field: string) => string;
  refusal: (reason: RefusalReason) => string;
}

function errorsByField(error: z.ZodError, words: FormWords): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "");
    errors[field] ??= words.error(message, field);
  }
  return errors;
}

/**
 * Answers a form that was sent: parses it, asks whether it is allowed, and carries it out.
 *
 * @param previous what the browser says the form was before; only its count of attempts is read
 * @param report is told what nobody expected, which may be thrown on
 */
export async function answerForm<Schema extends z.ZodType, Answer>(
  definition: ActionDefinition<Schema, Answer>,
  previous: unknown,
  form: FormData,
  circumstances: Circumstances,
  words: FormWords,
  report: (error: unknown) => void,
): Promise<{ state: FormState<Answer>; changed: readonly string[] }> {
  const typed = typedValues(form);
  const attempt = attemptsOf(previous) + 1;
  const refuse = (reason: RefusalReason) => ({
    state: {
      ...{ status: "refused" as const, attempt, typed },
      ...{ reason, message: words.refusal(reason) },
    },
    changed: [],
  });
  const suspicion = robotSign(typed, circumstances.now.getTime());
  const isTooFast = suspicion === "tooFast" && definition.isTyped !== false;
  if (suspicion === "robot") return refuse(suspicion);
  const parsed = definition.schema.safeParse(fieldValues(typed, definition.lists));
  if (!parsed.success) {
    const errors = errorsByField(parsed.error, words);
    return { state: { status: "invalid", attempt, typed, errors }, changed: [] };
  }
  if (isTooFast) return refuse("tooFast");
  try {
    if (!(await definition.allow(circumstances.user, parsed.data))) return refuse("forbidden");
    const { answer, changed } = await definition.run(parsed.data, circumstances);
    return { state: { status: "done", attempt, answer }, changed };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.reason);
    report(error);
    return refuse("failed");
  }
}

const attemptSchema = z.object({ attempt: z.int().min(0).max(1_000_000) });

function attemptsOf(previous: unknown): number {
  return attemptSchema.safeParse(previous).data?.attempt ?? 0;
}
