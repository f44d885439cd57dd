import { UserError } from "@/lib/errors";
import type { RefusalReason } from "./form-state";

/** A form cannot be taken now; worded by the messages `form.refusal.*`. */
export class Refusal extends UserError {
  override name = "Refusal";

  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
