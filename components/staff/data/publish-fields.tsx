import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { TextField } from "@/components/ui/form/text-field";
import { TickField } from "@/components/ui/form/tick-field";
import type { DemoCount } from "@/lib/datasets/history/demo-count";

/** When what was tried is published, and whether without the rows that have errors. */
export function PublishFields({ errors, demo }: { errors: number; demo: DemoCount | null }) {
  const t = useTranslations("staff.data");
  return (
    <>
      <ChoiceList
        name="when"
        label={t("when")}
        initial="now"
        choices={[
          { value: "now", label: t("now") },
          { value: "later", label: t("later") },
        ]}
      />
      <TextField
        name="publishAt"
        type="datetime-local"
        label={t("publishAt")}
        optional={t("onlyLater")}
      />
      {errors > 0 && (
        <TickField name="skipInvalid" label={t("skipInvalid")} hint={t("skipHint", { errors })} />
      )}
      {demo !== null && (
        <TickField
          name="sure"
          label={t("replaceSure")}
          hint={`${t("replaceCount", { ...demo })} ${t("replaceSignUps", { count: demo.signUps })}`.trim()}
        />
      )}
    </>
  );
}
