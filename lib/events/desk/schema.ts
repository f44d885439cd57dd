import { z } from "zod";

const ACT = /^(?:(in|out):(\d{1,9})|(more|fewer))$/;

/** What a button of the desk does: `in:12`, `out:12` for a sign-up, `more` or `fewer` walk-ins. */
const actField = z
  .string()
  .regex(ACT)
  .transform((text) => {
    const [, step, id, walkIns] = ACT.exec(text) ?? [];
    if (walkIns !== undefined) return { what: "walkIns" as const, by: walkIns === "more" ? 1 : -1 };
    return { what: "guest" as const, id: Number(id), isHere: step === "in" };
  });

export const deskActSchema = z.object({ token: z.string().min(20).max(100), act: actField });

export type DeskAct = z.output<typeof deskActSchema>["act"];

/** The same below a code, on a device that was opened for the door. */
export const doorActSchema = deskActSchema.pick({ act: true });

/** A number by which the database names something; anything else is nothing. */
export const rowIdSchema = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** The same by staff, who name the date. */
export const staffActSchema = z.object({ date: rowIdSchema, act: actField });
