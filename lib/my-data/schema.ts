import { z } from "zod";
import { mailField } from "@/lib/forms/fields";

/** The form by which somebody asks what is kept of their mail address. */
export const myDataRequestSchema = z.object({ mail: mailField });

/** The button that deletes it. */
export const myDataDeletionSchema = z.object({ token: z.string().min(20).max(100) });

export type MyDataRequestInput = z.infer<typeof myDataRequestSchema>;
