import { z } from "zod";
import { mailField, optionalText, requiredLine } from "@/lib/forms/fields";
import { seenTexts } from "@/lib/forms/seen-texts";
import { slugSchema } from "../schema";
import { contactTextsSchema } from "./contact-texts";

const isWebAddress = (text: string) => z.url({ protocol: /^https?$/ }).safeParse(text).success;

/** A web address, also as people write it. */
const websiteField = optionalText(1000)
  .transform((text) => (text === "" || /^https?:\/\//i.test(text) ? text : `https://${text}`))
  .refine((text) => text === "" || isWebAddress(text), "websiteInvalid");

/** The office of a region as staff name it; `seen` is what their form showed at first. */
export const contactEditSchema = z
  .object({
    ...{ region: slugSchema, seen: seenTexts(contactTextsSchema) },
    ...{ office: requiredLine(), department: requiredLine(), phone: optionalText(100) },
    ...{ website: websiteField, mail: mailField },
  })
  .transform(({ region, seen, ...typed }) => ({ region, seen, typed }));
