import { createTranslator } from "use-intl/core";
import { UserError } from "@/lib/errors";
import en from "@/lib/i18n/messages/en.json";

/** Why a file cannot be taken at all; worded by the messages `import.problem.*`. */
export type ProblemCode = keyof (typeof en)["import"]["problem"];

const t = createTranslator({ locale: "en", messages: en, namespace: "import.problem" });

/**
 * A file or request that cannot be used. The message is English; whoever shows it may word it
 * anew from `code` and `values`.
 *
 * @example throw new DatasetProblem("emptyFile", { file: "grenzen.geojson" })
 */
export class DatasetProblem extends UserError {
  override name = "DatasetProblem";

  constructor(
    readonly code: ProblemCode,
    readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(t(code, values as never));
  }
}
