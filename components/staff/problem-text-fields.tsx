import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { TickField } from "@/components/ui/form/tick-field";
import type { ProblemTextName, ProblemTexts } from "@/lib/network/editing/problem-texts";
import type { ThemeChoice } from "@/lib/network/schema";

interface ProblemTextFieldsProps {
  /** As they are stored. */
  texts: ProblemTexts;
  /** The language in which the problem is written. */
  language: string;
  themes: readonly ThemeChoice[];
  /** Whether something may have come out. */
  hasResult: boolean;
}

/** What the public reads of a problem, as its owner wrote it or staff put it right. */
export function ProblemTextFields({ texts, language, themes, hasResult }: ProblemTextFieldsProps) {
  const t = useTranslations("staff.problems.edit");
  const hints = useTranslations("problems.new");
  const optional = useTranslations("form")("optional");
  const words = (name: ProblemTextName) => ({ name, label: t(name), initial: texts[name] });
  const chosen = texts.themes.split(",").filter(Boolean);
  // A theme that is not shown any more stays until somebody takes it away.
  const unknown = chosen.filter((slug) => !themes.some((theme) => theme.slug === slug));
  const choices = [
    ...themes.map(({ slug, title }) => ({ value: slug, label: title })),
    ...unknown.map((slug) => ({ value: slug, label: slug })),
  ];
  return (
    <>
      <p>{t("language", { language })}</p>
      <TextField {...words("title")} />
      <TextArea {...words("summary")} rows={3} hint={hints("summaryHint")} />
      <TextArea {...words("description")} rows={9} />
      {choices.length > 0 && (
        <ChoiceList
          {...words("themes")}
          several
          initial={chosen}
          optional={optional}
          choices={choices}
        />
      )}
      <TextField {...words("terms")} hint={hints("termsHint")} optional={optional} />
      <TextField {...words("organisation")} hint={t("organisationHint")} optional={optional} />
      <TickField
        name="hidden"
        label={t("hidden")}
        hint={t("hiddenHint")}
        isInitial={texts.hidden === "yes"}
      />
      {hasResult && <TextArea {...words("result")} hint={t("resultHint")} optional={optional} />}
    </>
  );
}
