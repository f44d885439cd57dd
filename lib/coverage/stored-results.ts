import { z } from "zod";

/** What is within reach of a region's districts in one group, as it is stored. */
export const reachResultSchema = z.object({
  minutes: z.number(),
  sigma: z.number(),
  speed: z.number(),
  detour: z.number(),
  spacing: z.number(),
  /** Whether people or practices around the region counted. */
  hasSurroundings: z.boolean(),
  /** Full-time equivalents that nobody lives near enough to use. */
  unusedFte: z.number(),
  /** Full-time equivalents per head by district key; null where nothing is within reach. */
  districts: z.record(z.string(), z.number().nullable()),
});
export type ReachResult = z.infer<typeof reachResultSchema>;
