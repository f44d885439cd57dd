import { localise } from "@/lib/entries/localised-text";
import { likelyTopic, type Answering } from "@/lib/enquiries/answering";
import { findSubjectName } from "@/lib/enquiries/queries";
import { findAnswering } from "@/lib/enquiries/routes/queries";
import {
  contactKinds,
  readSubject,
  SUBJECT_OF_KIND,
  type ContactKind,
  type Subject,
} from "@/lib/enquiries/schema";
import type { EnquiryTopic } from "@/lib/enquiries/topic";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

/** What a form for an enquiry is about, as its address says. */
export interface ContactContent {
  kind: ContactKind;
  subject: (Subject & { name: string }) | null;
  /** The topic that is chosen at first. */
  topic: EnquiryTopic;
  answering: Answering;
  /** Whether the address asks for something that there is not. */
  isUnknown: boolean;
}

type Meant = Pick<ContactContent, "kind" | "subject" | "isUnknown">;

/** Reads the address of the form; what it cannot make sense of becomes a general enquiry. */
export async function contactContent(
  region: Region,
  parameters: URLSearchParams,
  locale: Locale,
): Promise<ContactContent> {
  const meant = await meantBy(region, parameters, locale);
  const { kind, subject: about } = meant;
  const topic = likelyTopic(parameters.get("topic"), about);
  return { ...meant, topic, answering: await findAnswering(region.id, { kind, about }) };
}

async function meantBy(
  region: Region,
  parameters: URLSearchParams,
  locale: Locale,
): Promise<Meant> {
  const [wantedKind, about] = [parameters.get("kind") ?? "", parameters.get("about") ?? ""];
  const kind = contactKinds.find((one) => one === wantedKind);
  const subject = readSubject(about);
  const name = subject && (await findSubjectName(region.id, subject));
  const named = subject && name && { ...subject, name: localise(name, locale).text };
  const needed = kind && SUBJECT_OF_KIND[kind];
  if (kind && (needed === undefined || named?.kind === needed))
    return { kind, subject: named, isUnknown: about !== "" && named === null };
  const isUnknown = wantedKind !== "" || (about !== "" && named === null);
  return { kind: "general", subject: named, isUnknown };
}
