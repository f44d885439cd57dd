/** Why a file that somebody sent is not taken as a picture. */
export const UPLOAD_PROBLEMS = [
  "noFile",
  "tooManyBytes",
  "tooManyPixels",
  "broken",
  "animated",
  /** A known format that is not taken, named beside it. */
  "unsupported",
  "unknown",
  "alternativeMissing",
  "creditMissing",
  "signedOut",
  "forbidden",
  "failed",
] as const;

export type UploadProblem = (typeof UPLOAD_PROBLEMS)[number];
