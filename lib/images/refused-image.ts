import { UserError } from "@/lib/errors";
import type { UploadProblem } from "./upload-problem";

/** A file that is not taken as a picture. */
export class RefusedImage extends UserError {
  override name = "RefusedImage";

  /** @param format what people call the file's format, where it is known and not taken */
  constructor(
    readonly problem: UploadProblem,
    readonly format?: string,
  ) {
    super(problem);
  }
}
