"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import { datasetKindSchema } from "@/lib/datasets/dataset-kind";
import { canManageData } from "@/lib/datasets/policy";
import { readImportForm } from "@/lib/datasets/uploads/import-form";
import { removeUpload } from "@/lib/datasets/uploads/mutations";
import { findRegionOfUpload } from "@/lib/datasets/uploads/queries";
import { askForRun } from "@/lib/datasets/uploads/runs/mutations";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";
import { slugSchema } from "@/lib/regions/schema";

const ofUpload = { upload: z.coerce.number().int().positive("invalid"), region: slugSchema };

const removalSchema = z.object({ ...ofUpload, sure: z.literal("yes", "sureMissing") });
const openingSchema = z.object({
  ...ofUpload,
  kind: z.union([z.literal("").transform(() => null), datasetKindSchema], "invalid"),
  ...{
    layer: z.string().max(200, "invalid").default(""),
    encoding: z.string().trim().max(40, "invalid").default(""),
  },
  delimiter: z.string().max(3).default(""),
});
const importSchema = z.object(ofUpload).catchall(z.string());

const allow = async (user: Parameters<typeof canManageData>[0], { upload }: { upload: number }) =>
  canManageData(user, await findRegionOfUpload(upload));

/** Has a file looked at anew, as somebody says. */
export const inspectUpload = defineAction<typeof openingSchema, Confirmation>({
  schema: openingSchema,
  isTyped: false,
  allow,
  run: async ({ upload, region, kind, ...opening }, { user, locale }) => {
    const said = Object.entries(opening).filter(([, value]) => value !== "");
    const order = { kind, ...(Object.fromEntries(said) as Partial<typeof opening>) };
    if (order.delimiter === "tab") order.delimiter = "\t";
    await askForRun({ uploadId: upload, purpose: "inspect", order, by: actorOf(user) });
    redirect(
      addressOf(locale, "/staff/[region]/data/uploads/[upload]", {
        ...{ region, upload: String(upload) },
      }),
    );
  },
});

/** Has a file tried: what would change is told, and nothing does. */
export const tryUpload = defineAction<typeof importSchema, Confirmation>({
  schema: importSchema,
  isTyped: false,
  allow,
  run: async ({ upload, region, ...values }, { user, locale }) => {
    const order = readImportForm(values, locale);
    const trial = { uploadId: upload, purpose: "try" as const, order, by: actorOf(user) };
    const run = await askForRun(trial);
    redirect(
      addressOf(locale, "/staff/[region]/data/uploads/[upload]/runs/[run]", {
        ...{ region, upload: String(upload), run: String(run) },
      }),
    );
  },
});

/** Removes a sent file. */
export const dropUpload = defineAction<typeof removalSchema, Confirmation>({
  schema: removalSchema,
  isTyped: false,
  allow,
  run: async ({ upload, region }, { user, locale, now }) => {
    const regionId = await findRegionOfUpload(upload);
    if (regionId !== null) await removeUpload(regionId, upload, actorOf(user), now);
    redirect(addressOf(locale, "/staff/[region]/data", { region }));
  },
});
