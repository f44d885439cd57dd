import type { Metadata } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { RegionPage } from "@/components/regions/region-page";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { PortalForm } from "@/components/ui/form/portal-form";
import { PrivacyNote } from "@/components/ui/form/privacy-note";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import type { Answering } from "@/lib/enquiries/answering";
import { subjectText, type ContactKind } from "@/lib/enquiries/schema";
import { entryAddress } from "@/lib/entries/entry-address";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import { deletionDay, keptDays } from "@/lib/retention/retention";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { regionOrNotFound } from "../region-content";
import { sendEnquiry } from "./action";
import { contactContent, type ContactContent } from "./contact-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/contact", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("contact");
  const isPlain = searchParameters(await searchParams).size === 0;
  return {
    ...pageMetadata(pageAddress(locale, slug), {
      title: t("metaTitle", { region: region.name }),
      description: t("description", { region: region.name }),
      image: addressOf(locale, "/[region]/social.png", { region: slug }),
    }),
    ...(!isPlain && { robots: { index: false } }),
  };
}

export default async function ContactPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const parameters = searchParameters(await searchParams);
  const content = await contactContent(region, parameters, locale);
  const { kind, subject, isUnknown, answering } = content;
  const t = await getTranslations("contact");
  const isByTopic = answering.topics.length > 0;
  const office = isByTopic ? t("officeByTopic") : (answering.office?.office ?? t("officeUnnamed"));
  const twin = localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de");
  const query = parameters.size > 0 ? `?${parameters.toString()}` : "";
  return (
    <RegionPage
      region={region}
      otherLanguage={twin + query}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("crumb") },
      ]}
    >
      <h1>
        {kind === "general" && subject
          ? t("titleAbout", { subject: subject.name })
          : t(`title.${kind}`)}
      </h1>
      {isUnknown && <p>{t("unknownSubject")}</p>}
      <p>{t(`lead.${kind}`, { subject: subject?.name ?? "" })}</p>
      {answering.office && (
        <p>
          {t(answeredAs(answering.office.readsMail, isByTopic), {
            ...{ office: answering.office.office, dueDays: answering.office.dueDays },
          })}
        </p>
      )}
      {subject && (
        <p>
          {t("about")}{" "}
          <Link href={entryAddress(locale, slug, subject.kind, subject.slug)} prefetch={false}>
            {subject.name}
          </Link>
        </p>
      )}
      <PortalForm
        action={sendEnquiry}
        submit={t("submit")}
        shownAt={timeOfShowing()}
        hidden={{
          ...{ region: slug, kind, about: subject === null ? "" : subjectText(subject) },
          ...(!isByTopic && { topic: content.topic }),
        }}
      >
        <TopicField topic={content.topic} topics={answering.topics} />
        <EnquiryFields kind={kind} />
        <PrivacyNote
          text={t("privacy", {
            ...{ office, days: keptDays("enquiry") },
            day: longDay(deletionDay("enquiry", today()), locale),
          })}
        />
      </PortalForm>
    </RegionPage>
  );
}

/** Days are promised only where somebody hears of the enquiry. */
function answeredAs(readsMail: boolean, isByTopic: boolean) {
  if (!readsMail) return "answeredUntold";
  return isByTopic ? "answeredElse" : "answeredBy";
}

/** What an enquiry is about, with who answers where that depends on it. */
function TopicField({ topic, topics }: Pick<ContactContent, "topic"> & Pick<Answering, "topics">) {
  const t = useTranslations("contact");
  if (topics.length === 0) return null;
  return (
    <ChoiceList
      name="topic"
      label={t("topicLabel")}
      hint={t("topicHint")}
      initial={topic}
      choices={topics.map(({ topic: value, office }) => {
        const word = t(`topic.${value}`);
        if (office === null) return { value, label: word };
        const { office: name, dueDays } = office;
        return { value, label: t("topicWith", { topic: word, office: name, dueDays }) };
      })}
    />
  );
}

function EnquiryFields({ kind }: { kind: ContactKind }) {
  const t = useTranslations("contact");
  return (
    <>
      <TextField name="name" label={t("name")} autoComplete="name" />
      <TextField
        name="mail"
        type="email"
        label={t("mail")}
        hint={t("mailHint")}
        autoComplete="email"
      />
      {kind === "claim_profile" && (
        <TextField
          name="position"
          label={t("position")}
          hint={t("positionHint")}
          autoComplete="organization-title"
        />
      )}
      {kind === "join_group" && (
        <>
          <TextField name="organisation" label={t("organisation")} autoComplete="organization" />
          <TextArea
            name="contribution"
            rows={4}
            label={t("contribution")}
            hint={t("contributionHint")}
          />
        </>
      )}
      <TextArea name="message" label={t("message")} hint={t("messageHint")} />
    </>
  );
}
