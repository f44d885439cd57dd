import { useLocale } from "next-intl";
import type { Subject } from "@/lib/enquiries/schema";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import { QuestionLink } from "./question-link";

interface EntryQuestionLinkProps {
  regionSlug: string;
  entry: Subject & { fields: { title: LocalisedText } };
}

/** Leads to the form for a question about an entry. */
export function EntryQuestionLink({ regionSlug, entry }: EntryQuestionLinkProps) {
  const name = localise(entry.fields.title, useLocale()).text;
  return <QuestionLink regionSlug={regionSlug} about={entry} name={name} />;
}
