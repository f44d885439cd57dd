import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { TextArea } from "@/components/ui/form/text-area";
import { senderSteps } from "@/lib/enquiries/thread/schema";
import { requestLocale } from "../../../request-locale";
import { sendSenderStep } from "../actions";
import { EnquiryPage, enquiryMetadata, type EnquiryPageProps } from "../enquiry-page";

// Shows how things stand at this moment, to one person.
export const dynamic = "force-dynamic";

export async function generateMetadata(props: EnquiryPageProps): Promise<Metadata> {
  return enquiryMetadata(props, "enquiry_sender");
}

export default async function SenderEnquiryPage(props: EnquiryPageProps) {
  requestLocale((await props.params).locale);
  const t = await getTranslations("enquiries");
  return (
    <EnquiryPage
      {...props}
      purpose="enquiry_sender"
      folder="/[region]/enquiries/[token]"
      action={sendSenderStep}
      fields={() => (
        <>
          <ChoiceList
            name="step"
            label={t("step")}
            initial="reply"
            choices={senderSteps.map((value) => ({ value, label: t(`senderStep.${value}`) }))}
          />
          <TextArea name="message" label={t("message")} optional={t("messageOptional")} />
        </>
      )}
    />
  );
}
