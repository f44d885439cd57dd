import { UserError } from "@/lib/errors";

/** Why a file that is sent is not kept; worded by the messages `staff.data.refusal.*`. */
export type UploadRefusalReason = "tooLarge" | "noFile" | "empty" | "cutOff" | "failed";

/** A file that is sent cannot be kept; nothing of it is. */
export class UploadRefusal extends UserError {
  override name = "UploadRefusal";

  constructor(readonly reason: UploadRefusalReason) {
    super(reason);
  }
}
