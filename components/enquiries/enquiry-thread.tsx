import { useLocale, useTranslations } from "next-intl";
import { FactList } from "@/components/entries/fact-list";
import { orderedFields } from "@/lib/enquiries/own-fields";
import type { EnquiryKind } from "@/lib/enquiries/schema";
import type { EnquiryAuthor, EnquiryStatus } from "@/lib/enquiries/thread/schema";
import { enquiryTopics } from "@/lib/enquiries/topic";
import { longDay } from "@/lib/i18n/number-format";
import { portalDay } from "@/lib/portal-day";

interface EnquiryThreadProps {
  enquiry: {
    caseNumber: string;
    kind: EnquiryKind;
    topic: string | null;
    status: EnquiryStatus;
    office: string | null;
    about: string | null;
    dueOn: string | null;
    deleteAfter: string;
    name: string;
    createdAt: Date;
    message: string;
    fields: Readonly<Record<string, string>>;
    messages: readonly { id: number; author: EnquiryAuthor; text: string; at: Date }[];
    steps: readonly { status: EnquiryStatus; at: Date }[];
  };
}

/** How an enquiry stands, and what was written. */
export function EnquiryThread({ enquiry }: EnquiryThreadProps) {
  const locale = useLocale();
  const t = useTranslations("enquiries");
  const topicWords = useTranslations("contact.topic");
  const topic = enquiryTopics.find((one) => one === enquiry.topic);
  const day = (at: Date) => longDay(portalDay(at), locale);
  const isOpen = enquiry.status === "received" || enquiry.status === "in_progress";
  const facts = [
    { term: t("number"), value: enquiry.caseNumber },
    { term: t("state"), value: t(`status.${enquiry.status}`) },
    { term: t("office"), value: enquiry.office },
    { term: t("kind"), value: t(`kinds.${enquiry.kind}`) },
    { term: t("topic"), value: topic === undefined ? null : topicWords(topic) },
    { term: t("about"), value: enquiry.about },
    { term: t("due"), value: isOpen && enquiry.dueOn ? longDay(enquiry.dueOn, locale) : null },
    { term: t("deletion"), value: longDay(enquiry.deleteAfter, locale) },
  ];
  return (
    <>
      <FactList facts={facts} />
      <h2>{t("thread")}</h2>
      <h3>{t("first", { name: enquiry.name, day: day(enquiry.createdAt) })}</h3>
      <FactList
        facts={[
          ...orderedFields(enquiry.fields).map(({ name, text }) => ({
            ...{ term: t(`field.${name}`), value: <Written text={text} /> },
          })),
          { term: t("field.message"), value: <Written text={enquiry.message} /> },
        ]}
      />
      {enquiry.messages.map(({ id, author, text, at }) => (
        <section key={id}>
          <h3>{t(`author.${author}`, { day: day(at) })}</h3>
          <p>
            <Written text={text} />
          </p>
        </section>
      ))}
      <h2>{t("steps")}</h2>
      <ul>
        {enquiry.steps.map(({ status, at }) => (
          <li key={at.toISOString() + status}>
            {day(at)}: {t(`status.${status}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A text with its lines as they were written. */
function Written({ text }: { text: string }) {
  return <span style={{ whiteSpace: "pre-line" }}>{text}</span>;
}
