import { z } from "zod";
import { optionalText } from "@/lib/forms/fields";
import { slugSchema } from "@/lib/regions/schema";
import { problemStates } from "../problem-state";

const named = { region: slugSchema, problem: slugSchema.max(200) };

/** Where staff lead a problem, with what the public reads about it. */
export const reviewMoveSchema = z.object({
  ...named,
  to: z.enum(problemStates, "invalid"),
  note: optionalText(1000),
  result: optionalText(6000),
  partners: z.array(slugSchema.max(200)).max(50).default([]),
});

/** That a partner is asked whether it wants to work on a problem. */
export const partnerQuestionSchema = z.object({ ...named, partner: slugSchema.max(200) });
