import { z } from "zod";
import { requiredText } from "@/lib/forms/fields";

export const enquiryStatuses = ["received", "in_progress", "answered", "closed"] as const;

export type EnquiryStatus = (typeof enquiryStatuses)[number];
export type EnquiryAuthor = "sender" | "office" | "note";

/** What the sender of an enquiry does by link. */
export const senderSteps = ["reply", "close"] as const;

/** What the office does by link; who looks after it and by when can be changed with each. */
export const officeSteps = ["answer", "answer_and_close", "note", "arrange", "close"] as const;

const text = requiredText(2, 5000);
const token = z.string().max(100);
const isoDay = z.preprocess((day) => (day === "" ? null : day), z.iso.date("invalid").nullable());

/** What the sender of an enquiry sends. */
export const senderStepSchema = z.discriminatedUnion("step", [
  z.object({ token, step: z.literal("reply"), message: text }),
  z.object({ token, step: z.literal("close") }),
]);

/** An office or a role, in words. */
const role = z
  .string()
  .default("")
  .transform((words) => words.replaceAll(/\s+/g, " ").trim())
  .pipe(z.string().max(200, "tooLong"));

const arranged = {
  assignee: role,
  dueOn: isoDay.default(null),
  /** What the form showed of both before anybody changed it. */
  shownAssignee: role,
  shownDueOn: isoDay.default(null),
  /** Number of the last message that the form stood under; null where nobody says. */
  shownMessage: z.coerce.number().int().min(0).nullable().default(null),
};

/** What is sent on the side of the office, with what names the enquiry. */
function officeStepOf<Name extends z.ZodRawShape>(name: Name) {
  const said = { ...name, ...arranged };
  return z.discriminatedUnion("step", [
    z.object({ ...said, step: z.enum(["answer", "answer_and_close", "note"]), message: text }),
    z.object({ ...said, step: z.enum(["arrange", "close"]) }),
  ]);
}

/** What the office sends by its link. */
export const officeStepSchema = officeStepOf({ token });

/** What staff send who are signed in. */
export const staffStepSchema = officeStepOf({ caseNumber: z.string().max(40) });

export type SenderStep = z.infer<typeof senderStepSchema>;
export type OfficeStep = z.infer<typeof officeStepSchema>;
export type StaffStep = z.infer<typeof staffStepSchema>;

/** What is done on the side of the office, by whoever may. */
export type OfficeChange = OfficeStep | StaffStep;
