/** What a person says about a file where it cannot be known from the file itself. */
export interface OpenOptions {
  /** The sheet, object or table to open. */
  layer?: string | undefined;
  /** Of a text: "windows-1252", "cp850" … */
  encoding?: string | undefined;
  /** Of a text table: ";", "tab" … */
  delimiter?: string | undefined;
}
