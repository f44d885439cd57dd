import type { listRoutes } from "@/lib/enquiries/routes/queries";
import type { EnquiryDetails, listEnquiries } from "@/lib/enquiries/thread/queries";

type Listed = Awaited<ReturnType<typeof listEnquiries>>[number];
type Named = Awaited<ReturnType<typeof listRoutes>>[number];

const line = (parts: readonly (string | number | null)[]) =>
  parts.map((part) => part ?? "").join("\t");

/** One line per enquiry, for lists; who asks and what is not told. */
export function enquiryLine(enquiry: Listed): string {
  const { caseNumber, createdOn, dueOn, status, kind, topic, office, assignee } = enquiry;
  return line([caseNumber, createdOn, dueOn, status, topic ?? kind, office, assignee]);
}

/** One line per office that a region names. */
export function routeLine({ target, office, dueDays }: Named): string {
  return line([target, office, dueDays]);
}

/**
 * An enquiry with its thread, as its office reads it.
 *
 * @param address of the page where the office answers; null when there is none
 */
export function enquiryText(enquiry: EnquiryDetails, address: string | null): string {
  const { caseNumber, status, dueOn, office, assignee, about, name, message, fields } = enquiry;
  const written = enquiry.messages.map(
    ({ author, at, text }) => `${at.toISOString()} ${author}\n${text}`,
  );
  const answers = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  const head = line([caseNumber, status, dueOn, office, assignee, about]);
  return [head, name, ...answers, message, ...written, ...(address === null ? [] : [address])].join(
    "\n\n",
  );
}
