"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import { findRegionOfVersion } from "@/lib/datasets/history/queries";
import { restoreVersion, withdrawVersion } from "@/lib/datasets/mutations";
import { canManageData } from "@/lib/datasets/policy";
import { DatasetProblem } from "@/lib/datasets/problem";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";
import { slugSchema } from "@/lib/regions/schema";

const versionSchema = z.object({
  ...{ version: z.coerce.number().int().positive("invalid"), region: slugSchema },
  step: z.enum(["withdraw", "restore"], "invalid"),
});

/** Whoever presses a button twice, or after somebody else did, finds it done. */
function isDone(error: unknown): boolean {
  const done = ["alreadyWithdrawn", "notWithdrawn"];
  return error instanceof DatasetProblem && done.includes(error.code);
}

/** Takes a version back, or puts it back to where it stood. */
export const changeVersion = defineAction<typeof versionSchema, Confirmation>({
  schema: versionSchema,
  isTyped: false,
  allow: async (user, { version }) => canManageData(user, await findRegionOfVersion(version)),
  run: async ({ version, region, step }, { user, locale }) => {
    const change = step === "withdraw" ? withdrawVersion : restoreVersion;
    await change(region, version, actorOf(user)).catch((error: unknown) => {
      if (!isDone(error)) throw error;
    });
    redirect(
      addressOf(locale, "/staff/[region]/data/versions/[version]", {
        ...{ region, version: String(version) },
      }),
    );
  },
});
