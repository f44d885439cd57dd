"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import { canManageData } from "@/lib/datasets/policy";
import { publicationTime } from "@/lib/datasets/uploads/publication-time";
import { findRegionOfUpload, getRun } from "@/lib/datasets/uploads/queries";
import { askForRun } from "@/lib/datasets/uploads/runs/mutations";
import { tickField } from "@/lib/forms/fields";
import type { Confirmation } from "@/lib/forms/form-state";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { addressOf } from "@/lib/i18n/address";
import { slugSchema } from "@/lib/regions/schema";

const number = z.coerce.number().int().positive("invalid");

const publishSchema = z.object({
  ...{ upload: number, run: number, region: slugSchema },
  when: z.enum(["now", "later"], "invalid"),
  publishAt: z.string().max(40, "invalid").default(""),
  ...{ skipInvalid: tickField, sure: tickField },
});

/** Publishes what was tried, now or at a time. */
export const publishUpload = defineAction<typeof publishSchema, Confirmation>({
  schema: publishSchema,
  isTyped: false,
  allow: async (user, { upload }) => canManageData(user, await findRegionOfUpload(upload)),
  run: async ({ upload, run, region, when, publishAt, ...ticked }, { user, locale, now }) => {
    const { skipInvalid, sure } = ticked;
    const regionId = await findRegionOfUpload(upload);
    const trial = regionId === null ? null : await getRun(regionId, upload, run);
    if (trial?.purpose !== "try" || !trial.report) throw new Refusal("outdated");
    if (trial.report.errors.length > 0 && !skipInvalid)
      throw new InvalidFields({ skipInvalid: "skipNeeded" });
    if (trial.order.replaceDemo && !sure) throw new InvalidFields({ sure: "sureMissingDemo" });
    const time = when === "later" ? publicationTime(publishAt, now) : null;
    const publication = await askForRun({
      ...{ uploadId: upload, purpose: "publish", trialId: run, by: actorOf(user) },
      order: { ...trial.order, skipInvalid, publishAt: time?.toISOString() ?? null },
    });
    redirect(
      addressOf(locale, "/staff/[region]/data/uploads/[upload]/runs/[run]", {
        ...{ region, upload: String(upload), run: String(publication) },
      }),
    );
  },
});
