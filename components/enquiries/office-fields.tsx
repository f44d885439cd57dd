import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { officeSteps } from "@/lib/enquiries/thread/schema";

/** Who looks after an enquiry and by when. */
interface Arranged {
  assignee: string | null;
  dueOn: string | null;
}

/** What was written before the fields, the youngest last. */
interface Written {
  messages: readonly { id: number }[];
}

/** What the fields show before anybody changes them, to be sent along. */
export function shownInOfficeFields({
  assignee,
  dueOn,
  messages,
}: Arranged & Written): Record<string, string> {
  return {
    ...{ shownAssignee: assignee ?? "", shownDueOn: dueOn ?? "" },
    shownMessage: String(messages.at(-1)?.id ?? 0),
  };
}

/** What an office can do with an enquiry. */
export function OfficeFields({ enquiry }: { enquiry: Arranged }) {
  const t = useTranslations("enquiries");
  return (
    <>
      <ChoiceList
        name="step"
        label={t("step")}
        initial="answer"
        choices={officeSteps.map((value) => ({ value, label: t(`officeStep.${value}`) }))}
      />
      <TextArea name="message" label={t("message")} optional={t("messageOptional")} />
      <TextField
        name="assignee"
        label={t("assignee")}
        optional={t("canBeEmpty")}
        initial={enquiry.assignee ?? ""}
      />
      <TextField
        name="dueOn"
        type="date"
        label={t("dueOn")}
        {...(enquiry.dueOn === null && { optional: t("canBeEmpty") })}
        initial={enquiry.dueOn ?? ""}
      />
    </>
  );
}
