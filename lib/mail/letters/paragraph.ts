import type { LetterBlock } from "../letter";
import type { LetterDesk } from "../letter-desk";

export function paragraph(text: string): LetterBlock {
  return { kind: "text", text };
}

/** Greets somebody by name, or whoever reads it. */
export function greeting({ t }: LetterDesk, name?: string): LetterBlock {
  return paragraph(name === undefined ? t("helloAll") : t("hello", { name }));
}
