import { z } from "zod";
import { mailField } from "@/lib/forms/fields";
import { roles } from "./role";

/** Who gets an account, and what for. */
export const invitationSchema = z
  .object({
    mail: mailField.transform((mail) => mail.toLowerCase()),
    name: z.string().trim().max(120),
    role: z.enum(roles, "invalid"),
    regionId: z.int().nullable(),
    partner: z.string().nullable(),
  })
  .refine(
    ({ role, partner, regionId }) =>
      (role === "partner") === (partner !== null && regionId !== null),
    {
      path: ["partner"],
      error: "missing",
    },
  );

export type Invitation = z.infer<typeof invitationSchema>;

/** The form that asks for a link to sign in. */
export const signInRequestSchema = z.object({ mail: mailField });

/** The button behind a link to sign in. */
export const linkSignInSchema = z.object({ token: z.string().min(1).max(100) });

/** The button that ends one session of an account; null stands for all. */
export const endSessionSchema = z.object({
  session: z.union(
    [z.literal("all").transform(() => null), z.coerce.number().int().positive()],
    "invalid",
  ),
});
