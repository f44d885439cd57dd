import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import width from "@/components/ui/page-width.module.css";
import { addressOf } from "@/lib/i18n/address";
import { listKeptMails } from "@/lib/mail/mail-folder";
import { requestLocale } from "../request-locale";
import { localMailboxOrNotFound } from "./local-mailbox";
import styles from "./mailbox.module.css";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("mailbox");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** The mails that nobody sends because no mail server is set. */
export default async function MailboxPage({ params }: PageProps) {
  const locale = requestLocale((await params).locale);
  await localMailboxOrNotFound();
  const t = await getTranslations("mailbox");
  const format = await getFormatter();
  const mails = await listKeptMails();
  return (
    <main className={`${width.width} ${styles.page}`}>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {mails.length === 0 ? (
        <p>{t("empty")}</p>
      ) : (
        <ul className={styles.list}>
          {mails.map(({ name, subject, recipient, date, locale: language }) => (
            <li key={name}>
              <Link href={addressOf(locale, "/mailbox/[mail]", { mail: name })} prefetch={false}>
                <span lang={language}>{subject}</span>
              </Link>
              <p>
                {t("line", {
                  recipient,
                  date: format.dateTime(new Date(date), {
                    dateStyle: "medium",
                    timeStyle: "medium",
                  }),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
