import { z } from "zod";
import type { User } from "@/lib/accounts/user";
import type { Locale } from "@/lib/i18n/routing";
import type { FormState, RefusalReason, RefusalWords } from "./form-state";
import { InvalidFields } from "./invalid-fields";
import { Refusal } from "./refusal";
import { robotSign } from "./robot-check";
import type { Sender } from "./sender";
import { fieldValues, typedValues } from "./typed-values";
import { WordedFaults } from "./worded-faults";

/** Who sends a form, when and in which language. */
export interface Circumstances {
  user: User;
  /** Null where it is not known. */
  sender: Sender | null;
  locale: Locale;
  now: Date;
}

export interface ActionDefinition<Schema extends z.ZodType, Answer> {
  /** Messages of its issues are keys of the messages `form.error.*`. */
  schema: Schema;
  /** Fields that hold several values, or "every" for a form of which each may. */
  lists?: readonly string[] | "every";
  /** Fields that stand at the end of the form, after those that only data knows. */
  last?: readonly string[];
  /** Whether there is something to fill in; where a button is all there is, nobody is too fast. */
  isTyped?: boolean;
  /** Whether the user may do this; required, so that nobody forgets to ask. */
  allow: (user: User, input: z.output<Schema>) => boolean | Promise<boolean>;
  /** What is wrong with fields that only data knows, so that all is told at once. */
  check?: (
    values: Readonly<Record<string, unknown>>,
    circumstances: Circumstances,
  ) => Promise<InvalidFields | null>;
  /** One mutation. Tells what to answer and the cache tags of what changed. */
  run: (
    input: z.output<Schema>,
    circumstances: Circumstances,
  ) => Promise<{ answer: Answer; changed: readonly string[] }>;
}

/** How the words of an answer are found; codes that have none of their own are told in general. */
export interface FormWords {
  error: (code: string, field: string, label?: string) => string;
  refusal: (reason: RefusalReason) => RefusalWords;
}

type Errors = Record<string, string>;

function errorsByField(error: z.ZodError | undefined, words: FormWords): Errors {
  const errors: Errors = {};
  for (const { path, message } of error?.issues ?? []) {
    const field = String(path[0] ?? "");
    errors[field] ??= words.error(message, field);
  }
  return errors;
}

function errorsOfData(invalid: InvalidFields | null, words: FormWords): Errors {
  const codes = Object.entries(invalid?.codes ?? {});
  return Object.fromEntries(
    codes.map(([field, code]) => [field, words.error(code, field, invalid?.labels[field])]),
  );
}

/** Errors are told in the order in which a reader meets the fields. */
function inFormOrder(errors: Errors, last: readonly string[] = []): Errors {
  const known = Object.entries(errors);
  const isLast = ([field]: readonly [string, string]) => last.includes(field);
  return Object.fromEntries([
    ...known.filter((one) => !isLast(one)),
    ...known.filter((one) => isLast(one)),
  ]);
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
      ...{ reason, ...words.refusal(reason) },
    },
    changed: [],
  });
  const suspicion = robotSign(typed, circumstances.now.getTime());
  const isTooFast = suspicion === "tooFast" && definition.isTyped !== false;
  if (suspicion === "robot") return refuse(suspicion);
  const invalid = (errors: Errors, told: Errors = {}) => {
    const kept = Object.entries(told).map(([name, value]) => [name, [value]] as const);
    const all = { ...typed, ...Object.fromEntries(kept) };
    return { state: { status: "invalid" as const, attempt, typed: all, errors }, changed: [] };
  };
  const values = fieldValues(typed, definition.lists);
  const parsed = definition.schema.safeParse(values);
  try {
    const ofData = (await definition.check?.(values, circumstances)) ?? null;
    if (!parsed.success || ofData)
      return invalid(
        inFormOrder(
          { ...errorsByField(parsed.error, words), ...errorsOfData(ofData, words) },
          definition.last,
        ),
      );
    if (isTooFast) return refuse("tooFast");
    if (!(await definition.allow(circumstances.user, parsed.data))) return refuse("forbidden");
    const { answer, changed } = await definition.run(parsed.data, circumstances);
    return { state: { status: "done", attempt, answer }, changed };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.reason);
    if (error instanceof InvalidFields) return invalid(errorsOfData(error, words), error.told);
    if (error instanceof WordedFaults) return invalid({ ...error.sentences }, error.told);
    report(error);
    return refuse("failed");
  }
}

const attemptSchema = z.object({ attempt: z.int().min(0).max(1_000_000) });

function attemptsOf(previous: unknown): number {
  return attemptSchema.safeParse(previous).data?.attempt ?? 0;
}
