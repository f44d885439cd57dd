import { z } from "zod";

/**
 * The texts that a form showed at first, by field, as the form sends them back.
 *
 * @param schema of the texts; anything that does not fit it is "invalid"
 * @example seenTexts(z.object({ phone: z.string() })).parse('{"phone":"1"}') // { phone: "1" }
 */
export function seenTexts<Texts>(schema: z.ZodType<Texts>) {
  return z.string().transform((text, context): Texts => {
    try {
      const seen = schema.safeParse(JSON.parse(text));
      if (seen.success) return seen.data;
    } catch {
      // Told below, as of any other text that the form did not send.
    }
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });
}
