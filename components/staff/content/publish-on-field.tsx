import { useTranslations } from "next-intl";
import { MomentField } from "./cell-field";

/** When something is to be published; empty for at once. */
export function PublishOnField() {
  const t = useTranslations("staff.content");
  const label = t("edit.publishOn");
  return (
    <MomentField
      words={{ name: "publishOn", label, hint: t("edit.publishOnHint") }}
      stored={["", ""]}
      timeLabel={t("fields.time", { label })}
    />
  );
}
