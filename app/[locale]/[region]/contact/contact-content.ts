import { localise } from "@/lib/entries/localised-text";
import { findSubjectName } from "@/lib/enquiries/queries";
import {
  enquiryKinds,
  readSubject,
  SUBJECT_OF_KIND,
  type EnquiryKind,
  type Subject,
} from "@/lib/enquiries/schema";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

/** What a form for an enquiry is about, as its address says. */
export interface ContactContent {
  kind: EnquiryKind;
  subject: (Subject & { name: string }) | null;
  /** Whether the address asks for something that there is not. */
  isUnknown: boolean;
}

/** Reads the address of the form; what it cannot make sense of becomes a general enquiry. */
export async function contactContent(
  region: Region,
  parameters: URLSearchParams,
  locale: Locale,
): Promise<ContactContent> {
  const [wantedKind, about] = [parameters.get("kind") ?? "", parameters.get("about") ?? ""];
  const kind = enquiryKinds.find((one) => one === wantedKind);
  const subject = readSubject(about);
  const name = subject && (await findSubjectName(region.id, subject));
  const named = subject && name && { ...subject, name: localise(name, locale).text };
  const needed = kind && SUBJECT_OF_KIND[kind];
  if (kind && (needed === undefined || named?.kind === needed))
    return { kind, subject: named, isUnknown: about !== "" && named === null };
  const isUnknown = wantedKind !== "" || (about !== "" && named === null);
  return { kind: "general", subject: named, isUnknown };
}
