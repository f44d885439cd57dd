import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/form/select-field";
import { TextField } from "@/components/ui/form/text-field";
import type { SignUpRules } from "@/lib/entries/kinds/event-sign-up";
import { SignUpQuestionField } from "./sign-up-question-field";

interface SignUpFieldsProps {
  rules: Pick<SignUpRules, "mostSeats" | "questions">;
  /** Whether the mail address is asked for; it never changes. */
  hasMail?: boolean;
  /** Whether somebody else fills it in, for who may have no address. */
  mayLackMail?: boolean;
  /** What stands there before anything is typed. */
  initial?: { name: string; seats: number; answers: Readonly<Record<string, string>> };
  /** What is to be known about the number of seats. */
  seatsHint?: string | undefined;
}

/** Who comes, with how many, and what the organiser needs to know. */
export function SignUpFields({
  rules,
  hasMail = false,
  mayLackMail = false,
  initial,
  seatsHint,
}: SignUpFieldsProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.form");
  const form = useTranslations("form");
  const { mostSeats, questions } = rules;
  const counts = Array.from({ length: mostSeats }, (_, index) => String(index + 1));
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        autoComplete={mayLackMail ? "off" : "name"}
        {...(initial && { initial: initial.name })}
      />
      {hasMail && (
        <TextField
          name="mail"
          type="email"
          label={t("mail")}
          {...(mayLackMail
            ? { optional: form("optional") }
            : { hint: t("mailHint"), autoComplete: "email" })}
        />
      )}
      {mostSeats > 1 && (
        <SelectField
          name="seats"
          label={t("seats")}
          initial={String(initial?.seats ?? 1)}
          choices={counts.map((value) => ({ value, label: value }))}
          {...(seatsHint !== undefined && { hint: seatsHint })}
        />
      )}
      {questions.map((question) => (
        <SignUpQuestionField
          key={question.key}
          question={question}
          locale={locale}
          initial={initial?.answers[question.key]}
        />
      ))}
    </>
  );
}
