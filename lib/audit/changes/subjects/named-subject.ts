import type { Right } from "@/lib/accounts/role";
import type { Folder } from "@/lib/i18n/address";

/** What a change was about, as staff know it. */
export interface NamedSubject {
  /** How it calls itself. */
  title: string;
  /** Its page in the staff area, with the right that opens it; null where it has none. */
  page: { folder: Folder; values: Readonly<Record<string, string>>; right: Right } | null;
}

/**
 * What a subject is and which, as the record of changes names it.
 *
 * @example subjectParts("enquiry:17") // { sort: "enquiry", name: "17" }
 * @example subjectParts("bin") // { sort: "bin", name: "" }
 */
export function subjectParts(subject: string): { sort: string; name: string } {
  const at = subject.indexOf(":");
  if (at === -1) return { sort: subject, name: "" };
  return { sort: subject.slice(0, at), name: subject.slice(at + 1) };
}
