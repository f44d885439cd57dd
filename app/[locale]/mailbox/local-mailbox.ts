import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { isLocalRequest } from "@/lib/mail/local-request";

/** There is a mailbox only on the machine itself, and only as long as no mail server is set. */
export async function hasLocalMailbox(): Promise<boolean> {
  const sent = await headers();
  return env().SMTP_URL === undefined && isLocalRequest((name) => sent.get(name));
}

export async function localMailboxOrNotFound(): Promise<void> {
  if (!(await hasLocalMailbox())) notFound();
}
