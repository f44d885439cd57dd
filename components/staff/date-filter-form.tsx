import { useTranslations } from "next-intl";
import { DATE_VIEWS, type DateFilter } from "@/lib/events/desk/staff/date-filter";
import { ListFilterForm } from "./list-filter-form";

/** Chooses which dates are shown. */
export function DateFilterForm({ action, filter }: { action: string; filter: DateFilter }) {
  const t = useTranslations("staff.eventDesk");
  return (
    <ListFilterForm
      action={action}
      filter={filter}
      views={DATE_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
      label={t("filter")}
      words={t("words")}
    />
  );
}
