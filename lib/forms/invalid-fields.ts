import { UserError } from "@/lib/errors";

/** Fields are found wrong only when a form is carried out, such as answers to questions as data. */
export class InvalidFields extends UserError {
  override name = "InvalidFields";

  /**
   * @param codes by the name of the field, keys of the messages `form.error.*`
   * @param labels what fields are called whose names only data knows, by the name of the field
   * @param told what the form sends from now on besides what was typed
   */
  constructor(
    readonly codes: Readonly<Record<string, string>>,
    readonly labels: Readonly<Record<string, string>> = {},
    readonly told: Readonly<Record<string, string>> = {},
  ) {
    super(Object.keys(codes).join(", "));
  }
}
