/** Why a mail could not be handed over, in words that name nobody. */
export interface DeliveryProblem {
  text: string;
  /** Whether the same will be said however often it is tried. */
  isForGood: boolean;
}

/** The enhanced status codes of RFC 3463, e.g. 5.1.1 for a mailbox that does not exist. */
const ENHANCED_STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

function partOf(error: Error, name: string): unknown {
  return Object.entries(error).find(([key]) => key === name)?.[1];
}

/**
 * What went wrong when a mail was handed over: codes only, as what mail servers say often repeats
 * whom the mail was for.
 *
 * @param error of nodemailer, of writing a file, or of a template
 * @example deliveryProblem(refusal).text // "EENVELOPE 550 5.1.1"
 */
export function deliveryProblem(error: unknown): DeliveryProblem {
  if (!(error instanceof Error)) return { text: "Error", isForGood: false };
  const [code, answer, said] = ["code", "responseCode", "response"].map((n) => partOf(error, n));
  const parts = [
    typeof code === "string" ? code : error.name,
    typeof answer === "number" ? String(answer) : "",
    typeof said === "string" ? (ENHANCED_STATUS.exec(said)?.[0] ?? "") : "",
  ];
  const isRefused = typeof answer === "number" && answer >= 500 && code !== "EAUTH";
  const isUnreadable = error.name === "ZodError" || error.name === "$ZodError";
  return { text: parts.filter(Boolean).join(" "), isForGood: isRefused || isUnreadable };
}
