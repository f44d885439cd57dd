import { useTranslations } from "next-intl";
import { localTime } from "@/lib/portal-day";
import { MomentField } from "./cell-field";

/** When something is to be published; empty for at once. What is planned already stays planned. */
export function PublishOnField({ planned }: { planned: Date | undefined }) {
  const t = useTranslations("staff.content");
  const label = t("edit.publishOn");
  const [day = "", time = ""] = planned ? localTime(planned).split("T") : [];
  return (
    <MomentField
      words={{ name: "publishOn", label, hint: t("edit.publishOnHint") }}
      stored={[day, time]}
      timeLabel={t("fields.time", { label })}
    />
  );
}
