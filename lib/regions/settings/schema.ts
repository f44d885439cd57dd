import { z } from "zod";
import { tickField } from "@/lib/forms/fields";
import { slugSchema } from "../schema";

/** How the staff of a region work. */
export interface StaffSettings {
  /** Whether somebody else than the last writer has to publish what was written. */
  fourEyes: boolean;
  /** Whether its staff have to show a passkey besides signing in. */
  asksPasskey: boolean;
}

/** The form that changes them, with how things were when it was shown. */
export const settingsSchema = z
  .object({
    region: slugSchema,
    fourEyes: tickField,
    asksPasskey: tickField,
    shownFourEyes: tickField,
    shownAsksPasskey: tickField,
  })
  .transform(({ region, fourEyes, asksPasskey, shownFourEyes, shownAsksPasskey }) => ({
    region,
    // What nobody touched stays as somebody else may have set it meanwhile.
    change: {
      ...(fourEyes !== shownFourEyes && { fourEyes }),
      ...(asksPasskey !== shownAsksPasskey && { asksPasskey }),
    },
  }));
