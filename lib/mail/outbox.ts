import "server-only";
import type { Transaction } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";

/** A mail to be sent, as the change that causes it hands it in. */
export interface NewMail {
  /** Names the cause, so that one cause sends one mail. */
  key: string;
  regionId: number;
  recipient: string;
  locale: Locale;
  template: string;
  values: Readonly<Record<string, string | number | null>>;
  /** ISO day after which the mail is removed, sent or not. */
  deleteAfter: string;
  notBefore?: Date;
}

/** Puts mails into the outbox, in the transaction that causes them. */
export async function enqueueMails(tx: Transaction, mails: readonly NewMail[]): Promise<void> {
  await tx.outboxMail.createMany({
    data: mails.map(({ values, deleteAfter, ...mail }) => ({
      ...mail,
      values: { ...values },
      deleteAfter: new Date(deleteAfter),
    })),
    skipDuplicates: true,
  });
}
