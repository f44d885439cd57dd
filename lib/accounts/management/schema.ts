import { z } from "zod";
import { mailField, nameField } from "@/lib/forms/fields";
import { slugSchema } from "@/lib/regions/schema";
import { roles, type Role } from "../role";

/** What an account may do in a region. */
export interface GivenRole {
  role: Role;
  partner: string | null;
}

const PARTNER = "partner:";

/** As one choice of a form: a role of staff, or "partner:" with the partner's slug. */
export const roleChoiceSchema = z
  .string("missing")
  .transform((choice): GivenRole | null => {
    if (choice.startsWith(PARTNER))
      return { role: "partner", partner: choice.slice(PARTNER.length) };
    const role = roles.find((one) => one === choice && one !== "partner");
    return role === undefined ? null : { role, partner: null };
  })
  .pipe(z.custom<GivenRole>((given) => given !== null, "invalid"));

/** @example roleChoice({ role: "partner", partner: "klinikum" }) // "partner:klinikum" */
export function roleChoice({ role, partner }: GivenRole): string {
  return role === "partner" ? PARTNER + (partner ?? "") : role;
}

const region = slugSchema;
const account = z.coerce.number("invalid").int().positive();

/** The form that invites somebody to a region. */
export const inviteToRegionSchema = z.object({
  region,
  name: nameField,
  mail: mailField.transform((mail) => mail.toLowerCase()),
  role: roleChoiceSchema,
});

export type InvitationToRegion = z.output<typeof inviteToRegionSchema>;

/** The form that changes what somebody may do in a region; null takes everything away. */
export const changeRoleSchema = z.object({
  region,
  account,
  role: z
    .literal("none")
    .transform(() => null)
    .or(roleChoiceSchema),
});

/** The buttons that sign an account out everywhere, or close it. */
export const accountStepSchema = z.object({ region, account, step: z.enum(["end", "close"]) });
