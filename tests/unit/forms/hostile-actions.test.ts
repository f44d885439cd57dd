import { describe, expect, it, vi } from "vitest";
import type { z } from "zod";
import { typedValues } from "@/lib/forms/typed-values";
import messages from "@/lib/i18n/messages/de.json";
import { HARMFUL_SIGNS, HOSTILE_INPUT, receivedForm } from "@/tests/support/hostile-input";

// Actions are taken as they are defined, to ask each what its form takes.
const defined = vi.hoisted((): { schema: z.ZodType }[] => []);
vi.mock("@/lib/action", () => ({
  defineAction: (definition: { schema: z.ZodType }) => {
    defined.push(definition);
    return definition;
  },
}));

/** More than any form of the portal takes into one field; long texts of content are drafts. */
const LONGEST = 20_000;

type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields of a form, whichever of its forms it takes. */
function shapesOf({ def }: { def: unknown }): readonly Shape[] {
  const {
    type,
    shape,
    options,
    in: first,
  } = def as {
    type: string;
    shape?: Shape;
    options?: readonly z.ZodType[];
    in?: z.ZodType;
  };
  if (type === "object" && shape) return [shape];
  if (type === "union" && options) return options.flatMap((option) => shapesOf(option));
  if (type === "pipe" && first) return shapesOf(first);
  throw new Error(`A form is described by ${type}.`);
}

const modules = import.meta.glob<Record<string, unknown>>("/app/**/action*.ts");
const shapes = new Map<string, readonly Shape[]>();
for (const [file, load] of Object.entries(modules)) {
  const before = defined.length;
  await load();
  shapes.set(
    file.replace("/app/[locale]/", ""),
    defined.slice(before).flatMap(({ schema }) => shapesOf(schema)),
  );
}

/** What pages write into their forms; who changes that by hand is told in general. */
const HIDDEN = ["token", "query", "region", "key", "event", "date", "caseNumber"];

/** Whether people type a text of their own into a field, and are told what is wrong with it. */
function isTyped(field: string, schema: z.ZodType): boolean {
  const texts = ["Ada ist hier.", "ada@example.org"];
  return !HIDDEN.includes(field) && texts.some((text) => schema.safeParse(text).success);
}

/** Whether a reader is told what is wrong in words of its own. */
function hasWords(code: string, field: string): boolean {
  const { form } = messages as unknown as { form: Record<string, Record<string, unknown>> };
  return form[code]?.[field] !== undefined || form.error?.[code] !== undefined;
}

function expectHarmless(value: unknown, hint: string): void {
  const text = JSON.stringify([value]);
  expect(text.length, hint).toBeLessThan(LONGEST);
  expect(text, hint).not.toMatch(HARMFUL_SIGNS);
  expect(text, hint).not.toMatch(/\\u(?:d[89a-f]|00[01])/);
}

describe.each([...shapes])("whatever is typed into a field of %s", (_, forms) => {
  it.each(Object.entries(HOSTILE_INPUT))("is taken harmlessly or refused: %s", (sort, text) => {
    const received = typedValues(receivedForm({ text: [text] })).text ?? [];
    for (const [field, schema] of forms.flatMap((shape) => Object.entries(shape))) {
      const parsed = schema.safeParse(received[0]);
      if (parsed.success) expectHarmless(parsed.data, `${field} ${sort}`);
      else if (isTyped(field, schema)) {
        const codes = parsed.error.issues.map(({ message }) => message);
        expect
          .soft(
            codes.filter((code) => !hasWords(code, field)),
            `${field} ${sort}`,
          )
          .toEqual([]);
      }
    }
  });
});
