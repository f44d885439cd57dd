import { z } from "zod";
import { linkId } from "./event-values";

export const signInValues = z.object({
  /** Of purpose sign_in. */
  link: linkId,
  /** For how long it holds. */
  minutes: z.int().positive(),
});
