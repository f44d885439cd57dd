import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { TextArea } from "@/components/ui/form/text-area";
import { isPartnered, needsResult, type ProblemState } from "@/lib/network/problem-state";

interface ReviewFieldsProps {
  /** Where the problem can be led. */
  next: readonly ProblemState[];
  /** Partners that may work on it. */
  partners: readonly { value: string; label: string }[];
}

/** Where staff lead a problem, and what the public reads about it. */
export function ReviewFields({ next, partners }: ReviewFieldsProps) {
  const t = useTranslations("staff.problems");
  const optional = useTranslations("form")("optional");
  const states = useTranslations("problems.states");
  return (
    <>
      <ChoiceList
        name="to"
        label={t("to")}
        choices={next.map((value) => ({ value, label: states(value) }))}
      />
      {next.some(isPartnered) && partners.length > 0 && (
        <ChoiceList
          name="partners"
          label={t("partners")}
          hint={t("partnersHint")}
          choices={partners}
          several
          optional={optional}
        />
      )}
      {next.some(needsResult) && (
        <TextArea name="result" label={t("result")} hint={t("resultHint")} optional={optional} />
      )}
      <TextArea name="note" label={t("note")} hint={t("noteHint")} optional={optional} rows={3} />
    </>
  );
}
