import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { acceptanceSchema } from "@/lib/practices/acceptance";
import { accessibilitySchema } from "@/lib/practices/accessibility";
import type { ReportField } from "@/lib/practices/practice-statement";

/** What should stand there: the field that fits what was found wrong. */
export function ReportFields({ field }: { field: ReportField }) {
  const t = useTranslations("practiceReport");
  const places = useTranslations("places");
  const optional = useTranslations("form")("optional");
  const words = { name: "proposed", label: t("proposed"), hint: t(`hint.${field}`), optional };
  return (
    <>
      {field === "acceptance" && (
        <ChoiceList
          {...words}
          choices={acceptanceSchema.options.map((value) => ({
            value,
            label: places(`acceptance.${value}`),
          }))}
        />
      )}
      {field === "accessibility" && (
        <ChoiceList
          several
          {...words}
          name="facts"
          choices={accessibilitySchema.options.map((value) => ({
            value,
            label: places(`access.${value}`),
          }))}
        />
      )}
      {(field === "phone" || field === "website" || field === "languages") && (
        <TextField {...words} />
      )}
      {["hours", "services", "arrival", "address"].includes(field) && (
        <TextArea {...words} rows={4} />
      )}
      <TextArea
        name="note"
        label={t("note")}
        hint={t("noteHint")}
        rows={4}
        {...(field !== "other" && { optional })}
      />
    </>
  );
}
