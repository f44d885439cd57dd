import { UserError } from "@/lib/errors";

/** What is wrong with fields, already in the reader's words, found when a form is carried out. */
export class WordedFaults extends UserError {
  override name = "WordedFaults";

  /**
   * @param sentences by the name of the field
   * @param told what the form sends from now on besides what was typed
   */
  constructor(
    readonly sentences: Readonly<Record<string, string>>,
    readonly told: Readonly<Record<string, string>> = {},
  ) {
    super(Object.keys(sentences).join(", "));
  }
}
