import { notFound } from "next/navigation";
import { entryKindSchema, type EntryKind } from "@/lib/entries/entry-kind";

/** The kind that an address names; for others there is no page. */
export function kindOrNotFound(kind: string): EntryKind {
  const { data } = entryKindSchema.safeParse(kind);
  if (!data) notFound();
  return data;
}
