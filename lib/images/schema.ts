import { z } from "zod";
import { cleanText } from "@/lib/forms/typed-values";

const line = (longest: number) =>
  z
    .string()
    .default("")
    .transform((text) => cleanText(text).replaceAll(/\s+/g, " ").trim().slice(0, longest));

/** What is said of a picture when it is sent; in the form of an entry it may come later. */
export const imageWordsSchema = z.object({
  imageAlternative: line(1000),
  imageAlternative_en: line(1000),
  imageCredit: line(300),
});

export type ImageWordsGiven = z.infer<typeof imageWordsSchema>;
