import type { listMails } from "@/lib/mail/queries";
import { words } from "./words";

type ListedMail = Awaited<ReturnType<typeof listMails>>[number];

function stateText({ sentAt, failedAt, attempts }: ListedMail): string {
  if (sentAt) return words("done.mailSent", { at: sentAt.toISOString() });
  if (failedAt) return words("done.mailFailed", { attempts });
  return words("done.mailWaits", { attempts });
}

/** One line per mail, for lists; what it says and to whom is not told. */
export function mailLine(mail: ListedMail): string {
  const { id, createdAt, region, template, lastError } = mail;
  const parts = [id, createdAt.toISOString(), region ?? "–", template, stateText(mail), lastError];
  return parts.filter((part) => part !== null).join("\t");
}
