import { UserError } from "@/lib/errors";

/** Something an import has to say about a line; worded by the messages `finding.*`. */
export type FindingCode =
  | "emptyKey"
  | "emptyName"
  | "missingGeometry"
  | "unusableGeometry"
  | "notWgs84"
  | "duplicateKey"
  | "noNumber"
  | "negative"
  | "noValue"
  | "noYear"
  | "noDate"
  | "unknownGroup"
  | "unknownSex"
  | "unknownAge"
  | "unknownDistrict"
  | "unknownParent"
  | "outsideDistricts"
  | "conflictingRows";

export interface Finding {
  code: FindingCode;
  /** Line of the file, or number of the feature, from 1. */
  line: number;
  /** The column or value the finding is about. */
  about: string;
}

/** What reading one file gave: the usable records and what had to be left out. */
export interface Reading<RecordType> {
  encoding: string;
  delimiter: string | null;
  read: number;
  records: { line: number; record: RecordType }[];
  skipped: Finding[];
}

/** A file of which nothing can be used; `first` says what is wrong where it begins. */
export class UnusableFileError extends UserError {
  override name = "UnusableFileError";

  constructor(
    readonly read: number,
    readonly first: Finding,
  ) {
    super(
      `None of the ${read} rows can be used; line ${first.line}: ${first.code} (${first.about}).`,
    );
  }
}
