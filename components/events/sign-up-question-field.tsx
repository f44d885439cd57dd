import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { SelectField } from "@/components/ui/form/select-field";
import { TextField } from "@/components/ui/form/text-field";
import { TickField } from "@/components/ui/form/tick-field";
import type { SignUpQuestion } from "@/lib/entries/kinds/event-sign-up";
import { localise } from "@/lib/entries/localised-text";
import { questionField } from "@/lib/events/sign-ups/questions";
import type { Locale } from "@/lib/i18n/routing";

/** As many answers as are seen at a glance; more are folded up. */
const AT_A_GLANCE = 6;

interface SignUpQuestionFieldProps {
  question: SignUpQuestion;
  locale: Locale;
  /** What was answered before. */
  initial: string | undefined;
}

/** A question of an organiser. */
export function SignUpQuestionField({ question, locale, initial = "" }: SignUpQuestionFieldProps) {
  const t = useTranslations("form");
  const { key, label, sort, required, choices } = question;
  const words = {
    ...{ name: questionField(key), label: localise(label, locale).text },
    ...(!required && { optional: t("optional") }),
  };
  if (sort === "text") return <TextField {...words} initial={initial} />;
  if (sort === "checkbox") return <TickField {...words} isInitial={initial === "yes"} />;
  const options = choices.map((choice) => ({
    ...{ value: choice.key, label: localise(choice.label, locale).text },
  }));
  if (required && options.length <= AT_A_GLANCE)
    return <ChoiceList {...words} choices={options} initial={initial} />;
  const none = { value: "", label: t("noChoice") };
  return <SelectField {...words} choices={[none, ...options]} initial={initial} />;
}
