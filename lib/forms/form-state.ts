/** Why a form that was filled in well is not taken all the same. */
export type RefusalReason =
  | "forbidden"
  | "tooMany"
  /** As many would be taken from a browser that worked for them. */
  | "tooManyUnproven"
  /** Too many mails would go to one address. */
  | "tooManyForMail"
  | "tooFast"
  | "robot"
  | "outdated"
  /** No seat is free and nobody can wait for one. */
  | "full"
  /** Nobody can sign up any more, or not yet. */
  | "closed"
  | "failed";

/** What somebody typed, by the name of the field; several values of a field of choices. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/**
 * What became of a form, for `useActionState`. Everything but a success gives back what was typed,
 * as React empties a form that was sent.
 */
export type FormState<Answer> =
  | { status: "new" }
  | { status: "invalid"; attempt: number; typed: Typed; errors: Readonly<Record<string, string>> }
  | ({ status: "refused"; attempt: number; typed: Typed; reason: RefusalReason } & RefusalWords)
  | { status: "done"; attempt: number; answer: Answer };

/** Why a form was not taken, as a reader is told. */
export interface RefusalWords {
  message: string;
  /** Where it can be mended, beside what was typed. */
  link?: { href: string; label: string };
}

/** A form that nobody sent yet. */
export const NEW_FORM = { status: "new" } as const;

/** What a page says once a form was taken. */
export interface Confirmation {
  title: string;
  paragraphs: readonly string[];
  link?: { href: string; label: string };
}

/** An action as `useActionState` calls it. */
export type FormAction<Answer> = (
  previous: FormState<Answer>,
  form: FormData,
) => Promise<FormState<Answer>>;
