import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { subjectText, type Subject } from "@/lib/enquiries/schema";
import { addressOf } from "@/lib/i18n/address";

interface QuestionLinkProps {
  regionSlug: string;
  about: Subject;
  /** What it is called. */
  name: string;
}

/** Leads to the form for a question about what a page shows. */
export function QuestionLink({ regionSlug, about, name }: QuestionLinkProps) {
  const t = useTranslations("contact");
  const contact = addressOf(useLocale(), "/[region]/contact", { region: regionSlug });
  return (
    <p>
      <Link href={`${contact}?about=${subjectText(about)}`} prefetch={false} rel="nofollow">
        {t("ask", { name })}
      </Link>
    </p>
  );
}
