import { useLocale, useTranslations } from "next-intl";
import { orderedFields } from "@/lib/enquiries/own-fields";
import { enquiryTopics } from "@/lib/enquiries/topic";
import { addressOf } from "@/lib/i18n/address";
import type { KeptData, KeptEnquiry } from "@/lib/my-data/kept-data";
import { KeptItem, KeptSection, KeptText, useDayWords } from "./kept-section";
import { useLanguageName } from "./language-name";

/** What somebody asked, and the answers. */
export function KeptEnquiries({ enquiries }: Pick<KeptData, "enquiries">) {
  const locale = useLocale();
  const t = useTranslations("myData");
  const factsOf = useEnquiryFacts();
  return (
    <KeptSection kind="enquiries" count={enquiries.length} note={t("enquiry.notes")}>
      {enquiries.map(({ item, regionSlug, token }) => (
        <KeptItem
          key={item.caseNumber}
          title={t("enquiry.title", { number: item.caseNumber })}
          purpose={t("purpose.enquiries")}
          deletedAfter={item.deletedAfter}
          facts={factsOf(item)}
          rest={<EnquiryMessages messages={item.messages} />}
          way={
            token === null
              ? null
              : {
                  href: addressOf(locale, "/[region]/enquiries/[token]", {
                    ...{ region: regionSlug, token },
                  }),
                  label: t("enquiry.open"),
                }
          }
        />
      ))}
    </KeptSection>
  );
}

function useEnquiryFacts() {
  const t = useTranslations("myData");
  const day = useDayWords();
  const languageName = useLanguageName();
  const words = useTranslations("enquiries");
  const topicWords = useTranslations("contact.topic");
  const topicNamed = (topic: string | null) => {
    const known = enquiryTopics.find((one) => one === topic);
    return known === undefined ? null : topicWords(known);
  };
  return (item: KeptEnquiry) => [
    { term: t("state"), value: t(`enquiry.status.${item.status}`) },
    { term: t("region"), value: item.region },
    { term: t("enquiry.office"), value: item.office },
    { term: t("enquiry.kind"), value: words(`kinds.${item.kind}`) },
    { term: t("enquiry.topic"), value: topicNamed(item.topic) },
    { term: t("enquiry.about"), value: item.about },
    { term: t("enquiry.name"), value: item.name },
    { term: t("language"), value: languageName(item.language) },
    { term: t("enquiry.sent"), value: day(item.sentAt) },
    ...orderedFields(item.further).map(({ name, text }) => ({
      ...{ term: words(`field.${name}`), value: <KeptText>{text}</KeptText> },
    })),
    { term: t("enquiry.message"), value: <KeptText>{item.message}</KeptText> },
  ];
}

/** What was written after the first message. */
function EnquiryMessages({ messages }: Pick<KeptEnquiry, "messages">) {
  const t = useTranslations("myData.enquiry");
  const day = useDayWords();
  return messages.map(({ author, text, writtenAt }, index) => (
    <div key={index}>
      <h4>{t(author === "office" ? "answer" : "sender", { day: day(writtenAt) })}</h4>
      <p>
        <KeptText>{text}</KeptText>
      </p>
    </div>
  ));
}
