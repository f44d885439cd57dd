import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/form/text-field";

/** Where figures come from; proposed as the last version of the kind says. */
export function SourceFields({ values }: { values: Readonly<Record<string, string>> }) {
  const t = useTranslations("staff.data");
  const initial = (name: string) => values[name] ?? "";
  return (
    <>
      {(["publisher", "title", "licence"] as const).map((name) => (
        <TextField key={name} name={name} label={t(`field.${name}`)} initial={initial(name)} />
      ))}
      <TextField
        name="date"
        type="date"
        label={t("field.date")}
        hint={t("hint.date")}
        initial={initial("date")}
      />
      {(["url", "note"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`field.${name}`)}
          optional={t("canBeEmpty")}
          initial={initial(name)}
        />
      ))}
    </>
  );
}
