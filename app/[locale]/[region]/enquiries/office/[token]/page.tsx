import type { Metadata } from "next";
import { OfficeFields, shownInOfficeFields } from "@/components/enquiries/office-fields";
import { requestLocale } from "../../../../request-locale";
import { sendOfficeStep } from "../../actions";
import { EnquiryPage, enquiryMetadata, type EnquiryPageProps } from "../../enquiry-page";

// Shows how things stand at this moment, to one person.
export const dynamic = "force-dynamic";

export async function generateMetadata(props: EnquiryPageProps): Promise<Metadata> {
  return enquiryMetadata(props, "enquiry_office");
}

export default async function OfficeEnquiryPage(props: EnquiryPageProps) {
  requestLocale((await props.params).locale);
  return (
    <EnquiryPage
      {...props}
      purpose="enquiry_office"
      folder="/[region]/enquiries/office/[token]"
      action={sendOfficeStep}
      shown={shownInOfficeFields}
      fields={(enquiry) => <OfficeFields enquiry={enquiry} />}
    />
  );
}
