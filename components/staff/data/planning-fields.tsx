import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/form/select-field";
import { TextField } from "@/components/ui/form/text-field";
import { planningStatusSchema } from "@/lib/datasets/schema";

interface PlanningFieldsProps {
  /** The planning area of the last figures, proposed for the next. */
  area: { area: string; areaName: string } | null;
  groups: readonly { value: string; label: string }[];
}

/** Official figures of one group of a planning area. */
export function PlanningFields({ area, groups }: PlanningFieldsProps) {
  const t = useTranslations("staff.data");
  return (
    <>
      <TextField name="area" label={t("field.area")} initial={area?.area ?? ""} />
      <TextField name="areaName" label={t("field.areaName")} initial={area?.areaName ?? ""} />
      <SelectField
        name="group"
        label={t("figure.group")}
        initial=""
        choices={[{ value: "", label: t("choose") }, ...groups]}
      />
      <TextField name="asOf" type="date" label={t("figure.asOf")} />
      {(["degree", "openSeats", "fte", "residentsPerDoctor"] as const).map((name) => (
        <TextField key={name} name={name} label={t(`figure.${name}`)} optional={t("canBeEmpty")} />
      ))}
      <SelectField
        name="status"
        label={t("figure.status")}
        initial=""
        choices={[
          { value: "", label: t("unsaid") },
          ...planningStatusSchema.options.map((value) => ({
            value,
            label: t(`planningStatus.${value}`),
          })),
        ]}
      />
    </>
  );
}
