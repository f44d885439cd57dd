import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import width from "@/components/ui/page-width.module.css";
import { addressOf } from "@/lib/i18n/address";
import { readKeptMail, type KeptMail } from "@/lib/mail/mail-folder";
import { requestLocale } from "../../request-locale";
import { localMailboxOrNotFound } from "../local-mailbox";
import styles from "../mailbox.module.css";

interface PageProps {
  params: Promise<{ locale: string; mail: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("mailbox");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

function dataAddress({ contentType, base64 }: KeptMail["attachments"][number]): string {
  return `data:${contentType.split(";", 1)[0] ?? ""};base64,${base64}`;
}

/** The mail's own page, with the pictures that it carries, whose links open in this window. */
function framed({ html, attachments }: KeptMail): string {
  const withPictures = attachments.reduce(
    (page, attachment) => page.replaceAll(`cid:${attachment.name}`, dataAddress(attachment)),
    html,
  );
  return withPictures.replace("<head>", '<head><base target="_top">');
}

/** Plain text with the addresses in it as links. */
function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      <span key={index}>{part}</span>
    ),
  );
}

export default async function MailPage({ params }: PageProps) {
  const { locale: requested, mail: name } = await params;
  const locale = requestLocale(requested);
  await localMailboxOrNotFound();
  const mail = await readKeptMail(name);
  if (!mail) notFound();
  const t = await getTranslations("mailbox");
  return (
    <main className={`${width.width} ${styles.page}`}>
      <p>
        <Link href={addressOf(locale, "/mailbox")} prefetch={false}>
          {t("back")}
        </Link>
      </p>
      <h1 lang={mail.locale}>{mail.subject}</h1>
      <p>{t("recipient", { recipient: mail.recipient })}</p>
      <h2>{t("html")}</h2>
      <iframe
        className={styles.frame}
        title={t("html")}
        srcDoc={framed(mail)}
        sandbox="allow-top-navigation-by-user-activation"
      />
      <h2>{t("text")}</h2>
      <pre className={styles.text} lang={mail.locale}>
        {linked(mail.text)}
      </pre>
      {mail.attachments.length > 0 && (
        <>
          <h2>{t("attachments")}</h2>
          <ul>
            {mail.attachments.map((attachment) => (
              <li key={attachment.name}>
                <a href={dataAddress(attachment)} download={attachment.name}>
                  {attachment.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
