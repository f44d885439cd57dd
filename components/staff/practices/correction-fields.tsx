import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { acceptanceSchema } from "@/lib/practices/acceptance";
import { accessibilitySchema } from "@/lib/practices/accessibility";
import type { PracticeTexts } from "@/lib/practices/correction/practice-texts";

/** Every fact of a practice that can be stated, as it stands now. */
export function CorrectionFields({ texts }: { texts: PracticeTexts }) {
  const t = useTranslations("practiceReport");
  const places = useTranslations("places");
  const optional = useTranslations("form")("optional");
  const words = (name: keyof PracticeTexts) => ({
    ...{ name, label: t(`field.${name}`), hint: t(`hint.${name}`), optional },
    initial: texts[name],
  });
  return (
    <>
      <ChoiceList
        {...words("acceptance")}
        choices={acceptanceSchema.options.map((value) => ({
          ...{ value, label: places(`acceptance.${value}`) },
        }))}
      />
      <TextArea {...words("hours")} rows={4} />
      <TextField {...words("phone")} />
      <TextField {...words("website")} />
      <TextField {...words("languages")} />
      <ChoiceList
        several
        {...words("accessibility")}
        initial={texts.accessibility.split(",")}
        choices={accessibilitySchema.options.map((value) => ({
          ...{ value, label: places(`access.${value}`) },
        }))}
      />
      <TextArea {...words("services")} rows={4} />
      <TextArea {...words("arrival")} rows={3} />
    </>
  );
}
