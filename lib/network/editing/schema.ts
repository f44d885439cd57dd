import { optionalText } from "@/lib/forms/fields";
import { seenTexts } from "@/lib/forms/seen-texts";
import { slugSchema } from "@/lib/regions/schema";
import { newProblemSchema } from "../schema";
import { problemTexts, problemTextsSchema } from "./problem-texts";

/** Lists of `problemEditSchema`. */
export const problemEditLists = ["themes"] as const;

/** What staff make of a problem's text; `seen` is what their form showed at first. */
export const problemEditSchema = newProblemSchema
  .pick({
    ...{ region: true, title: true, summary: true, description: true, themes: true, terms: true },
    hidden: true,
  })
  .extend({
    problem: slugSchema.max(200),
    /** Empty once the owner's data is removed. */
    organisation: optionalText(200),
    result: optionalText(6000),
    seen: seenTexts(problemTextsSchema),
  })
  .transform(({ region, problem, seen, ...typed }) => ({
    ...{ region, problem, seen },
    typed: problemTexts(typed),
  }));
