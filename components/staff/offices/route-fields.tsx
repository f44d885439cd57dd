import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/form/text-field";
import type { RouteTexts } from "@/lib/enquiries/routes/route-texts";
import { USUAL_DUE_DAYS } from "@/lib/enquiries/routing";

/** What is known of an office that answers enquiries. */
export function RouteFields({ texts }: { texts: RouteTexts }) {
  const t = useTranslations("staff.offices");
  const optional = useTranslations("form")("optional");
  return (
    <>
      <TextField name="office" label={t("office")} hint={t("officeHint")} initial={texts.office} />
      <TextField
        name="mail"
        type="email"
        label={t("mail")}
        hint={t("mailHint")}
        initial={texts.mail}
      />
      <TextField
        name="dueDays"
        label={t("dueDays")}
        hint={t("dueDaysHint", { days: USUAL_DUE_DAYS })}
        initial={texts.dueDays}
        optional={optional}
      />
    </>
  );
}
