import { useTranslations } from "next-intl";
import form from "@/components/ui/form/form.module.css";
import { askingForFields, type AnswerField } from "@/lib/datasets/uploads/option-names";
import type { RunProblem } from "@/lib/datasets/uploads/schema";

/** Fields that stand under another one's name in the form. */
const PLACES: Readonly<Partial<Record<AnswerField, string>>> = {
  ...{ noSwapAxes: "swapAxes", source: "publisher", map: "columns" },
};

interface RunProblemNoteProps {
  problem: RunProblem;
  /** The address of the page whose form answers; empty for the same page. */
  answersAt: string;
}

/** Why nothing came of a run, with the way to the fields that answer what it asks. */
export function RunProblemNote({ problem: { code, values }, answersAt }: RunProblemNoteProps) {
  const t = useTranslations("staff.data");
  const words = useTranslations("import.problem");
  const isOwn = code === "runDied" || code === "planChanged" || code === "unexpected";
  const sentence = isOwn ? t(`problem.${code}`) : words(code, values as never);
  const { text, fields } = askingForFields(sentence, (field) =>
    t("quoted", { words: t(`field.${field}`) }),
  );
  return (
    <div className={form.summary} role="alert">
      <p>{text}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <a href={`${answersAt}#${PLACES[field] ?? field}`}>
                {t("answerAt", { field: t(`field.${field}`) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
