import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/form/text-field";
import type { ContactTextName, ContactTexts } from "@/lib/regions/contact/contact-texts";

/** What is known of the office of a region. */
export function ContactFields({ texts }: { texts: ContactTexts }) {
  const t = useTranslations("staff.offices");
  const optional = useTranslations("form")("optional");
  const words = (name: ContactTextName) => ({ name, label: t(name), initial: texts[name] });
  return (
    <>
      <TextField {...words("office")} hint={t("officeHint")} />
      <TextField {...words("department")} />
      <TextField {...words("phone")} optional={optional} />
      <TextField {...words("website")} optional={optional} />
      <TextField {...words("mail")} type="email" hint={t("mailHint")} />
    </>
  );
}
