import { z } from "zod";
import { daySchema } from "../entry-parts";

/** A moment by clocks in Germany, to the minute: "2026-12-01T18:00". */
export const localMomentSchema = z.iso.datetime({ local: true, precision: -1 }).length(16);

/** A moment, or a whole day. */
export const dayOrMomentSchema = z.union([localMomentSchema, daySchema]);
