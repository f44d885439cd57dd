import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";

const text = z.string().max(10_000);
const answer = z.object({ id: text, rawId: text, type: z.literal("public-key") }).loose();

/** What a device sends that made a passkey; its content is checked by its signature. */
export const registrationSchema = answer
  .extend({ response: z.object({ attestationObject: text, clientDataJSON: text }).loose() })
  .transform((sent) => sent as unknown as RegistrationResponseJSON);

/** What a device sends that shows one. */
export const assertionSchema = answer
  .extend({
    response: z.object({ authenticatorData: text, clientDataJSON: text, signature: text }).loose(),
  })
  .transform((sent) => sent as unknown as AuthenticationResponseJSON);
