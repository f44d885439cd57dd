import { z } from "zod";
import { linkId } from "./event-values";

export const myDataLinkValues = z.object({
  /** Of purpose my_data. */
  link: linkId,
  /** Until when the link is valid. */
  expiresAt: z.iso.datetime(),
});

/** That nothing is kept. */
export const myDataNoneValues = z.object({});
